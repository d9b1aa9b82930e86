import { fold } from './characters';
import { CONTEXT_BITS } from './contexts';
import type { PreparedText } from './document';
import { FeatureBuffer } from './feature-buffer';
import { type Lexicon, LISTED_AS } from './lexicon';
import { TokenFacts } from './token-facts';

/**
 * Groups of features that hang on little, so that many tokens of many texts share them: the word by itself, what the
 * text says of it, how it and its neighbours are written. `writeKeys` tells what exactly each hangs on: a feature that
 * hangs on more belongs to `readOwn`, or its group's key has to grow.
 */
export const WORD_GROUP = 0;
export const TEXT_GROUP = 1;
export const SHAPE_GROUP = 2;
export const SHARED_GROUPS = 3;

/** Reads the features of the tokens of one prepared text. */
export class FeatureReader {
  readonly buffer = new FeatureBuffer();
  /** For each shared group of the token two numbers: where they are equal, so are the features. */
  readonly keys = new Int32Array(2 * SHARED_GROUPS);
  readonly #facts: TokenFacts;

  constructor(prepared: PreparedText, lexicon: Lexicon) {
    this.#facts = new TokenFacts(prepared, lexicon);
  }

  /** Moves to a run; the tokens read next are its. */
  openRun(index: number): void {
    this.#facts.openRun(index);
  }

  /** Fills the buffer with all features of a token of the run. */
  read(at: number): FeatureBuffer {
    this.readOwn(at);
    for (let group = 0; group < SHARED_GROUPS; group++) this.#addShared(group);
    return this.buffer;
  }

  /** Moves to a token of the run; fills the buffer with its features that are in no shared group. */
  readOwn(at: number): FeatureBuffer {
    this.#facts.open(at);
    this.#writeKeys();
    this.buffer.count = 0;
    this.#addWords();
    this.#addRun();
    this.#addLists();
    this.#addClusters();
    return this.buffer;
  }

  /** Fills the buffer with the features of a shared group. */
  readShared(group: number): FeatureBuffer {
    this.buffer.count = 0;
    this.#addShared(group);
    return this.buffer;
  }

