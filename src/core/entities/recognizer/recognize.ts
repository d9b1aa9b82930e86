import { runSteps } from '../../run-steps';
import { type PreparedText, prepareText } from '../tokens/document';
import { type Run, takeRunsInSteps } from '../tokens/runs';
import { Decoder } from './decode';
import { EvidenceReader } from './evidence';
import { FeatureReader } from './features';
import { LABEL_COUNT, OUTSIDE } from './labels';
import type { Model } from './model';

/** A text with a label for each token; tokens outside the runs are OUTSIDE. */
export interface LabeledText {
  readonly prepared: PreparedText;
  readonly labels: Uint8Array;
}

/**
 * Labels the names of a text in two passes: a linear-chain model over runs of capitalized words (Lafferty et al. 2001),
 * then the same scores with what the first pass found in the whole text. Yields between portions of a long text.
 * Linear in the text. Never throws on any text.
 */
export function* labelNamesInSteps(text: string, model: Model): Generator<void, LabeledText> {
  const prepared = prepareText(text);
  yield;
  const sums = yield* sumWords(prepared, model);
  const labels = yield* decodeRuns(prepared, readScores(sums, 0, model), model.transitions[0]);
  const scores = readScores(sums, 1, model);
  yield* addEvidence(scores, prepared, labels, model);
  return { prepared, labels: yield* decodeRuns(prepared, scores, model.transitions[1]) };
}

/** The same in one go. */
export function labelNames(text: string, model: Model): LabeledText {
  return runSteps(labelNamesInSteps(text, model));
}

/** The sums of the words' weights in both passes, a row for each token of a run. */
function* sumWords(prepared: PreparedText, { words, sharedWords, lexicon }: Model): Generator<void, Int32Array> {
  const { runs } = prepared;
  const features = new FeatureReader(prepared, lexicon);
  const sums = new Int32Array(runs.reduce((count, { start, end }) => count + end - start, 0) * words.sumsLength);
  let row = 0;
  const sumRun = (run: Run, index: number): void => {
    features.openRun(index);
    for (let at = run.start; at < run.end; at++) {
      words.addTo(sums, row, features.readOwn(at), features.place);
      sharedWords.addTo(sums, row, features);
      row += words.sumsLength;
    }
  };
  yield* takeRunsInSteps(runs, sumRun);
  return sums;
}

/** The scores of the labels in one pass, as far as the words give them. */
function readScores(sums: Int32Array, pass: 0 | 1, { words, outsideBias }: Model): Int32Array {
  const scores = new Int32Array((sums.length / words.sumsLength) * LABEL_COUNT);
  for (let row = 0, to = 0; row < sums.length; row += words.sumsLength, to += LABEL_COUNT) {
    scores[to + OUTSIDE] = -outsideBias;
    words.readSums(sums, row, pass * LABEL_COUNT, scores, to);
  }
  return scores;
}

function* addEvidence(
  scores: Int32Array,
  prepared: PreparedText,
  labels: Uint8Array,
  { evidence, sharedEvidence }: Model,
): Generator<void, void> {
  const reader = new EvidenceReader(prepared, labels);
  const sums = new Int32Array(evidence.sumsLength);
  let to = 0;
  const addToRun = (run: Run, index: number): void => {
    for (let at = run.start; at < run.end; at++) {
      sums.fill(0);
      evidence.addTo(sums, 0, reader.readOwn(at, index), reader.place);
      sharedEvidence.addTo(sums, 0, reader);
      evidence.readSums(sums, 0, 0, scores, to);
      to += LABEL_COUNT;
    }
  };
  yield* takeRunsInSteps(prepared.runs, addToRun);
}

/** The best labels of all tokens, given the scores of the runs' end to end. */
function* decodeRuns(
  { tokens, runs }: PreparedText,
  emissions: Int32Array,
  transitions: Float32Array,
): Generator<void, Uint8Array> {
  const labels = new Uint8Array(tokens.count);
  let from = 0;
  yield* takeRunsInSteps(runs, ({ start, end }) => {
    const length = end - start;
    DECODER.decode({ length, emissions, from, transitions }, labels, start);
    from += length * LABEL_COUNT;
  });
  return labels;
}

const DECODER = new Decoder();
