import { takeInPortions } from '../../run-steps';
import { hashWord } from './characters';
import { FIRST_IN_LINE, LAST_NAME_LIKE, SHAPE, TOUCHES, type Tokens } from './token-table';
import { WordSet } from './word-set';

/** Tokens `start` up to `end` (left out) that can hold names: capitalized words and what may join them. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The runs of a text, in order. A run begins and ends with a capitalized word, a particle before one ("van", "bin"),
 * a number or possessive behind one; at most three connecting words stand between two capitalized words.
 */
export function findRuns(tokens: Tokens): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.count) {
    if (!isNameLike(tokens, at)) {
      at++;
      continue;
    }
    const start = extendLeft(tokens, at, runs.at(-1)?.end ?? 0);
    const end = extendRight(tokens, at);
    runs.push({ start, end });
    at = end;
  }
  return runs;
}

/** Hands on the runs of a text one after the other. Yields between portions of a long text. */
export function takeRunsInSteps(runs: readonly Run[], take: (run: Run, index: number) => void): Generator<void, void> {
  return takeInPortions(runs, take, PORTION);
}

/** In tokens. */
const PORTION = 1 << 12;

function isNameLike(tokens: Tokens, at: number): boolean {
  return (tokens.shapes[at] ?? SHAPE.symbol) <= LAST_NAME_LIKE;
}

function extendLeft(tokens: Tokens, from: number, floor: number): number {
  if (opensLine(tokens, from)) return from;
  const before = from - 1;
  if (before < floor) return from;
  const shape = tokens.shapes[before];
  if (shape === SHAPE.ordinal || shape === SHAPE.number) return before;
  if (shape !== SHAPE.lower || !PARTICLES.has(tokens.words[before] ?? 0)) return from;
  const second = before - 1;
  const twoParticles =
    second >= floor &&
    !opensLine(tokens, before) &&
    PARTICLES.has(tokens.words[second] ?? 0) &&
    tokens.shapes[second] === SHAPE.lower;
  return twoParticles ? second : before;
}

function extendRight(tokens: Tokens, from: number): number {
  let last = from;
  let at = from + 1;
  while (at < tokens.count && at - last <= MOST_CONNECTORS + 1 && at - from < LONGEST_RUN) {
    if (opensLine(tokens, at)) break;
    if (isNameLike(tokens, at) || endsName(tokens, at, last)) last = at;
    else if (!connects(tokens, at)) break;
    at++;
  }
  return last + 1;
}

/** Whether the token can close a name that the capitalized word before it began. */
function endsName(tokens: Tokens, at: number, last: number): boolean {
  if (at - last !== 1) return false;
  const shape = tokens.shapes[at];
  return shape === SHAPE.possessive || shape === SHAPE.number || shape === SHAPE.ordinal;
}

function connects(tokens: Tokens, at: number): boolean {
  const shape = tokens.shapes[at];
  if (shape === SHAPE.lower) return CONNECTORS.has(tokens.words[at] ?? 0);
  if (shape === SHAPE.hyphen || shape === SHAPE.slash) return ((tokens.flags[at] ?? 0) & TOUCHES) !== 0;
  if (shape === SHAPE.comma) return NAME_ENDINGS.has(tokens.words[at + 1] ?? 0) || standsBeforePartners(tokens, at + 1);
  return shape === SHAPE.ampersand || shape === SHAPE.apostrophe || shape === SHAPE.number;
}

/** Whether a word with a capital and "and Co" stand there, so that a comma before them is within one name. */
function standsBeforePartners(tokens: Tokens, at: number): boolean {
  if (!COMPANY_TAILS.has(tokens.words[at + 2] ?? 0) || !isNameLike(tokens, at) || opensLine(tokens, at)) return false;
  return tokens.words[at + 1] === AND || tokens.shapes[at + 1] === SHAPE.ampersand;
}

function opensLine(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & FIRST_IN_LINE) !== 0;
}

const MOST_CONNECTORS = 3;
const LONGEST_RUN = 60;

const PARTICLE_LIST =
  'de la le du des del della di da do dos das van von der den ter ten zu zur bin ibn ben abu al el y e st';
const PARTICLES = new WordSet(PARTICLE_LIST);
const AND = hashWord('and');
/** What stands behind "and" at the end of a firm's name. */
export const COMPANY_TAILS = new WordSet('co co. cos cos. cie cie. sons bros bros.');
/** What a comma may come before within a name: "Acme, Inc.", "Ann Lee, Jr", "Washington, D.C.". */
const NAME_ENDINGS = new WordSet('inc inc. ltd ltd. llc corp corp. co co. plc jr jr. sr sr. d.c. dc');
/** "For" and "and" of other languages, as far as they are no words of English: they join the names of bodies only. */
const FOREIGN_LIST = 'fur pour por para pela voor dla untuk och og dan ng cha ve';
/** Words of other languages that join names of all kinds: "Istituto dei Laghi", "Wanjiku wa Kamau". */
const FOREIGN_PARTICLES = 'dem vom zum nel dei degli dello het nad wa ya za';
/** Joining words that no person's name has within. */
export const BODY_CONNECTORS = new WordSet(FOREIGN_LIST);
const CONNECTORS = new WordSet(
  `${PARTICLE_LIST} of the and for in on upon at au aux to with et en und i sur sous sans auf delle alla op les los las a ${FOREIGN_LIST} ${FOREIGN_PARTICLES}`,
);
