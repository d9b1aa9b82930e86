import { hashWord } from '../tokens/characters';
import type { PreparedText } from '../tokens/document';
import type { Run } from '../tokens/runs';
import { FIRST_IN_LINE, LAST_NAME_LIKE, SHAPE, type Tokens } from '../tokens/token-table';
import { WordSet } from '../tokens/word-set';
import { bitsOf } from './lexicon';
import type { Listings } from './listings';

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

/** By the number of each capitalized word, what was seen beside it anywhere (global features, Chieu & Ng 2002). */
export function collectContexts(prepared: PreparedText, { alone }: Listings): Uint16Array {
  const contexts = new Uint16Array(prepared.vocabulary.count);
  const { runs, ids, tokens } = prepared;
  for (const run of runs) {
    for (let at = run.start; at < run.end; at++) {
      if ((tokens.shapes[at] ?? SHAPE.symbol) > LAST_NAME_LIKE) continue;
      const id = ids[at] ?? 0;
      contexts[id] = (contexts[id] ?? 0) | readLists(prepared, run, at, alone) | readBeside(tokens, run, at);
    }
  }
  return contexts;
}

/** What the lists say of the words beside a token. */
function readLists({ tokens, ids }: PreparedText, run: Run, at: number, alone: Uint16Array): number {
  const listed = isFirst(tokens, at) ? 0 : (alone[ids[at - 1] ?? 0] ?? 0);
  const next = at + 1 < run.end ? (alone[ids[at + 1] ?? 0] ?? 0) : 0;
  let context = 0;
  if (at > run.start && listed & GIVEN) context |= AFTER_GIVEN_NAME;
  if (next & SURNAME) context |= BEFORE_SURNAME;
  if (listed & ROLE) context |= AFTER_ROLE;
  if (next & ORGANIZATION_WORD) context |= BEFORE_ORGANIZATION_WORD;
  if (next & PLACE_WORD) context |= BEFORE_PLACE_WORD;
  return context;
}

/** What the words and marks beside a token are by themselves. */
function readBeside(tokens: Tokens, run: Run, at: number): number {
  const { words, shapes } = tokens;
  const before = isFirst(tokens, at) ? 0 : (words[at - 1] ?? 0);
  let context = run.end - run.start > 1 ? IN_LONGER_RUN : ALONE_IN_RUN;
  if (PREPOSITIONS.has(before)) context |= AFTER_PREPOSITION_OF_PLACE;
  if (SPEECH.has(words[at + 1] ?? 0) || SPEECH.has(before)) context |= BESIDE_SPEECH;
  if (before === THE) context |= AFTER_THE;
  if (shapes[at + 1] === SHAPE.possessive) context |= BEFORE_POSSESSIVE;
  if (shapes[at - 1] === SHAPE.open && shapes[at + 1] === SHAPE.close) context |= IN_BRACKETS;
  return context;
}

function isFirst({ flags }: Tokens, at: number): boolean {
  return ((flags[at] ?? 0) & FIRST_IN_LINE) !== 0;
}

const GIVEN = bitsOf('first');
const SURNAME = bitsOf('last');
const ROLE = bitsOf('role');
const ORGANIZATION_WORD = bitsOf('orgword');
const PLACE_WORD = bitsOf('placeword');

const THE = hashWord('the');
const PREPOSITIONS = new WordSet('in at near from to toward towards outside across around throughout');
const SPEECH = new WordSet(
  'said says told added tweeted wrote asked replied stated explained noted argued claimed announced',
);
