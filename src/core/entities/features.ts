import { fold } from './characters';
import { CONTEXT_BITS, collectContexts } from './contexts';
import { opensSentence, PROSE_LINE, type PreparedText } from './document';
import { type Lexicon, Listings } from './lexicon';
import type { Run } from './runs';
import { FIRST_IN_LINE, type Tokens } from './token-table';

/** The width of a feature's hash. */
export const FEATURE_BITS = 28;

/** The features of one token as hashes; `count` of them are valid. */
export class FeatureBuffer {
  readonly hashes = new Uint32Array(256);
  count = 0;

  add(template: number, value: number): void {
    let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 16;
    hash = Math.imul(hash, 0xc2b2ae35);
    this.hashes[this.count++] = (hash ^ (hash >>> 13)) >>> (32 - FEATURE_BITS);
  }

  addPair(template: number, first: number, second: number): void {
    this.add(template, Math.imul(first, 0x2c1b3c6d) + second);
  }
}

/** Reads the features of the tokens of one prepared text. */
export class FeatureReader {
  readonly buffer = new FeatureBuffer();
  readonly #listings = new Listings();
  readonly #tokens: Tokens;
  readonly #contexts: ReadonlyMap<number, number>;
  #run: Run = { start: 0, end: 0 };
  #lineKind = 0;
  #before = 0;
  #beforeThat = 0;
  #after = 0;

  constructor(
    private readonly prepared: PreparedText,
    private readonly lexicon: Lexicon,
  ) {
    this.#tokens = prepared.tokens;
    this.#contexts = collectContexts(prepared.tokens, prepared.runs, lexicon);
  }

  /** Moves to a run; the tokens read next are its. */
  openRun(index: number): void {
    const run = this.prepared.runs[index];
    if (!run) return;
    this.#run = run;
    this.#lineKind = this.prepared.lineKinds[index] ?? 0;
    this.#listings.read(this.#tokens, run, this.lexicon);
    this.#before = this.#wordBefore(run.start, 1);
    this.#beforeThat = this.#wordBefore(run.start, 2);
    this.#after = this.#wordAfter(run.end - 1, 1);
  }

  /** Fills the buffer with the features of a token of the run. */
  read(at: number): FeatureBuffer {
    this.buffer.count = 0;
    this.#addWords(at);
    this.#addForm(at);
    this.#addRun(at);
    this.#addLists(at);
    this.#addText(at);
    this.#addContexts(at);
    return this.buffer;
  }

