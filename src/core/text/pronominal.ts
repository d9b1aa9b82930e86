import * as closed from '../data/function-words';

/** Whether words say nothing of whom they mean: a pronoun, a number or a quantifier ("they", "one of them", "the other"). */
export function isPronominal(words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => PRONOMINAL.has(word));
}

const PRONOMINAL: ReadonlySet<string> = new Set([
  ...closed.PERSONAL_PRONOUNS,
  ...closed.OTHER_PRONOUNS,
  ...closed.DEFINITE_DETERMINERS,
  ...closed.POSSESSIVES,
  ...closed.INDEFINITE_DETERMINERS,
  ...closed.QUANTIFIERS,
  ...closed.NUMERALS,
  'of',
  'who',
  'latter',
  'former',
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'ones',
]);
