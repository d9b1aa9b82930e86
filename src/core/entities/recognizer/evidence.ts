import { opensSentence, PROSE_LINE, type PreparedText } from '../tokens/document';
import { Numbering } from '../tokens/numbering';
import type { Run } from '../tokens/runs';
import { FeatureBuffer } from './feature-buffer';
import { LabelCounts } from './label-counts';
import { LABEL_COUNT, OUTSIDE, staysOpen, typeOfLabel } from './labels';
import type { SharedReader } from './shared-sums';

/**
 * Groups of features that many tokens of many texts share: what was said of the word elsewhere, of the whole name, and of
 * the tokens and names around.
 */
const [ELSEWHERE, NAME, NEIGHBORS] = [0, 1, 2] as const;
export const EVIDENCE_GROUPS = 3;

/**
 * Features of the second pass (Krishnan & Manning 2006): what the first pass said of the same word elsewhere in the
 * text, and of the names to the left and right.
 */
export class EvidenceReader implements SharedReader {
  readonly buffer = new FeatureBuffer();
  readonly keys = new Int32Array(2 * EVIDENCE_GROUPS);
  place = 0;
  readonly #words: LabelCounts;
  readonly #names: LabelCounts;
  /** For each token of a name which name it is, from 1 on, equal for names of the same words; and how many they are. */
  readonly #nameOf: Int32Array;
  readonly #lengths: Uint8Array;
  #own = OUTSIDE;
  #shape = 0;
  /** What was said of the word elsewhere, and how the text writes it. */
  #elsewhere = 0;
  #casing = 0;
  /** What was said of the name elsewhere, and its length; no length where there is no name. */
  #name = 0;
  #length = 0;
  /** The types of the names beside the run, and the labels beside the token. */
  #left = 0;
  #right = 0;
  #before = 0;
  #after = 0;

