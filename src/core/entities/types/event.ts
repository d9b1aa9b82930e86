import type { Run } from '../tokens/runs';
import { LAST_NAME_LIKE, SHAPE, type Tokens } from '../tokens/token-table';
import { WordSet } from '../tokens/word-set';
import type { TokenSpan } from './type-finder';

/** Capitalized words of a run up to a word that heads the names of events, with a year behind it. */
export function findEvents(tokens: Tokens, run: Run): TokenSpan[] {
  const found: TokenSpan[] = [];
  let start = run.start;
  for (let at = run.start; at < run.end; at++) {
    if ((tokens.shapes[at] ?? SHAPE.symbol) > LAST_NAME_LIKE) {
      start = at + 1;
      continue;
    }
    const next = tokens.words[at + 1] ?? 0;
    if (at === start || !HEADS.has(tokens.words[at] ?? 0) || (at + 1 < run.end && HEADS.has(next))) continue;
    const withYear = at + 1 < run.end && tokens.shapes[at + 1] === SHAPE.number;
    found.push({ start, end: withYear ? at + 2 : at + 1 });
    start = at + 1;
  }
  return found;
}

const HEADS = new WordSet(
  'cup olympics paralympics championship championships marathon festival awards expo prix biennale grammys summit',
);
