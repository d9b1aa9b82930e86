import { opensSentence, PROSE_LINE, type PreparedText } from './document';
import { FeatureBuffer } from './feature-buffer';
import { LabelCounts } from './label-counts';
import { LABEL_COUNT, OUTSIDE, staysOpen, typeOfLabel } from './labels';
import { Numbering } from './numbering';
import type { Run } from './runs';

/**
 * Features of the second pass (Krishnan & Manning 2006): what the first pass said of the same word elsewhere in the
 * text, and of the names to the left and right.
 */
export class EvidenceReader {
  readonly buffer = new FeatureBuffer();
  readonly #words: LabelCounts;
  readonly #names: LabelCounts;
  /** For each token of a name which name it is, from 1 on, equal for names of the same words; and how many they are. */
  readonly #nameOf: Int32Array;
  readonly #lengths: Uint8Array;

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
      for (let at = run.start; at < run.end; at += this.#lengths[at] || 1) this.#countName(at, 1);
    }
  }

  /** Fills the buffer with the evidence on a token of a run. */
  read(at: number, run: number): FeatureBuffer {
    this.buffer.count = 0;
    this.#addElsewhere(at, run);
    this.#addName(at);
    this.#addNeighbours(at, run);
    return this.buffer;
  }

  #addElsewhere(at: number, run: number): void {
    const { buffer } = this;
    const { tokens, lineKinds, ids, lowered } = this.prepared;
    const id = ids[at] ?? 0;
    const own = this.labels[at] ?? OUTSIDE;
    this.#words.countLabel(id, own, -1);
    const summary = this.#words.summarize(id);
    this.#words.countLabel(id, own, 1);
    const ambiguous = lineKinds[run] !== PROSE_LINE || opensSentence(tokens, at) ? 1 : 0;
    buffer.add(100, own);
    buffer.addPair(101, own, summary);
    buffer.addPair(102, summary, ambiguous | ((lowered[id] ?? 0) << 1));
    buffer.addPair(103, summary & 0xff, own);
    buffer.addPair(104, summary, tokens.shapes[at] ?? 0);
  }

  #addName(at: number): void {
    const name = this.#nameOf[at] ?? 0;
    if (name === 0) return;
    this.#countName(at, -1);
    const summary = this.#names.summarize(name);
    this.#countName(at, 1);
    this.buffer.addPair(110, summary, this.labels[at] ?? OUTSIDE);
    this.buffer.addPair(111, summary, Math.min(this.#lengths[at] ?? 0, 4));
  }

  #addNeighbours(at: number, run: number): void {
    const { buffer } = this;
    const { runs, tokens } = this.prepared;
    const here = runs[run];
    if (!here) return;
    const own = this.labels[at] ?? OUTSIDE;
    const left = this.#typeNear(runs[run - 1], here.start, -1);
    const right = this.#typeNear(runs[run + 1], here.end, 1);
    const linkLeft = tokens.words[here.start - 1] ?? 0;
    const linkRight = tokens.words[here.end] ?? 0;
    buffer.addPair(120, left, own);
    buffer.addPair(121, right, own);
    buffer.addPair(122, left, linkLeft);
    buffer.addPair(123, right, linkRight);
    buffer.addPair(124, left * 32 + right, own);
    const before = at > here.start ? (this.labels[at - 1] ?? OUTSIDE) : LABEL_COUNT;
    const after = at + 1 < here.end ? (this.labels[at + 1] ?? OUTSIDE) : LABEL_COUNT;
    buffer.addPair(125, before * 32 + after, own);
    buffer.addPair(127, tokens.shapes[at] ?? 0, own);
  }

  /** The type at the near end of a neighbouring run, with how far away it is; 0 where there is none close by. */
  #typeNear(run: Run | undefined, border: number, direction: number): number {
    if (!run) return 0;
    const at = direction < 0 ? run.end - 1 : run.start;
    const distance = direction < 0 ? border - run.end : run.start - border;
    if (distance > 3) return 0;
    return 1 + typeOfLabel(this.labels[at] ?? OUTSIDE) + 1 + 5 * distance;
  }

  #countName(at: number, by: 1 | -1): void {
    const name = this.#nameOf[at] ?? 0;
    if (name > 0) this.#names.countType(name, typeOfLabel(this.labels[at] ?? OUTSIDE) + 1, by);
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