  constructor(
    private readonly prepared: PreparedText,
    private readonly labels: Uint8Array,
  ) {
    const { tokens, runs, ids, vocabulary } = prepared;
    this.#nameOf = new Int32Array(tokens.count);
    this.#lengths = new Uint8Array(tokens.count);
    this.#words = new LabelCounts(vocabulary.count);
    for (const run of runs) {
      for (let at = run.start; at < run.end; at++) this.#words.countLabel(ids[at] ?? 0, labels[at] ?? OUTSIDE, 1);
    }
    this.#names = new LabelCounts(this.#numberNames() + 1);
    for (const run of runs) {
      for (let at = run.start; at < run.end; at += this.#lengths[at] || 1) this.#countName(at);
    }
  }

  /** Fills the buffer with the evidence on a token of a run. */
  read(at: number, run: number): FeatureBuffer {
    this.readOwn(at, run);
    for (let group = 0; group < EVIDENCE_GROUPS; group++) this.#addShared(group);
    return this.buffer;
  }

  /** Moves to a token of a run; fills the buffer with the evidence on it that is in no shared group. */
  readOwn(at: number, run: number): FeatureBuffer {
    const { buffer, prepared } = this;
    const { tokens, runs } = prepared;
    const here = runs[run] ?? NO_RUN;
    this.#own = this.labels[at] ?? OUTSIDE;
    this.#shape = tokens.shapes[at] ?? 0;
    this.place = (at === here.start ? 1 : 0) | (at === here.end - 1 ? 2 : 0);
    this.#left = this.#typeNear(runs[run - 1], here.start, -1);
    this.#right = this.#typeNear(runs[run + 1], here.end, 1);
    this.#before = at > here.start ? (this.labels[at - 1] ?? OUTSIDE) : LABEL_COUNT;
    this.#after = at + 1 < here.end ? (this.labels[at + 1] ?? OUTSIDE) : LABEL_COUNT;
    this.#summarize(at, run);
    this.#writeKeys();
    buffer.count = 0;
    buffer.addPair(122, this.#left, tokens.words[here.start - 1] ?? 0);
    buffer.addPair(123, this.#right, tokens.words[here.end] ?? 0);
    return buffer;
  }

  readShared(group: number): FeatureBuffer {
    this.buffer.count = 0;
    this.#addShared(group);
    return this.buffer;
  }

  /** Sums up what the first pass said of the token's word and name elsewhere. */
  #summarize(at: number, run: number): void {
    const { tokens, lineKinds, ids, lowered } = this.prepared;
    const id = ids[at] ?? 0;
    this.#elsewhere = this.#words.summarizeWithoutLabel(id, this.#own);
    const ambiguous = lineKinds[run] !== PROSE_LINE || opensSentence(tokens, at) ? 1 : 0;
    this.#casing = ambiguous | ((lowered[id] ?? 0) << 1);
    const name = this.#nameOf[at] ?? 0;
    this.#length = name === 0 ? 0 : Math.min(this.#lengths[at] ?? 0, 4);
    if (name > 0) this.#name = this.#names.summarizeWithoutType(name, typeOfLabel(this.#own) + 1);
  }

  #writeKeys(): void {
    const { keys } = this;
    const own = this.#own;
    keys[2 * ELSEWHERE] = this.#elsewhere;
    keys[2 * ELSEWHERE + 1] = (own << 8) | (this.#shape << 2) | this.#casing;
    keys[2 * NAME] = this.#length === 0 ? 0 : this.#name;
    keys[2 * NAME + 1] = this.#length === 0 ? 0 : (own << 4) | this.#length;
    keys[2 * NEIGHBORS] = (this.#left << 8) | this.#right;
    keys[2 * NEIGHBORS + 1] = (own << 8) | (this.#before << 4) | this.#after;
  }

  #addShared(group: number): void {
    if (group === ELSEWHERE) this.#addElsewhere();
    else if (group === NEIGHBORS) this.#addNeighbors();
    else if (this.#length > 0) this.#addName();
  }

  #addElsewhere(): void {
    const { buffer } = this;
    const [own, shape, summary] = [this.#own, this.#shape, this.#elsewhere];
    buffer.add(100, own);
    buffer.addPair(101, own, summary);
    buffer.addPair(102, summary, this.#casing);
    buffer.addPair(103, summary & 0xff, own);
    buffer.addPair(104, summary, shape);
    buffer.addPair(127, shape, own);
  }

  #addName(): void {
    this.buffer.addPair(110, this.#name, this.#own);
    this.buffer.addPair(111, this.#name, this.#length);
  }

  #addNeighbors(): void {
    const { buffer } = this;
    const own = this.#own;
    buffer.addPair(120, this.#left, own);
    buffer.addPair(121, this.#right, own);
    buffer.addPair(124, this.#left * 32 + this.#right, own);
    buffer.addPair(125, this.#before * 32 + this.#after, own);
  }

  /** The type at the near end of a neighboring run, with how far away it is; 0 where there is none close by. */
  #typeNear(run: Run | undefined, border: number, direction: number): number {
    if (!run) return 0;
    const at = direction < 0 ? run.end - 1 : run.start;
    const distance = direction < 0 ? border - run.end : run.start - border;
    if (distance > 3) return 0;
    return 1 + typeOfLabel(this.labels[at] ?? OUTSIDE) + 1 + 5 * distance;
  }

  #countName(at: number): void {
    const name = this.#nameOf[at] ?? 0;
    if (name > 0) this.#names.countType(name, typeOfLabel(this.labels[at] ?? OUTSIDE) + 1, 1);
  }

  /** Numbers the different names of the first pass; returns how many there are. */
  #numberNames(): number {
    const { runs, ids } = this.prepared;
    const names = new Numbering(ids.length);
    for (const run of runs) {
      for (let at = run.start; at < run.end; at++) {
        if ((this.labels[at] ?? OUTSIDE) === OUTSIDE) continue;
        const start = at;
        while (at < run.end - 1 && staysOpen(this.labels[at] ?? OUTSIDE)) at++;
        this.#nameOf.fill(names.add(this.#hashOf(start, at + 1)) + 1, start, at + 1);
        this.#lengths.fill(at + 1 - start, start, at + 1);
      }
    }
    return names.count;
  }

  #hashOf(start: number, end: number): number {
    let hash = 1;
    for (let at = start; at < end; at++) hash = Math.imul(hash, 0x01000193) ^ (this.prepared.tokens.words[at] ?? 0);
    return hash;
  }
}

const NO_RUN: Run = { start: 0, end: 0 };