  #writeKeys(): void {
    const { keys } = this;
    const { at, tokens, word, shape, shapeBefore, shapeAfter } = this.#facts;
    const { opening, context, casing, lineKind, listed } = this.#facts;
    const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    keys[2 * WORD_GROUP] = word;
    keys[2 * WORD_GROUP + 1] = (length << 6) | (opening << 5) | shape;
    keys[2 * TEXT_GROUP] = (context << 16) | (casing << 8) | lineKind;
    keys[2 * TEXT_GROUP + 1] = (listed << 6) | (opening << 5) | shape;
    keys[2 * SHAPE_GROUP] = (shapeBefore << 10) | (shape << 5) | shapeAfter;
  }

  #addShared(group: number): void {
    if (group === WORD_GROUP) this.#addWord();
    else if (group === TEXT_GROUP) this.#addText();
    else this.#addShapes();
  }

  #addWord(): void {
    const { buffer } = this;
    const { word, shape, listed, opening, clusters } = this.#facts;
    buffer.add(1, 0);
    buffer.add(2, word);
    buffer.add(12, shape);
    buffer.addPair(16, word, shape);
    this.#addLetters();
    for (let bit = 0; bit < LISTED_AS.length; bit++) if (listed & (1 << bit)) buffer.addPair(35, bit, shape);
    buffer.add(38, listed);
    buffer.addPair(41, listed, shape);
    buffer.addPair(51, opening, word);
    buffer.addPair(80, clusters.of(word), shape);
  }

  #addLetters(): void {
    const { buffer } = this;
    const { at, shape, tokens } = this.#facts;
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[at] ?? 0;
    let hash = 17;
    for (let length = 1; length <= 4 && start + length <= end; length++) {
      hash = Math.imul(hash, 31) + fold(tokens.text.charCodeAt(start + length - 1));
      if (length > 1) buffer.addPair(19, hash, length);
    }
    hash = 17;
    for (let length = 1; length <= 4 && end - length >= start; length++) {
      hash = Math.imul(hash, 31) + fold(tokens.text.charCodeAt(end - length));
      buffer.addPair(20, hash, length);
    }
    buffer.addPair(21, Math.min(end - start, 9), shape);
  }

  #addText(): void {
    const { buffer } = this;
    const { shape, listed, opening, lineKind, casing, context } = this.#facts;
    buffer.addPair(47, casing, shape);
    buffer.addPair(48, casing, listed);
    buffer.addPair(49, lineKind, shape);
    buffer.addPair(50, lineKind, listed);
    buffer.addPair(52, opening, lineKind);
    buffer.addPair(60, context, shape);
    buffer.addPair(61, context & 0x1ff, listed);
    for (let bit = 0; bit < CONTEXT_BITS; bit++) {
      if (!(context & (1 << bit))) continue;
      buffer.addPair(62, bit, shape);
      buffer.addPair(63, bit, listed);
    }
  }

  #addShapes(): void {
    const { buffer } = this;
    const { shape, shapeBefore, shapeAfter } = this.#facts;
    buffer.addPair(13, shapeBefore, shape);
    buffer.addPair(14, shape, shapeAfter);
    buffer.add(15, (shapeBefore << 10) | (shape << 5) | shapeAfter);
  }

  #addWords(): void {
    const { buffer } = this;
    const { at, word, shape } = this.#facts;
    const before = this.#facts.wordBefore(at, 1);
    const beforeThat = this.#facts.wordBefore(at, 2);
    const after = this.#facts.wordAfter(at, 1);
    const afterThat = this.#facts.wordAfter(at, 2);
    buffer.add(3, before);
    buffer.add(4, after);
    buffer.add(5, beforeThat);
    buffer.add(6, afterThat);
    buffer.addPair(7, before, word);
    buffer.addPair(8, word, after);
    buffer.addPair(9, before, after);
    buffer.addPair(10, beforeThat, before);
    buffer.addPair(11, after, afterThat);
    buffer.addPair(17, before, shape);
    buffer.addPair(18, after, shape);
  }

  #addRun(): void {
    const { buffer } = this;
    const { run, place, word, tokens, beforeRun, secondBeforeRun, afterRun, expansion, listed } = this.#facts;
    buffer.addPair(22, place, Math.min(run.end - run.start, 6));
    buffer.addPair(23, tokens.words[run.end - 1] ?? 0, place);
    buffer.addPair(24, tokens.words[run.start] ?? 0, place);
    buffer.addPair(25, beforeRun, place);
    buffer.addPair(26, afterRun, place);
    buffer.addPair(27, beforeRun, afterRun);
    buffer.addPair(28, secondBeforeRun, beforeRun);
    buffer.addPair(32, word, place);
    buffer.add(33, this.#facts.runShape);
    if (expansion === 0) return;
    buffer.addPair(70, expansion, place);
    buffer.addPair(71, expansion, listed);
  }

  #addLists(): void {
    const { buffer } = this;
    const { at, run, listed, listings, beforeRun, afterRun } = this.#facts;
    buffer.addPair(39, this.#facts.listedAt(at - 1), listed);
    buffer.addPair(40, listed, this.#facts.listedAt(at + 1));
    const phrase = listings.phrases[at] ?? 0;
    if (phrase !== 0) {
      const part = listings.parts[at] ?? 0;
      buffer.addPair(42, phrase, part);
      for (let bit = 0; bit < LISTED_AS.length; bit++) if (phrase & (1 << bit)) buffer.addPair(43, bit, part);
    }
    buffer.addPair(44, listed, beforeRun);
    buffer.addPair(45, listed, afterRun);
    buffer.addPair(46, listings.ofToken(run.end - 1), listed);
  }

  /** What company the words around keep (after Turian, Ratinov & Bengio 2010). */
  #addClusters(): void {
    const { buffer } = this;
    const { at, shape, place, listed, clusters, clusterBeforeRun, clusterAfterRun } = this.#facts;
    const before = clusters.of(this.#facts.wordBefore(at, 1));
    const after = clusters.of(this.#facts.wordAfter(at, 1));
    buffer.addPair(81, before, shape);
    buffer.addPair(82, after, shape);
    buffer.addPair(83, before, after);
    buffer.addPair(84, clusters.of(this.#facts.wordBefore(at, 2)), before);
    buffer.addPair(85, after, clusters.of(this.#facts.wordAfter(at, 2)));
    buffer.addPair(86, clusterBeforeRun, place);
    buffer.addPair(87, clusterAfterRun, place);
    buffer.addPair(88, clusterBeforeRun, listed);
    buffer.addPair(89, clusterAfterRun, listed);
    buffer.addPair(90, (clusterBeforeRun << 8) | clusterAfterRun, place);
  }
}
