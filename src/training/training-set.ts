import { recaseSentences } from './casings';
import { makeDrills, type NamePool } from './drills';
import { type MarkedText, makeSample, type Sample } from './samples';
import { substituteNames } from './substitutes';

/** A marked text; one that is in the domain, edited prose with a context, is also used in altered copies. */
export interface SourceText extends MarkedText {
  readonly inDomain: boolean;
}

/** A sample and the number of the text it was made from: copies of a text are kept together. */
export interface Trainee extends Sample {
  readonly family: number;
}

/** The samples to train on: each text, copies with other names and other capitals, and drills. Deterministic. */
export function makeTrainingSet(sources: readonly SourceText[], pool: NamePool): Trainee[] {
  const samples = sources.flatMap((source, family) => {
    const copies = source.inDomain ? copyAltered(source, pool, family) : [];
    return [makeSample(source, 1), ...copies].map((sample) => ({ ...sample, family }));
  });
  const drills = makeDrills(pool, DRILL_COUNT, DRILL_COUNT).map((drill, index) => ({
    ...makeSample(drill, COPY_WEIGHT),
    family: sources.length + index,
  }));
  return [...samples, ...drills];
}

function copyAltered(source: SourceText, pool: NamePool, seed: number): Sample[] {
  const altered = [...substituteNames([source], pool, seed), ...recaseSentences([source], RECASED_SHARE, seed)];
  return altered.map((copy) => makeSample(copy, COPY_WEIGHT));
}

const DRILL_COUNT = 120;
const RECASED_SHARE = 0.12;
const COPY_WEIGHT = 0.5;
