import { LABEL_COUNT } from '../core/entities/recognizer/labels';
import { Lexicon } from '../core/entities/recognizer/lexicon';
import { packModel } from '../core/entities/recognizer/model';
import { WordClusters, type WordTable } from '../core/entities/recognizer/word-clusters';
import type { PhraseTable } from './lists';
import { buildTable, crossFit, decodeSamples, joinTables, quantize, readsEvidence, readsWords } from './passes';
import { type TrainingPlan, trainField } from './trainer';
import type { Trainee } from './training-set';

/** Trains both passes and packs the model. Deterministic. */
export function trainModel(samples: readonly Trainee[], phrases: PhraseTable, wordTable: WordTable): Uint8Array {
  const lexicon = new Lexicon(phrases.keys, phrases.bits, new WordClusters(wordTable));
  const { table, hashes } = buildTable(samples, readsWords(lexicon), LEAST_WORDS);
  const count = hashes.length;
  const first = trainField(table, count, PLAN);
  const foldOfRun = Int32Array.from(samples.flatMap(({ prepared, family }) => prepared.runs.map(() => family % FOLDS)));
  const honest = crossFit(table, foldOfRun, FOLDS, count, { ...PLAN, epochs: PLAN.epochs - 2, seeds: [1] });
  const transitionsOf = (index: number): Float32Array =>
    honest.transitions[(samples[index]?.family ?? 0) % FOLDS] ?? first.transitions;
  const guesses = decodeSamples(samples, honest.scores, transitionsOf, OUTSIDE_BIAS);
  const evidence = buildTable(samples, readsEvidence(guesses), LEAST_EVIDENCE);
  const joined = joinTables(table, evidence.table, count);
  const second = trainField(joined, count + evidence.hashes.length, PLAN);
  const border = count * LABEL_COUNT;
  const scaled = (transitions: Float32Array): Float32Array => transitions.map((score) => score * SCALE);
  return packModel({
    phrases,
    wordTable,
    words: quantize(hashes, [first.emissions, second.emissions.subarray(0, border)], {
      scale: SCALE,
      least: 0.1,
      dead: 0.05,
    }),
    evidence: quantize(evidence.hashes, [second.emissions.subarray(border)], { scale: SCALE, least: 0.05, dead: 0.02 }),
    transitions: [scaled(first.transitions), scaled(second.transitions)],
    outsideBias: Math.round(OUTSIDE_BIAS * SCALE),
  });
}

const PLAN: TrainingPlan = { epochs: 7, rate: 0.1, penalty: 0.0005, dropout: 0.4, seeds: [1, 2, 3] };
const FOLDS = 3;
const LEAST_WORDS = 2;
const LEAST_EVIDENCE = 3;
/** Steps of a weight's byte to one unit. */
const SCALE = 24;
/** How much a name is preferred to none: found on the development sets. */
const OUTSIDE_BIAS = 0.5;
