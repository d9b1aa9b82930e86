import { opensSentence, PROSE_LINE, type PreparedText } from '../tokens/document';
import type { Run } from '../tokens/runs';
import { FIRST_IN_LINE, type Tokens } from '../tokens/token-table';
import { collectContexts } from './contexts';
import { markExpansions } from './expansions';
import type { Lexicon } from './lexicon';
import { Listings } from './listings';
import type { WordClusters } from './word-clusters';

/** What the features of a token are made of. Moves from run to run and from token to token. */
export class TokenFacts {
  readonly tokens: Tokens;
  readonly listings: Listings;
  readonly clusters: WordClusters;
  readonly #contexts: Uint16Array;
  readonly #expansions: Uint8Array;

  run: Run = { start: 0, end: 0 };
  lineKind = 0;
  runShape = 0;
  /** The words around the run. */
  beforeRun = 0;
  secondBeforeRun = 0;
  afterRun = 0;
  first = 0;
  last = 0;
  /** The groups of the words around the run, and of those that it begins and ends with. */
  groupsBeforeRun = 0;
  groupsAfterRun = 0;
  groupsFirst = 0;
  groupsLast = 0;

  at = 0;
  word = 0;
  /** The words around the token. */
  before = 0;
  beforeThat = 0;
  after = 0;
  afterThat = 0;
  /** The groups that the word and those around it fall in. */
  groups = 0;
  groupsBefore = 0;
  groupsBeforeThat = 0;
  groupsAfter = 0;
  groupsAfterThat = 0;
  shape = 0;
  shapeBefore = 0;
  shapeAfter = 0;
  /** 1 for the first token of the run, 2 for the last, 3 for the only one. */
  place = 0;
  /** Lists that hold the token by itself. */
  listed = 0;
  /** What was seen beside the word anywhere in the text. */
  context = 0;
  /** Its part in a name that is spelled out before its acronym, 0 for none. */
  expansion = 0;
  /** 1 where its capital may be due to its place. */
  opening = 0;
  /** How the text writes the word elsewhere, and whether its capital means little here. */
  casing = 0;

  constructor(
    private readonly prepared: PreparedText,
    lexicon: Lexicon,
  ) {
    this.tokens = prepared.tokens;
    this.listings = new Listings(prepared, lexicon);
    this.clusters = lexicon.clusters;
    this.#contexts = collectContexts(prepared, this.listings);
    this.#expansions = markExpansions(prepared);
  }

  /** Moves to a run; the tokens read next are its. */
  openRun(index: number): void {
    const run = this.prepared.runs[index];
    if (!run) return;
    this.run = run;
    this.lineKind = this.prepared.lineKinds[index] ?? 0;
    this.runShape = this.#readRunShape();
    this.beforeRun = this.#wordBefore(run.start, 1);
    this.secondBeforeRun = this.#wordBefore(run.start, 2);
    this.afterRun = this.#wordAfter(run.end - 1, 1);
    this.first = this.tokens.words[run.start] ?? 0;
    this.last = this.tokens.words[run.end - 1] ?? 0;
    this.groupsBeforeRun = this.clusters.of(this.beforeRun);
    this.groupsAfterRun = this.clusters.of(this.afterRun);
    this.groupsFirst = this.clusters.of(this.first);
    this.groupsLast = this.clusters.of(this.last);
  }

  /** Moves to a token of the run. */
  open(at: number): void {
    const { words, shapes } = this.tokens;
    const { ids, lowered, capitalized } = this.prepared;
    const id = ids[at] ?? 0;
    const follows = at === this.at + 1 && at > this.run.start;
    this.at = at;
    this.word = words[at] ?? 0;
    this.before = this.#wordBefore(at, 1);
    this.beforeThat = this.#wordBefore(at, 2);
    this.after = this.#wordAfter(at, 1);
    this.afterThat = this.#wordAfter(at, 2);
    this.#findGroups(follows);
    this.shape = shapes[at] ?? 0;
    this.shapeBefore = this.#shapeAt(at - 1, at);
    this.shapeAfter = this.#shapeAt(at + 1, at + 1);
    this.place = (at === this.run.start ? 1 : 0) | (at === this.run.end - 1 ? 2 : 0);
    this.listed = this.listings.ofToken(at);
    this.context = this.#contexts[id] ?? 0;
    this.expansion = this.#expansions[at] ?? 0;
    this.opening = opensSentence(this.tokens, at) ? 1 : 0;
    const often = Math.min(capitalized[id] ?? 0, 3);
    const ambiguous = this.lineKind !== PROSE_LINE || this.opening ? 1 : 0;
    this.casing = ((lowered[id] ?? 0) << 3) | (often << 1) | ambiguous;
  }

  /** @param follows whether the token is the next one of the run, so that all groups but one are known. */
  #findGroups(follows: boolean): void {
    const { clusters } = this;
    this.groupsBeforeThat = follows ? this.groupsBefore : clusters.of(this.beforeThat);
    this.groupsBefore = follows ? this.groups : clusters.of(this.before);
    this.groups = follows ? this.groupsAfter : clusters.of(this.word);
    this.groupsAfter = follows ? this.groupsAfterThat : clusters.of(this.after);
    this.groupsAfterThat = clusters.of(this.afterThat);
  }

  /** The lists that hold a token of the run by itself. */
  listedAt(at: number): number {
    return at < this.run.start || at >= this.run.end ? EDGE : this.listings.ofToken(at);
  }

  /** The word so many tokens before, within the line. */
  #wordBefore(at: number, distance: number): number {
    const { flags, words } = this.tokens;
    for (let step = 0; step < distance; step++)
      if ((flags[at - step] ?? FIRST_IN_LINE) & FIRST_IN_LINE) return EDGE - step;
    return words[at - distance] ?? EDGE;
  }

  #wordAfter(at: number, distance: number): number {
    const { flags, words, count } = this.tokens;
    for (let step = 1; step <= distance; step++) {
      if (at + step >= count || (flags[at + step] ?? 0) & FIRST_IN_LINE) return EDGE - step;
    }
    return words[at + distance] ?? EDGE;
  }

  #readRunShape(): number {
    const { start, end } = this.run;
    let hash = 7;
    for (let at = start; at < Math.min(end, start + 6); at++)
      hash = Math.imul(hash, 31) + (this.tokens.shapes[at] ?? 0);
    return hash;
  }

  /** The shape of a token unless the line breaks before `border`. */
  #shapeAt(at: number, border: number): number {
    if (at < 0 || at >= this.tokens.count) return NO_SHAPE;
    return (this.tokens.flags[border] ?? 0) & FIRST_IN_LINE ? NO_SHAPE : (this.tokens.shapes[at] ?? NO_SHAPE);
  }
}

const EDGE = 0xfff0;
const NO_SHAPE = 31;
