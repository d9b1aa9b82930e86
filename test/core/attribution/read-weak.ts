import { expect } from 'vitest';
import { readMarks } from '../rules/find-marked';
import { type Cast, readAttributions } from './read-attributions';

const VAGUE = new Set([
  'anonymous-source',
  'vague-group',
  'vague-document',
  'passive-evidential',
  'anonymous-backref',
  'anonymous-opinion',
  'anonymity-unexplained',
]);

/** The sources, or for want of one the cues, of a text that are vague, in the order of the text. */
export function readWeak(text: string, cast?: Cast): (string | null)[] {
  return readAttributions(text, cast)
    .attributions.filter(({ weak }) => weak !== null && VAGUE.has(weak))
    .map(({ source, cue }) => source ?? cue);
}

/** The words between [[ and ]] begin the source that is at fault. */
export function expectWeak(marked: string): void {
  expectWeakAmong({}, marked);
}

/** As `expectWeak`, in a text whose names are those of a cast. */
export function expectWeakAmong(cast: Cast, marked: string): void {
  const { text, words } = readMarks(marked);
  const found = readWeak(text, cast);
  expect(found.map((source, index) => source?.slice(0, words[index]?.length))).toEqual(words);
}

/** No source in a text is at fault. */
export function expectNoneWeak(text: string): void {
  expect(readWeak(text)).toEqual([]);
}

/** A text makes one claim, and leaves out who believes or reports it. */
export function expectUnsourced(text: string): void {
  expect(readAttributions(text).attributions.map(({ weak }) => weak)).toEqual(['passive-evidential']);
}
