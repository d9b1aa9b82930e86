import { LABEL_COUNT, OUTSIDE, typeOfLabel } from '../core/entities/recognizer/labels';
import { type Lexicon, LISTED_AS } from '../core/entities/recognizer/lexicon';
import { Numbering } from '../core/entities/tokens/numbering';
import { FIRST_IN_LINE, LAST_NAME_LIKE, SHAPE } from '../core/entities/tokens/token-table';
import type { Sample } from './samples';

/** What the texts and lists say of words: for each word OUTPUT_COUNT shares, and how much each group of them counts. */
export interface WordLessons {
  readonly shares: Float32Array;
  /** GROUPS.length for each word; 0 where nothing is known. */
  readonly weights: Float32Array;
}

/** A group of outputs, from `start` up to `end` (left out), and how much they count where words are compared. */
export interface OutputGroup {
  readonly start: number;
  readonly end: number;
  /** Whether exactly one of them holds at a time. */
  readonly exclusive: boolean;
  readonly weight: number;
}

const TYPES = 4;
const OWN = LABEL_COUNT + 1;

/**
 * What is to be guessed of a word: the label that it has where it is capitalized, or that it is not; the type of the name
 * behind it; that of the name before it; the lists that hold it.
 */
export const GROUPS: readonly OutputGroup[] = [
  { start: 0, end: OWN, exclusive: true, weight: 1 },
  { start: OWN, end: OWN + TYPES, exclusive: true, weight: 0.7 },
  { start: OWN + TYPES, end: OWN + 2 * TYPES, exclusive: true, weight: 0.5 },
  { start: OWN + 2 * TYPES, end: OWN + 2 * TYPES + LISTED_AS.length, exclusive: false, weight: 0.5 },
];
export const OUTPUT_COUNT = OWN + 2 * TYPES + LISTED_AS.length;

const [SMALL, BEHIND, BEFORE, LISTS] = [OWN - 1, OWN, OWN + TYPES, OWN + 2 * TYPES];

/** Counts in the samples what each word is and stands beside, and asks the lists. */
export function collectLessons(words: Uint32Array, samples: readonly Sample[], lexicon: Lexicon): WordLessons {
  const shares = countLabels(words, samples);
  const weights = new Float32Array(words.length * GROUPS.length);
  for (let word = 0; word < words.length; word++) {
    const listed = lexicon.lookUpWord(words[word] ?? 0);
    for (let bit = 0; bit < LISTED_AS.length; bit++) shares[word * OUTPUT_COUNT + LISTS + bit] = (listed >> bit) & 1;
    for (const [group, { start, end, exclusive }] of GROUPS.entries()) {
      const own = shares.subarray(word * OUTPUT_COUNT + start, word * OUTPUT_COUNT + end);
      const at = word * GROUPS.length + group;
      weights[at] = exclusive ? shareOut(own) : weighLists(listed, weights[word * GROUPS.length] ?? 0);
    }
  }
  return { shares, weights };
}

function countLabels(words: Uint32Array, samples: readonly Sample[]): Float32Array {
  const numbers = new Numbering(words.length);
  for (const word of words) numbers.add(word);
  const counts = new Float32Array(words.length * OUTPUT_COUNT);
  for (const sample of samples) {
    const { tokens } = sample.prepared;
    eachOutput(sample, (at, output) => {
      const word = numbers.find(tokens.words[at] ?? 0);
      if (word < 0) return;
      counts[word * OUTPUT_COUNT + output] = (counts[word * OUTPUT_COUNT + output] ?? 0) + sample.weight;
    });
  }
  return counts;
}

/** Visits what each token of a sample is and stands beside. */
function eachOutput({ prepared, labels }: Sample, visit: (at: number, output: number) => void): void {
  const { tokens, runs } = prepared;
  const typeAt = (at: number): number => typeOfLabel(labels[at] ?? OUTSIDE) + 1;
  const opensLine = (at: number): boolean => at >= tokens.count || ((tokens.flags[at] ?? 0) & FIRST_IN_LINE) !== 0;
  for (let at = 0; at < tokens.count; at++) if (tokens.shapes[at] === SHAPE.lower) visit(at, SMALL);
  for (const { start, end } of runs) {
    for (let at = start; at < end; at++)
      if ((tokens.shapes[at] ?? SHAPE.symbol) <= LAST_NAME_LIKE) visit(at, labels[at] ?? OUTSIDE);
    if (!opensLine(start)) visit(start - 1, BEHIND + typeAt(start));
    if (!opensLine(end)) visit(end, BEFORE + typeAt(end - 1));
  }
}

/** Turns counts into shares of one; returns how much they count: the more, the surer they are. */
function shareOut(counts: Float32Array): number {
  const sum = counts.reduce((all, count) => all + count, 0);
  if (sum === 0) return 0;
  for (let at = 0; at < counts.length; at++) counts[at] = (counts[at] ?? 0) / sum;
  return Math.sqrt(Math.min(sum, MOST_COUNTED));
}

/** That no list holds a word says less than that one does, and little where the texts do not have the word either. */
function weighLists(listed: number, seen: number): number {
  if (listed !== 0) return 1;
  return seen > 0 ? 0.7 : 0.1;
}

const MOST_COUNTED = 20;
