import { Decoder } from './decode';
import { type PreparedText, prepareText } from './document';
import { EvidenceReader } from './evidence';
import { FeatureReader } from './features';
import { LABEL_COUNT, OUTSIDE } from './labels';
import { BOTH_PASSES, type Model } from './model';
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
  const scores = scoreWords(prepared, offsets, model);
  const labels = new Uint8Array(tokens.count);
  decodeRuns(runs, offsets, takePass(scores, 0), model.transitions[0], labels);
  const revisedScores = takePass(scores, 1);
  const evidence = new EvidenceReader(prepared, labels);
  eachToken(runs, offsets, (at, run, row) => {
    model.evidence.addTo(revisedScores, row * LABEL_COUNT, evidence.read(at, run));
  });
  const revised = new Uint8Array(tokens.count);
  decodeRuns(runs, offsets, revisedScores, model.transitions[1], revised);
  return { prepared, labels: revised };
}

/** The scores of both passes as far as the words give them, a row of BOTH_PASSES for each token of a run. */
function scoreWords(prepared: PreparedText, offsets: Int32Array, model: Model): Int32Array {
  const scores = new Int32Array((offsets.at(-1) ?? 0) * BOTH_PASSES);
  const features = new FeatureReader(prepared, model.lexicon);
  let open = -1;
  eachToken(prepared.runs, offsets, (at, run, row) => {
    if (run !== open) features.openRun(run);
    open = run;
    const from = row * BOTH_PASSES;
    scores[from + OUTSIDE] = -model.outsideBias;
    scores[from + LABEL_COUNT + OUTSIDE] = -model.outsideBias;
    model.words.addTo(scores, from, features.read(at));
  });
  return scores;
}

/** The columns of one pass. */
function takePass(scores: Int32Array, pass: 0 | 1): Int32Array {
  const taken = new Int32Array(scores.length / 2);
  for (let from = pass * LABEL_COUNT, to = 0; to < taken.length; from += BOTH_PASSES, to += LABEL_COUNT) {
    taken.set(scores.subarray(from, from + LABEL_COUNT), to);
  }
  return taken;
}

/** Where each run's rows begin when the runs lie end to end; the total last. */
function placeRuns(runs: readonly Run[]): Int32Array {
  const offsets = new Int32Array(runs.length + 1);
  for (const [index, run] of runs.entries()) offsets[index + 1] = (offsets[index] ?? 0) + run.end - run.start;
  return offsets;
}

function eachToken(
  runs: readonly Run[],
  offsets: Int32Array,
  visit: (at: number, run: number, row: number) => void,
): void {
  for (const [index, run] of runs.entries()) {
    let row = offsets[index] ?? 0;
    for (let at = run.start; at < run.end; at++) visit(at, index, row++);
  }
}

function decodeRuns(
  runs: readonly Run[],
  offsets: Int32Array,
  scores: Int32Array,
  transitions: Float32Array,
  labels: Uint8Array,
): void {
  const decoder = new Decoder();
  for (const [index, run] of runs.entries()) {
    const from = (offsets[index] ?? 0) * LABEL_COUNT;
    const length = run.end - run.start;
    const emissions = scores.subarray(from, from + length * LABEL_COUNT);
    decoder.decode({ length, emissions, transitions }, labels.subarray(run.start, run.end));
  }
}
