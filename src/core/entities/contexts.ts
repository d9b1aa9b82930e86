import { hashWord } from './characters';
import { type Lexicon, LISTED_AS } from './lexicon';
import type { Run } from './runs';
import { FIRST_IN_LINE, LAST_NAME_LIKE, SHAPE, type Tokens } from './token-table';

/** What was seen beside a word wherever the text has it, a bit each. */
const AFTER_GIVEN_NAME = 1;
const BEFORE_SURNAME = 2;
const AFTER_ROLE = 4;
const BEFORE_ORGANIZATION_WORD = 8;
const BEFORE_PLACE_WORD = 16;
const AFTER_PREPOSITION_OF_PLACE = 32;
const BESIDE_SPEECH = 64;
const BEFORE_POSSESSIVE = 128;
const IN_BRACKETS = 256;
const IN_LONGER_RUN = 512;
const ALONE_IN_RUN = 1024;
const AFTER_THE = 2048;

/** How many such bits there are. */
export const CONTEXT_BITS = 12;

/** For each capitalised word of the text, what was seen beside it anywhere (global features, Chieu & Ng 2002). */
export function collectContexts(tokens: Tokens, runs: readonly Run[], lexicon: Lexicon): Map<number, number> {
  const contexts = new Map<number, number>();
  for (const run of runs) {
    for (let at = run.start; at < run.end; at++) {
      if ((tokens.shapes[at] ?? SHAPE.symbol) > LAST_NAME_LIKE) continue;
      const word = tokens.words[at] ?? 0;
      contexts.set(word, (contexts.get(word) ?? 0) | readContext(tokens, run, at, lexicon));
    }
  }
  return contexts;
}

function readContext(tokens: Tokens, run: Run, at: number, lexicon: Lexicon): number {
  const { words, shapes } = tokens;
  const first = ((tokens.flags[at] ?? 0) & FIRST_IN_LINE) !== 0;
  const before = first ? 0 : (words[at - 1] ?? 0);
  const after = words[at + 1] ?? 0;
  const listed = first ? 0 : lexicon.lookUpWord(before);
  const next = at + 1 < run.end ? lexicon.lookUpWord(after) : 0;
  let context = run.end - run.start > 1 ? IN_LONGER_RUN : ALONE_IN_RUN;
  if (at > run.start && listed & GIVEN) context |= AFTER_GIVEN_NAME;
  if (next & SURNAME) context |= BEFORE_SURNAME;
  if (listed & ROLE) context |= AFTER_ROLE;
  if (next & ORGANIZATION_WORD) context |= BEFORE_ORGANIZATION_WORD;
  if (next & PLACE_WORD) context |= BEFORE_PLACE_WORD;
  if (PREPOSITIONS.has(before)) context |= AFTER_PREPOSITION_OF_PLACE;
  if (SPEECH.has(after) || SPEECH.has(before)) context |= BESIDE_SPEECH;
  if (before === THE) context |= AFTER_THE;
  if (shapes[at + 1] === SHAPE.possessive) context |= BEFORE_POSSESSIVE;
  if (shapes[at - 1] === SHAPE.open && shapes[at + 1] === SHAPE.close) context |= IN_BRACKETS;
  return context;
}

const bit = (name: (typeof LISTED_AS)[number]): number => 1 << LISTED_AS.indexOf(name);
const GIVEN = bit('first');
const SURNAME = bit('last');
const ROLE = bit('role');
const ORGANIZATION_WORD = bit('orgword');
const PLACE_WORD = bit('placeword');

const hashes = (list: string): ReadonlySet<number> => new Set(list.split(' ').map((word) => hashWord(word)));
const THE = hashWord('the');
const PREPOSITIONS = hashes('in at near from to toward towards outside across around throughout');
const SPEECH = hashes(
  'said says told added tweeted wrote asked replied stated explained noted argued claimed announced',
);
