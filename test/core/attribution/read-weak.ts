import { expect } from 'vitest';
import { readMarks } from '../rules/find-marked';
import { readAttributions } from './read-attributions';

const WARNED = new Set([
  'anonymous-source',
  'vague-group',
  'vague-document',
  'anonymous-opinion',
  'anonymity-unexplained',
]);

/** What is weak about the sources of a text, in the order of the text. */
export function readWeak(text: string): (string | null)[] {
  return readAttributions(text)
    .attributions.filter(({ weak }) => weak !== null && WARNED.has(weak))
    .map(({ source }) => source);
}

/** The words between [[ and ]] begin the source that is at fault. */
export function expectWeak(marked: string): void {
  const { text, words } = readMarks(marked);
  const found = readWeak(text);
  expect(found.map((source, index) => source?.slice(0, words[index]?.length))).toEqual(words);
}
