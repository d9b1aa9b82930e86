import { Decoder } from '../core/entities/recognizer/decode';
import { EvidenceReader } from '../core/entities/recognizer/evidence';
import { type FeatureBuffer, hashFeature } from '../core/entities/recognizer/feature-buffer';
import { FeatureReader } from '../core/entities/recognizer/features';
import { LABEL_COUNT, OUTSIDE } from '../core/entities/recognizer/labels';
import type { Lexicon } from '../core/entities/recognizer/lexicon';
import type { WeightTable } from '../core/entities/recognizer/model';
import { FeatureIndex } from './feature-index';
import type { Sample } from './samples';
import { type Table, type TrainingPlan, trainField } from './trainer';

/** Something that reads the features of one text: `open` moves to a run, `read` reads one of its tokens. */
interface Reader {
  open(run: number): void;
  read(at: number, run: number): FeatureBuffer;
}

type MakeReader = (sample: Sample, index: number) => Reader;

export const readsWords =
  (lexicon: Lexicon): MakeReader =>
  ({ prepared }) => {
    const reader = new FeatureReader(prepared, lexicon);
    return { open: (run) => reader.openRun(run), read: (at) => reader.read(at) };
  };

export const readsEvidence =
  (labels: readonly Uint8Array[]): MakeReader =>
  ({ prepared }, index) => {
    const reader = new EvidenceReader(prepared, labels[index] ?? new Uint8Array(0));
    return { open: () => undefined, read: (at, run) => reader.read(at, run) };
  };

/**
 * Numbers the features of samples and lays their runs out as a table.
 * @param leastCount features seen less often are left out
 */
export function buildTable(
  samples: readonly Sample[],
  makeReader: MakeReader,
  leastCount: number,
): { table: Table; hashes: Uint32Array } {
  const index = new FeatureIndex();
  const read = new NumberColumn();
  const [ends, labels, runs, weights]: [number[], number[], number[], number[]] = [[], [], [], []];
  eachToken(samples, makeReader, (buffer, sample, at, run) => {
    if (at === sample.prepared.runs[run]?.start) {
      runs.push(labels.length);
      weights.push(sample.unsure.has(run) ? 0 : sample.weight);
    }
    for (let feature = 0; feature < buffer.count; feature++) {
      const hash = hashFeature(buffer.values[feature] ?? 0);
      index.count(hash);
      read.add(hash);
    }
    ends.push(read.count);
    labels.push(sample.labels[at] ?? OUTSIDE);
  });
  runs.push(labels.length);
  const hashes = index.number(leastCount);
  const { features, offsets } = numberFeatures(read.values, ends, index);
  const [borders, counts] = [Int32Array.from(runs), Float32Array.from(weights)];
  return { hashes, table: { features, offsets, labels: Uint8Array.from(labels), runs: borders, weights: counts } };
}

/** Replaces hashes by numbers, in place; features without one are left out. */
function numberFeatures(
  features: Int32Array,
  ends: readonly number[],
  index: FeatureIndex,
): { features: Int32Array; offsets: Int32Array } {
  const offsets = new Int32Array(ends.length + 1);
  let [from, kept] = [0, 0];
  for (const [token, end] of ends.entries()) {
    for (; from < end; from++) {
      const number = index.numberOf(features[from] ?? 0);
      if (number >= 0) features[kept++] = number;
    }
    offsets[token + 1] = kept;
  }
  return { features: features.subarray(0, kept), offsets };
}

/** Whole numbers, as many as come. */
class NumberColumn {
  #values = new Int32Array(1 << 20);
  count = 0;

  get values(): Int32Array {
    return this.#values;
  }

  add(value: number): void {
    if (this.count === this.#values.length) {
      const wider = new Int32Array(2 * this.count);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.count++] = value;
  }
}

function eachToken(
  samples: readonly Sample[],
  makeReader: MakeReader,
  visit: (buffer: FeatureBuffer, sample: Sample, at: number, run: number) => void,
): void {
  for (const [index, sample] of samples.entries()) {
    const reader = makeReader(sample, index);
    for (const [number, run] of sample.prepared.runs.entries()) {
      reader.open(number);
      for (let at = run.start; at < run.end; at++) visit(reader.read(at, number), sample, at, number);
    }
  }
}

