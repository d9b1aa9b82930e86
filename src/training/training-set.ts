import { recaseSentences } from './casings';
import { makeDrills } from './drills';
import { breakLines } from './line-breaks';
import { type MarkedText, makeSample, type Sample } from './samples';
import type { NamePool } from './slots';
import { makeStories } from './stories';
import { substituteNames } from './substitutes';

/** A marked text; one that is in the domain, edited prose with a context, is also used in altered copies. */
export interface SourceText extends MarkedText {
  readonly inDomain: boolean;
  readonly weight: number;
}

/** A sample and the number of the text it was made from: copies of a text are kept together. */
export interface Trainee extends Sample {
  readonly family: number;
}

/** The samples to train on: each text, copies with other names and other capitals, drills and stories. Deterministic. */
export function makeTrainingSet(sources: readonly SourceText[], stories: readonly string[], pool: NamePool): Trainee[] {
  const samples = sources.flatMap((source, family) => {
    const copies = source.inDomain ? copyAltered(source, pool, family) : [];
    return [makeSample(source, source.weight), ...copies].map((sample) => ({ ...sample, family }));
  });
  const made = [
    ...makeDrills(pool, DRILL_COUNT, DRILL_COUNT),
    ...makeStories(stories, pool, STORY_COPIES, STORY_COPIES),
  ];
  return [
    ...samples,
    ...made.map((text, index) => ({ ...makeSample(text, COPY_WEIGHT), family: sources.length + index })),
  ];
}

function copyAltered(source: SourceText, pool: NamePool, seed: number): Sample[] {
  const substituted = substituteNames([source], pool, seed).map((copy) => (seed % 2 === 0 ? copy : breakLines(copy)));
  const altered = [...substituted, ...recaseSentences([source], RECASED_SHARE, seed)];
  return altered.map((copy) => makeSample(copy, COPY_WEIGHT));
}

const DRILL_COUNT = 150;
const STORY_COPIES = 4;
const RECASED_SHARE = 0.2;
const COPY_WEIGHT = 0.5;
