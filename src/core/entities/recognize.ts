import { Decoder } from './decode';
import { type PreparedText, prepareText } from './document';
import { EvidenceReader } from './evidence';
import { FeatureReader } from './features';
import { LABEL_COUNT, OUTSIDE } from './labels';
import type { Model, Pass } from './model';
import type { Run } from './runs';

/** A text with a label for each token; tokens outside the runs are OUTSIDE. */
export interface LabelledText {
  readonly prepared: PreparedText;
  readonly labels: Uint8Array;
}

/**
 * Labels the names of a text in two passes: a linear-chain model over runs of capitalised words (Lafferty et al. 2001),
 * then the same scores with what the first pass found in the whole text. Linear in the text. Never throws on any text.
 */
export function labelNames(text: string, model: Model): LabelledText {
  const prepared = prepareText(text);
  const { runs, tokens } = prepared;
  const offsets = placeRuns(runs);
  const scores = new Float32Array((offsets[runs.length] ?? 0) * LABEL_COUNT);
  const features = new FeatureReader(prepared, model.lexicon);
  for (const [index, run] of runs.entries()) {
    features.openRun(index);
    let row = (offsets[index] ?? 0) * LABEL_COUNT;
    for (let at = run.start; at < run.end; at++, row += LABEL_COUNT) {
      scores[row + OUTSIDE] = -model.outsideBias;
      model.first.weights.addTo(scores, row, features.read(at));
    }
  }
  const labels = new Uint8Array(tokens.count);
  decodeRuns(runs, offsets, scores, model.first, labels);
  const evidence = new EvidenceReader(prepared, labels);
  for (const [index, run] of runs.entries()) {
    let row = (offsets[index] ?? 0) * LABEL_COUNT;
    for (let at = run.start; at < run.end; at++, row += LABEL_COUNT) {
      model.second.weights.addTo(scores, row, evidence.read(at, index));
    }
  }
  const revised = new Uint8Array(tokens.count);
  decodeRuns(runs, offsets, scores, model.second, revised);
  return { prepared, labels: revised };
}

/** Where each run's rows begin when the runs lie end to end; the total last. */
function placeRuns(runs: readonly Run[]): Int32Array {
  const offsets = new Int32Array(runs.length + 1);
  for (const [index, run] of runs.entries()) offsets[index + 1] = (offsets[index] ?? 0) + run.end - run.start;
  return offsets;
}

function decodeRuns(
  runs: readonly Run[],
  offsets: Int32Array,
  scores: Float32Array,
  pass: Pass,
  labels: Uint8Array,
): void {
  const decoder = new Decoder();
  for (const [index, run] of runs.entries()) {
    const from = (offsets[index] ?? 0) * LABEL_COUNT;
    const length = run.end - run.start;
    const emissions = scores.subarray(from, from + length * LABEL_COUNT);
    decoder.decode({ length, emissions, transitions: pass.transitions }, labels.subarray(run.start, run.end));
  }
}
