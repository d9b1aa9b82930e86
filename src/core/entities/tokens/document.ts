import { Numbering } from './numbering';
import { findRuns, type Run } from './runs';
import { AFTER_STOP, FIRST_IN_LINE, LAST_NAME_LIKE, SHAPE, type Tokens } from './token-table';
import { tokenize } from './tokens';

/** How the words of a line are capitalized: as prose, as a title, all in capitals, or too few words to tell. */
export const PROSE_LINE = 0;
export const TITLE_LINE = 1;
export const CAPITALS_LINE = 2;
const SHORT_LINE = 3;
/** A row of a table: more numbers than words. */
const TABLE_LINE = 4;

/** A text made ready for recognition: its tokens, its runs, and what the whole of it says of single words. */
export interface PreparedText {
  readonly tokens: Tokens;
  readonly runs: readonly Run[];
  /** The kind of line that each run stands in. */
  readonly lineKinds: Uint8Array;
  /** The different words of the text, by their hashes. */
  readonly vocabulary: Numbering;
  /** For each token the number of its word. */
  readonly ids: Int32Array;
  /** 1 for a word that also occurs in lower case. */
  readonly lowered: Uint8Array;
  /** How often a word is capitalized where nothing but its being a name explains it. */
  readonly capitalized: Int32Array;
}

/** Linear in the text. Never throws on any text. */
export function prepareText(text: string): PreparedText {
  const tokens = tokenize(text);
  const runs = findRuns(tokens);
  const lineKinds = classifyLines(tokens, runs);
  const vocabulary = new Numbering(tokens.count);
  const ids = new Int32Array(tokens.count);
  for (let at = 0; at < ids.length; at++) ids[at] = vocabulary.add(tokens.words[at] ?? 0);
  const lowered = new Uint8Array(vocabulary.count);
  for (let at = 0; at < ids.length; at++) if (tokens.shapes[at] === SHAPE.lower) lowered[ids[at] ?? 0] = 1;
  const capitalized = new Int32Array(vocabulary.count);
  const prepared = { tokens, runs, lineKinds, vocabulary, ids, lowered, capitalized };
  countCapitalized(prepared);
  return prepared;
}

/** Whether the capital of a token may be due to its place at the head of a sentence or line. */
export function opensSentence(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  if (flags & (FIRST_IN_LINE | AFTER_STOP)) return true;
  const before = tokens.shapes[at - 1] ?? SHAPE.stop;
  return before === SHAPE.quote || before === SHAPE.colon || before === SHAPE.symbol;
}

/** Whether a word, given its hash, also occurs in lower case. */
export function isLowered({ vocabulary, lowered }: PreparedText, word: number): boolean {
  return lowered[vocabulary.find(word)] === 1;
}

function classifyLines(tokens: Tokens, runs: readonly Run[]): Uint8Array {
  const kinds = new Uint8Array(runs.length);
  let run = 0;
  let start = 0;
  while (start < tokens.count && run < runs.length) {
    let end = start + 1;
    while (end < tokens.count && ((tokens.flags[end] ?? 0) & FIRST_IN_LINE) === 0) end++;
    const kind = classifyLine(tokens, start, end);
    while (run < runs.length && (runs[run]?.start ?? 0) < end) kinds[run++] = kind;
    start = end;
  }
  return kinds;
}

function classifyLine(tokens: Tokens, start: number, end: number): number {
  let [words, capitalized, capitals] = [0, 0, 0];
  for (let at = start; at < end; at++) {
    const shape = tokens.shapes[at] ?? 0;
    if (shape > SHAPE.lower) continue;
    const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    if (shape >= SHAPE.twoCapitals && shape <= SHAPE.longCapitals) capitals++;
    if (length > 3 || shape !== SHAPE.lower) words++;
    if (shape !== SHAPE.lower) capitalized++;
  }
  if (isRow(tokens, start, end, words)) return TABLE_LINE;
  if (capitals >= 2 && capitals * 3 >= words * 2) return CAPITALS_LINE;
  if (words <= 3) return SHORT_LINE;
  return capitalized * 3 >= words * 2 ? TITLE_LINE : PROSE_LINE;
}

function isRow(tokens: Tokens, start: number, end: number, words: number): boolean {
  let numbers = 0;
  for (let at = start; at < end; at++) if (tokens.shapes[at] === SHAPE.number) numbers++;
  return numbers >= 2 && numbers >= words;
}

function countCapitalized({ tokens, runs, lineKinds, ids, capitalized }: PreparedText): void {
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (!run || lineKinds[index] !== PROSE_LINE) continue;
    for (let at = run.start; at < run.end; at++) {
      if ((tokens.shapes[at] ?? SHAPE.symbol) > LAST_NAME_LIKE || opensSentence(tokens, at)) continue;
      const id = ids[at] ?? 0;
      capitalized[id] = (capitalized[id] ?? 0) + 1;
    }
  }
}
