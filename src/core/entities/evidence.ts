import { opensSentence, PROSE_LINE, type PreparedText } from './document';
import { FeatureBuffer } from './feature-buffer';
import { BEGIN, LABEL_COUNT, LAST, OUTSIDE, partOfLabel, staysOpen, typeOfLabel } from './labels';

/**
 * Features of the second pass (Krishnan & Manning 2006): what the first pass said of the same word elsewhere in the
 * text, and of the names to the left and right.
 */
export class EvidenceReader {
  readonly buffer = new FeatureBuffer();
  /** For each word, how often the first pass gave it each column below. */
  readonly #counts = new Map<number, Uint16Array>();
  readonly #phrases = new Map<number, Uint16Array>();

  constructor(
    private readonly prepared: PreparedText,
    private readonly labels: Uint8Array,
  ) {
    const { tokens, runs } = prepared;
    for (const run of runs) {
      for (let at = run.start; at < run.end; at++) this.#count(tokens.words[at] ?? 0, labels[at] ?? OUTSIDE, 1);
      this.#eachName(run.start, run.end, (start, end, type) => this.#countPhrase(this.#hashOf(start, end), type, 1));
    }
  }

  /** Fills the buffer with the evidence on a token of a run. */
  read(at: number, run: number): FeatureBuffer {
    this.buffer.count = 0;
    this.#addElsewhere(at, run);
    this.#addPhrase(at, run);
    this.#addNeighbours(at, run);
    return this.buffer;
  }

  #addElsewhere(at: number, run: number): void {
    const { buffer } = this;
    const { tokens, lineKinds, ids, lowered } = this.prepared;
    const word = tokens.words[at] ?? 0;
    const own = this.labels[at] ?? OUTSIDE;
    this.#count(word, own, -1);
    const counts = this.#counts.get(word);
    const summary = counts ? summarize(counts) : 0;
    this.#count(word, own, 1);
    const ambiguous = lineKinds[run] !== PROSE_LINE || opensSentence(tokens, at) ? 1 : 0;
    buffer.add(100, own);
    buffer.addPair(101, own, summary);
    buffer.addPair(102, summary, ambiguous | ((lowered[ids[at] ?? 0] ?? 0) << 1));
    buffer.addPair(103, summary & 0xff, own);
    buffer.addPair(104, summary, tokens.shapes[at] ?? 0);
  }

  #addPhrase(at: number, run: number): void {
    const name = this.#nameAround(at, run);
    if (!name) return;
    const hash = this.#hashOf(name.start, name.end);
    this.#countPhrase(hash, name.type, -1);
    const summary = summarize(this.#phrases.get(hash) ?? NONE);
    this.#countPhrase(hash, name.type, 1);
    this.buffer.addPair(110, summary, this.labels[at] ?? OUTSIDE);
    this.buffer.addPair(111, summary, Math.min(name.end - name.start, 4));
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
  #typeNear(run: { start: number; end: number } | undefined, border: number, direction: number): number {
    if (!run) return 0;
    const at = direction < 0 ? run.end - 1 : run.start;
    const distance = direction < 0 ? border - run.end : run.start - border;
    if (distance > 3) return 0;
    return 1 + typeOfLabel(this.labels[at] ?? OUTSIDE) + 1 + 5 * distance;
  }

  #nameAround(at: number, run: number): { start: number; end: number; type: number } | undefined {
    const label = this.labels[at] ?? OUTSIDE;
    const bounds = this.prepared.runs[run];
    if (label === OUTSIDE || !bounds) return undefined;
    let start = at;
    while (
      start > bounds.start &&
      (this.labels[start - 1] ?? OUTSIDE) !== OUTSIDE &&
      staysOpen(this.labels[start - 1] ?? OUTSIDE)
    )
      start--;
    let end = at;
    while (end < bounds.end - 1 && staysOpen(this.labels[end] ?? OUTSIDE)) end++;
    return { start, end: end + 1, type: typeOfLabel(label) };
  }

  #eachName(from: number, to: number, visit: (start: number, end: number, type: number) => void): void {
    for (let at = from; at < to; at++) {
      const label = this.labels[at] ?? OUTSIDE;
      if (label === OUTSIDE) continue;
      const start = at;
      while (at < to - 1 && staysOpen(this.labels[at] ?? OUTSIDE)) at++;
      visit(start, at + 1, typeOfLabel(label));
    }
  }

  #hashOf(start: number, end: number): number {
    let hash = 1;
    for (let at = start; at < end; at++) hash = Math.imul(hash, 0x01000193) ^ (this.prepared.tokens.words[at] ?? 0);
    return hash;
  }

  #count(word: number, label: number, by: number): void {
    const counts = columnsOf(this.#counts, word);
    const type = typeOfLabel(label) + 1;
    counts[type] = (counts[type] ?? 0) + by;
    if (label === OUTSIDE) return;
    const part = partOfLabel(label);
    const column = part === LAST ? 3 + type : part === BEGIN ? 6 + type : 0;
    if (column > 0) counts[column] = (counts[column] ?? 0) + by;
  }

  #countPhrase(hash: number, type: number, by: number): void {
    const counts = columnsOf(this.#phrases, hash);
    counts[type + 1] = (counts[type + 1] ?? 0) + by;
  }
}

/** Columns: outside, each type, each type as a name's last word, each type as a name's first. */
const COLUMNS = 10;
const NONE = new Uint16Array(COLUMNS);

function columnsOf(map: Map<number, Uint16Array>, key: number): Uint16Array {
  let columns = map.get(key);
  if (!columns) {
    columns = new Uint16Array(COLUMNS);
    map.set(key, columns);
  }
  return columns;
}

/** The most frequent column of the first four, how clear the lead is and how often, and which parts of names were seen. */
function summarize(counts: Uint16Array): number {
  let best = 0;
  let total = 0;
  for (let column = 0; column < 4; column++) {
    total += counts[column] ?? 0;
    if ((counts[column] ?? 0) > (counts[best] ?? 0)) best = column;
  }
  if (total === 0) return 0;
  const share = (counts[best] ?? 0) / total;
  const clear = share > 0.9 ? 2 : share > 0.6 ? 1 : 0;
  const often = total >= 4 ? 2 : total >= 2 ? 1 : 0;
  let parts = 0;
  for (let column = 4; column < COLUMNS; column++) if ((counts[column] ?? 0) > 0) parts |= 1 << (column - 4);
  return 1 + best + 4 * clear + 12 * often + 256 * parts;
}
