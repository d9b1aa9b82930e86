import { type ArticleFacts, compareSpans, overlapsAny, type Span } from '../../core';

/** A word that looks like a name. */
export interface PlainCapital extends Span {
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
}

/** What changes the state of a reader: line ends, marks of quotations, and words with a capital. */
const STEPS = /[\r\n“”"]|(?<![\p{L}\d])‘|’(?!\p{L})|\p{Lu}[\p{L}\p{M}\d]{0,60}/gu;

/**
 * The words of the story with a capital that name nothing, as far as the analysis sees: neither mention nor amount.
 * Headline, byline and dateline are left out, and so is page furniture. Ordered by start; in time linear in the text.
 */
export function findPlainCapitals(text: string, facts: ArticleFacts): PlainCapital[] {
  const taken = mergeSpans([
    ...[facts.headline, facts.byline, facts.dateline].filter((span) => span !== null),
    ...facts.boilerplate,
    ...facts.mentions,
    ...facts.amounts,
  ]);
  const found: PlainCapital[] = [];
  const open = { double: false, single: false };
  for (const { 0: step, index: start } of text.matchAll(STEPS)) {
    if (turnMark(step, open)) continue;
    const span = { start, end: start + step.length };
    if (overlapsAny(span, taken)) continue;
    found.push({ ...span, quoted: open.double || open.single || overlapsAny(span, facts.quotes) });
  }
  return found;
}

/** Takes in a mark or the end of a line, where every mark closes; false for words. */
function turnMark(step: string, open: { double: boolean; single: boolean }): boolean {
  if (step === '“') open.double = true;
  else if (step === '”') open.double = false;
  else if (step === '"') open.double = !open.double;
  else if (step === '‘') open.single = true;
  else if (step === '’') open.single = false;
  else if (step === '\n' || step === '\r') open.double = open.single = false;
  else return false;
  return true;
}

/** Sorted, with those that touch or overlap as one. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
