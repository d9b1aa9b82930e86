import type { Model } from '../core/entities/recognizer/model';
import { labelNames } from '../core/entities/recognizer/recognize';
import { type MarkedText, namesOf } from './samples';

/** Precision, recall and F of strict spans and types, in percent, as a line of text. */
export function measure(name: string, texts: readonly MarkedText[], model: Model): string {
  let [right, found, wanted] = [0, 0, 0];
  for (const { text, entities } of texts) {
    const { prepared, labels } = labelNames(text, model);
    const gold = new Set(entities.map(({ start, end, type }) => `${start}-${end}-${type}`));
    const names = namesOf(prepared, labels);
    found += names.length;
    wanted += gold.size;
    right += names.filter(({ start, end, type }) => gold.has(`${start}-${end}-${type}`)).length;
  }
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return `${name.padEnd(30)} P ${percent(right, found)}  R ${percent(right, wanted)}  F ${percent(2 * right, found + wanted)}`;
}