  #addWords(at: number): void {
    const { buffer } = this;
    const word = this.#tokens.words[at] ?? 0;
    const before = this.#wordBefore(at, 1);
    const beforeThat = this.#wordBefore(at, 2);
    const after = this.#wordAfter(at, 1);
    const afterThat = this.#wordAfter(at, 2);
    buffer.add(1, 0);
    buffer.add(2, word);
    buffer.add(3, before);
    buffer.add(4, after);
    buffer.add(5, beforeThat);
    buffer.add(6, afterThat);
    buffer.addPair(7, before, word);
    buffer.addPair(8, word, after);
    buffer.addPair(9, before, after);
    buffer.addPair(10, beforeThat, before);
    buffer.addPair(11, after, afterThat);
  }

  #addForm(at: number): void {
    const { buffer } = this;
    const { text, starts, ends, shapes, words } = this.#tokens;
    const shape = shapes[at] ?? 0;
    const shapeBefore = this.#shapeAt(at - 1, at);
    const shapeAfter = this.#shapeAt(at + 1, at + 1);
    const word = words[at] ?? 0;
    buffer.add(12, shape);
    buffer.addPair(13, shapeBefore, shape);
    buffer.addPair(14, shape, shapeAfter);
    buffer.add(15, (shapeBefore << 10) | (shape << 5) | shapeAfter);
    buffer.addPair(16, word, shape);
    buffer.addPair(17, this.#wordBefore(at, 1), shape);
    buffer.addPair(18, this.#wordAfter(at, 1), shape);
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    let hash = 17;
    for (let length = 1; length <= 4 && start + length <= end; length++) {
      hash = Math.imul(hash, 31) + fold(text.charCodeAt(start + length - 1));
      if (length > 1) buffer.addPair(19, hash, length);
    }
    hash = 17;
    for (let length = 1; length <= 4 && end - length >= start; length++) {
      hash = Math.imul(hash, 31) + fold(text.charCodeAt(end - length));
      buffer.addPair(20, hash, length);
    }
    buffer.addPair(21, Math.min(end - start, 9), shape);
  }

  #addRun(at: number): void {
    const { buffer } = this;
    const { start, end } = this.#run;
    const { words } = this.#tokens;
    const first = at === start;
    const last = at === end - 1;
    const place = (first ? 1 : 0) | (last ? 2 : 0);
    const length = Math.min(end - start, 6);
    buffer.addPair(22, place, length);
    buffer.addPair(23, words[end - 1] ?? 0, place);
    buffer.addPair(24, words[start] ?? 0, place);
    buffer.addPair(25, this.#before, place);
    buffer.addPair(26, this.#after, place);
    buffer.addPair(27, this.#before, this.#after);
    buffer.addPair(28, this.#beforeThat, this.#before);
    buffer.addPair(32, words[at] ?? 0, place);
    buffer.add(33, this.#runShape());
  }

  #addLists(at: number): void {
    const { buffer } = this;
    const index = at - this.#run.start;
    const length = this.#run.end - this.#run.start;
    const { words, phrases, parts } = this.#listings;
    const bits = words[index] ?? 0;
    const before = index > 0 ? (words[index - 1] ?? 0) : EDGE;
    const after = index + 1 < length ? (words[index + 1] ?? 0) : EDGE;
    const shape = this.#tokens.shapes[at] ?? 0;
    for (let bit = 0; bit < 16; bit++) {
      if (bits & (1 << bit)) buffer.addPair(35, bit, shape);
    }
    buffer.add(38, bits);
    buffer.addPair(39, before, bits);
    buffer.addPair(40, bits, after);
    buffer.addPair(41, bits, shape);
    const phrase = phrases[index] ?? 0;
    if (phrase !== 0) {
      const part = parts[index] ?? 0;
      buffer.addPair(42, phrase, part);
      for (let bit = 0; bit < 16; bit++) if (phrase & (1 << bit)) buffer.addPair(43, bit, part);
    }
    buffer.addPair(44, bits, this.#before);
    buffer.addPair(45, bits, this.#after);
    buffer.addPair(46, words[length - 1] ?? 0, bits);
  }

  #addText(at: number): void {
    const { buffer } = this;
    const { lowered, capitalised } = this.prepared;
    const word = this.#tokens.words[at] ?? 0;
    const shape = this.#tokens.shapes[at] ?? 0;
    const opening = opensSentence(this.#tokens, at) ? 1 : 0;
    const isLowered = lowered.has(word) ? 1 : 0;
    const often = Math.min(capitalised.get(word) ?? 0, 3);
    const ambiguous = this.#lineKind !== PROSE_LINE || opening ? 1 : 0;
    const evidence = (isLowered << 3) | (often << 1) | ambiguous;
    buffer.addPair(47, evidence, shape);
    buffer.addPair(48, evidence, this.#listings.words[at - this.#run.start] ?? 0);
    buffer.addPair(49, this.#lineKind, shape);
    buffer.addPair(50, this.#lineKind, this.#listings.words[at - this.#run.start] ?? 0);
    buffer.addPair(51, opening, word);
    buffer.addPair(52, opening, this.#lineKind);
  }

  #addContexts(at: number): void {
    const { buffer } = this;
    const context = this.#contexts.get(this.#tokens.words[at] ?? 0) ?? 0;
    const shape = this.#tokens.shapes[at] ?? 0;
    const bits = this.#listings.words[at - this.#run.start] ?? 0;
    buffer.addPair(60, context, shape);
    buffer.addPair(61, context & 0x1ff, bits);
    for (let bit = 0; bit < CONTEXT_BITS; bit++) {
      if (!(context & (1 << bit))) continue;
      buffer.addPair(62, bit, shape);
      buffer.addPair(63, bit, bits);
    }
  }

  #runShape(): number {
    const { start, end } = this.#run;
    let hash = 7;
    for (let at = start; at < Math.min(end, start + 6); at++)
      hash = Math.imul(hash, 31) + (this.#tokens.shapes[at] ?? 0);
    return hash;
  }

  /** The word so many tokens before, within the line. */
  #wordBefore(at: number, distance: number): number {
    const { flags, words } = this.#tokens;
    for (let step = 0; step < distance; step++)
      if ((flags[at - step] ?? FIRST_IN_LINE) & FIRST_IN_LINE) return EDGE - step;
    return words[at - distance] ?? EDGE;
  }

  #wordAfter(at: number, distance: number): number {
    const { flags, words, count } = this.#tokens;
    for (let step = 1; step <= distance; step++) {
      if (at + step >= count || (flags[at + step] ?? 0) & FIRST_IN_LINE) return EDGE - step;
    }
    return words[at + distance] ?? EDGE;
  }

  /** The shape of a token unless the line breaks before `border`. */
  #shapeAt(at: number, border: number): number {
    if (at < 0 || at >= this.#tokens.count) return NO_SHAPE;
    return (this.#tokens.flags[border] ?? 0) & FIRST_IN_LINE ? NO_SHAPE : (this.#tokens.shapes[at] ?? NO_SHAPE);
  }
}

const EDGE = 0xfff0;
const NO_SHAPE = 31;
