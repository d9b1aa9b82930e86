import { fold } from '../tokens/characters';
import type { PreparedText } from '../tokens/document';
import { CONTEXT_BITS } from './contexts';
import { FeatureBuffer } from './feature-buffer';
import { type Lexicon, LISTED_AS } from './lexicon';
import type { SharedReader } from './shared-sums';
import { TokenFacts } from './token-facts';
import { broaderOf, broadestOf, clusterOf, kindOf } from './word-clusters';

/**
 * Groups of features that hang on little, so that many tokens of many texts share them: the word by itself, what the
 * text says of it, how it and its neighbors are written, the word before and the word after it, those before and after
 * its run, the first and the last of its run. `writeKeys` tells what exactly each hangs on: a feature that hangs on more
 * belongs to `readOwn`, or its group's key has to grow.
 */
const [WORD, TEXT, SHAPES, BEFORE, AFTER, BEFORE_RUN, AFTER_RUN, FIRST, LAST] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
export const SHARED_GROUPS = 9;

/** Reads the features of the tokens of one prepared text. */
export class FeatureReader implements SharedReader {
  readonly buffer = new FeatureBuffer();
  readonly keys = new Int32Array(2 * SHARED_GROUPS);
  readonly #facts: TokenFacts;

  constructor(prepared: PreparedText, lexicon: Lexicon) {
    this.#facts = new TokenFacts(prepared, lexicon);
  }

  get place(): number {
    return this.#facts.place;
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
    this.#addAlike();
    return this.buffer;
  }

  readShared(group: number): FeatureBuffer {
    this.buffer.count = 0;
    this.#addShared(group);
    return this.buffer;
  }

  #writeKeys(): void {
    const { at, tokens, word, shape, shapeBefore, shapeAfter, place } = this.#facts;
    const { opening, context, casing, lineKind, listed } = this.#facts;
    const { before, after, beforeRun, afterRun, first, last, run } = this.#facts;
    const words = run.end - run.start;
    const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    this.#writeKey(WORD, word, (length << 6) | (opening << 5) | shape);
    this.#writeKey(TEXT, (context << 16) | (casing << 8) | lineKind, (listed << 6) | (opening << 5) | shape);
    this.#writeKey(SHAPES, (shapeBefore << 10) | (shape << 5) | shapeAfter, (Math.min(words, MOST_WORDS) << 2) | place);
    this.#writeKey(BEFORE, before, shape);
    this.#writeKey(AFTER, after, shape);
    this.#writeKey(BEFORE_RUN, beforeRun, place);
    this.#writeKey(AFTER_RUN, afterRun, place);
    // Of a run of one word they say what the word does.
    this.#writeKey(FIRST, words > 1 ? first : 0, place);
    this.#writeKey(LAST, words > 1 ? last : 0, place);
  }

  #writeKey(group: number, first: number, second: number): void {
    this.keys[2 * group] = first;
    this.keys[2 * group + 1] = second;
  }

  #addShared(group: number): void {
    if (group === WORD) this.#addWord();
    else if (group === TEXT) this.#addText();
    else if (group === SHAPES) this.#addShapes();
    else this.#addNear(group);
  }

  /** A word nearby and the groups that it falls in, each with the shape of the token or its place in the run. */
  #addNear(group: number): void {
    const { buffer } = this;
    const word = this.keys[2 * group] ?? 0;
    const second = this.keys[2 * group + 1] ?? 0;
    const groups = this.#facts.clusters.of(word);
    const template = 200 + 10 * group;
    if (group <= AFTER) buffer.add(template, word);
    buffer.addPair(template + 1, word, second);
    buffer.addPair(template + 2, clusterOf(groups), second);
    buffer.addPair(template + 3, broaderOf(groups), second);
    buffer.addPair(template + 4, broadestOf(groups), second);
  }

  /** What company a word keeps (Turian, Ratinov & Bengio 2010), and its kinds (Guo, Che, Wang & Liu 2014). */
  #addGroups(template: number, groups: number, second: number): void {
    const { buffer } = this;
    buffer.addPair(template, clusterOf(groups), second);
    buffer.addPair(template + 1, kindOf(groups), second);
    buffer.addPair(template + 2, broaderOf(groups), second);
    buffer.addPair(template + 3, broadestOf(groups), second);
  }

  #addWord(): void {
    const { buffer } = this;
    const { word, shape, listed, opening, groups } = this.#facts;
    buffer.add(1, 0);
    buffer.add(2, word);
    buffer.add(12, shape);
    buffer.addPair(16, word, shape);
    this.#addLetters();
    for (let bit = 0; bit < LISTED_AS.length; bit++) if (listed & (1 << bit)) buffer.addPair(35, bit, shape);
    buffer.add(38, listed);
    buffer.addPair(41, listed, shape);
    buffer.addPair(51, opening, word);
    this.#addGroups(130, groups, shape);
    this.#addGroups(135, groups, listed);
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
    const { shape, shapeBefore, shapeAfter, place, run } = this.#facts;
    buffer.addPair(13, shapeBefore, shape);
    buffer.addPair(14, shape, shapeAfter);
    buffer.add(15, (shapeBefore << 10) | (shape << 5) | shapeAfter);
    buffer.addPair(22, place, Math.min(run.end - run.start, MOST_WORDS));
  }

  #addWords(): void {
    const { buffer } = this;
    const { word, before, beforeThat, after, afterThat } = this.#facts;
    buffer.add(5, beforeThat);
    buffer.add(6, afterThat);
    buffer.addPair(7, before, word);
    buffer.addPair(8, word, after);
    buffer.addPair(9, before, after);
    buffer.addPair(10, beforeThat, before);
    buffer.addPair(11, after, afterThat);
  }

  #addRun(): void {
    const { buffer } = this;
    const { place, word, beforeRun, secondBeforeRun, afterRun, expansion, listed } = this.#facts;
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

  /** The groups of the words around, two at a time. */
  #addAlike(): void {
    const { buffer } = this;
    const { groups, groupsBefore, groupsBeforeThat, groupsAfter, groupsAfterThat, place, listed } = this.#facts;
    const { groupsBeforeRun, groupsAfterRun, groupsFirst, groupsLast } = this.#facts;
    buffer.addPair(83, clusterOf(groupsBefore), clusterOf(groupsAfter));
    buffer.addPair(84, clusterOf(groupsBeforeThat), clusterOf(groupsBefore));
    buffer.addPair(85, clusterOf(groupsAfter), clusterOf(groupsAfterThat));
    buffer.addPair(88, clusterOf(groupsBeforeRun), listed);
    buffer.addPair(89, clusterOf(groupsAfterRun), listed);
    buffer.addPair(90, (clusterOf(groupsBeforeRun) << 8) | clusterOf(groupsAfterRun), place);
    buffer.addPair(91, broaderOf(groupsBefore), broaderOf(groups));
    buffer.addPair(92, broaderOf(groups), broaderOf(groupsAfter));
    buffer.addPair(93, broaderOf(groups), broaderOf(groupsLast));
    buffer.addPair(94, broadestOf(groupsBeforeRun), (broadestOf(groupsFirst) << 8) | broadestOf(groupsLast));
    buffer.addPair(95, broadestOf(groupsAfterRun), (broadestOf(groupsFirst) << 8) | broadestOf(groupsLast));
  }
}

/** Longer runs count as one of so many words. */
const MOST_WORDS = 6;