/** Puts the features of two tables over the same tokens into one; those of the second are numbered on. */
export function joinTables(first: Table, second: Table, firstCount: number): Table {
  const features = new Int32Array(first.features.length + second.features.length);
  const offsets = new Int32Array(first.offsets.length);
  let to = 0;
  for (let token = 0; token < first.labels.length; token++) {
    offsets[token] = to;
    for (let at = first.offsets[token] ?? 0; at < (first.offsets[token + 1] ?? 0); at++)
      features[to++] = first.features[at] ?? 0;
    for (let at = second.offsets[token] ?? 0; at < (second.offsets[token + 1] ?? 0); at++)
      features[to++] = firstCount + (second.features[at] ?? 0);
  }
  offsets[first.labels.length] = to;
  return { ...first, features, offsets };
}

function scoreToken(table: Table, emissions: Float32Array, token: number, scores: Float32Array): void {
  const row = token * LABEL_COUNT;
  for (let index = table.offsets[token] ?? 0; index < (table.offsets[token + 1] ?? 0); index++) {
    const from = (table.features[index] ?? 0) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[row + label] = (scores[row + label] ?? 0) + (emissions[from + label] ?? 0);
  }
}

/** Scores every run by weights that never saw its text, so that a second pass can learn from honest first passes. */
export function crossFit(
  table: Table,
  foldOfRun: Int32Array,
  folds: number,
  featureCount: number,
  plan: TrainingPlan,
): { scores: Float32Array; transitions: Float32Array[] } {
  const scores = new Float32Array(table.labels.length * LABEL_COUNT);
  const transitions: Float32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainField(table, featureCount, { ...plan, runs: (run) => foldOfRun[run] !== fold });
    transitions.push(weights.transitions);
    for (let run = 0; run < foldOfRun.length; run++) {
      if (foldOfRun[run] !== fold) continue;
      for (let token = table.runs[run] ?? 0; token < (table.runs[run + 1] ?? 0); token++)
        scoreToken(table, weights.emissions, token, scores);
    }
  }
  return { scores, transitions };
}

/** Decodes the runs of samples from scores laid end to end. */
export function decodeSamples(
  samples: readonly Sample[],
  scores: Float32Array,
  transitionsOf: (sample: number) => Float32Array,
  outsideBias: number,
): Uint8Array[] {
  const decoder = new Decoder();
  let row = 0;
  return samples.map(({ prepared }, index) => {
    const labels = new Uint8Array(prepared.tokens.count);
    for (const run of prepared.runs) {
      const length = run.end - run.start;
      const emissions = scores.slice(row * LABEL_COUNT, (row + length) * LABEL_COUNT);
      for (let at = 0; at < length; at++)
        emissions[at * LABEL_COUNT] = (emissions[at * LABEL_COUNT] ?? 0) - outsideBias;
      decoder.decode({ length, emissions, transitions: transitionsOf(index) }, labels.subarray(run.start, run.end));
      row += length;
    }
    return labels;
  });
}

/** Rounds weights to a byte, side by side for each pass, and leaves out features whose weights are all near nothing. */
export function quantize(
  hashes: Uint32Array,
  passes: readonly Float32Array[],
  { scale, least, dead }: Rounding,
): WeightTable {
  const width = passes.length * LABEL_COUNT;
  const kept: number[] = [];
  for (let feature = 0; feature < hashes.length; feature++) {
    const from = feature * LABEL_COUNT;
    if (passes.some((pass) => pass.subarray(from, from + LABEL_COUNT).some((weight) => Math.abs(weight) >= least)))
      kept.push(feature);
  }
  const rows = new Int8Array(kept.length * width);
  for (const [row, feature] of kept.entries()) {
    for (let column = 0; column < width; column++) {
      const pass = passes[Math.floor(column / LABEL_COUNT)];
      const weight = pass?.[feature * LABEL_COUNT + (column % LABEL_COUNT)] ?? 0;
      if (Math.abs(weight) < dead) continue;
      rows[row * width + column] = Math.max(-127, Math.min(127, Math.round(weight * scale)));
    }
  }
  return { hashes: Uint32Array.from(kept, (feature) => hashes[feature] ?? 0), rows };
}

/** How weights become bytes: how many steps a unit has, and how large the largest of a feature must be. */
export interface Rounding {
  readonly scale: number;
  readonly least: number;
  /** Single weights nearer to nothing than this become nothing. */
  readonly dead: number;
}
