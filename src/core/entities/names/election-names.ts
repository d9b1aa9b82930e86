import * as closed from '../../data/function-words';
import { hashWord } from '../tokens/characters';
import type { PreparedText } from '../tokens/document';
import type { Run } from '../tokens/runs';
import { FIRST_IN_LINE, LAST_NAME_LIKE, SHAPE, type Tokens } from '../tokens/token-table';
import { WordSet } from '../tokens/word-set';
import type { TokenSpan } from '../types/type-finder';
import type { TypedSpan } from './typed-span';

/**
 * The names with those of votes called as an encyclopedia titles its article, a year before and the kind of vote behind:
 * "the [1987 Ontario general election]", "the [2019 European Parliament election in Malta]". Such a name is an event's,
 * so the names inside give way. An abbreviation is no such title's: in "the 2016 US primaries" the country is the name.
 * In the order of the text, not overlapping.
 */
export function takeElectionNames(names: readonly TypedSpan[], { tokens, runs }: PreparedText): TypedSpan[] {
  const taken: TypedSpan[] = [];
  let next = 0;
  const pass = (isDone: (name: TypedSpan) => boolean, keep: boolean): void => {
    for (let name = names[next]; name && !isDone(name); name = names[++next]) if (keep) taken.push(name);
  };
  for (const run of runs) {
    const found = findElection(tokens, run);
    if (!found) continue;
    const start = tokens.starts[found.start] ?? 0;
    const end = tokens.ends[found.end - 1] ?? 0;
    pass((name) => name.end > start, true);
    pass((name) => name.start >= end, false);
    const where = names[next];
    const goesOn = where?.type === 'place' && isOfPart(tokens, run, found.end) && isIn(tokens, found.end, where);
    if (goesOn) next++;
    taken.push({ start, end: goesOn ? where.end : end, type: 'event' });
  }
  pass(() => false, true);
  return taken;
}

function findElection(tokens: Tokens, run: Run): TokenSpan | undefined {
  const year = findYear(tokens, run);
  if (year < 0) return undefined;
  const end = findHeadInside(tokens, year, run) || findHeadBehind(tokens, year, run);
  return end > 0 ? { start: year, end } : undefined;
}

/** The last year of a run that a word with a capital follows; -1 where there is none. */
function findYear({ text, starts, ends, shapes }: Tokens, { start, end }: Run): number {
  for (let at = end - 2; at >= start; at--) {
    if (shapes[at] !== SHAPE.number || (shapes[at + 1] ?? SHAPE.symbol) > LAST_NAME_LIKE) continue;
    if (YEAR.test(text.slice(starts[at], ends[at]))) return at;
  }
  return -1;
}

const YEAR = /^[12]\d{3}$/;

/** Where the name ends whose kind of vote has a capital too: "2018 Merrin Mayoral Election"; 0 where none does. */
function findHeadInside({ words, shapes }: Tokens, year: number, { end }: Run): number {
  for (let at = year + 2; at < end; at++) {
    const isLast = at + 1 === end || (shapes[at + 1] ?? 0) > LAST_NAME_LIKE;
    if (isLast && shapes[at] === SHAPE.capitalized && HEADS.has(words[at] ?? 0)) return at + 1;
  }
  return 0;
}

/** Where the name ends whose kind of vote follows the run in small letters; 0 where none does. */
function findHeadBehind({ words, shapes, flags, count }: Tokens, year: number, { end }: Run): number {
  if (ABBREVIATIONS.has(shapes[year + 1] ?? SHAPE.symbol)) return 0;
  for (let at = end; at < Math.min(count, end + MOST_WORDS); at++) {
    const isJoined = shapes[at] === SHAPE.hyphen || shapes[at + 1] === SHAPE.hyphen;
    const isWord = shapes[at] === SHAPE.lower && (isJoined || !SMALL_WORDS.has(words[at] ?? 0));
    if ((flags[at] ?? 0) & FIRST_IN_LINE || !(isWord || isJoined)) return 0;
    if (isWord && HEADS.has(words[at] ?? 0)) return at + 1;
  }
  return 0;
}

/** Whether a chamber or president is elected: then the name may go on with where, as each part of the country votes. */
function isOfPart({ words }: Tokens, run: Run, end: number): boolean {
  return CHAMBERS.has(words[run.end - 1] ?? 0) || words[end - 2] === PRESIDENTIAL;
}

/** Whether a name stands right behind "in". */
function isIn({ words, starts }: Tokens, at: number, { start }: TypedSpan): boolean {
  return words[at] === IN && starts[at + 1] === start;
}

const MOST_WORDS = 5;
const HEADS = new WordSet('election elections byelection byelections referendum referendums primaries');
const CHAMBERS = new WordSet('senate parliament assembly representatives commons council');
const ABBREVIATIONS: ReadonlySet<number> = new Set([
  SHAPE.twoCapitals,
  SHAPE.capitals,
  SHAPE.dotted,
  SHAPE.abbreviation,
]);
const IN = hashWord('in');
const PRESIDENTIAL = hashWord('presidential');
const SMALL_WORDS = new WordSet(
  [
    ...closed.DEFINITE_DETERMINERS,
    ...closed.INDEFINITE_DETERMINERS,
    ...closed.POSSESSIVES,
    ...closed.AUXILIARIES,
    ...closed.PREPOSITIONS,
    ...closed.CONJUNCTIONS,
    ...closed.SUBORDINATORS,
    ...closed.ADVERBS,
  ].join(' '),
);
