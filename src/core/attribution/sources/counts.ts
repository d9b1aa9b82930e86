import { EXPERT_NOUNS } from '../../data/source-nouns';
import { split } from '../../text/split';
import type { Phrase } from '../phrases/noun-phrase';
import { hasTag, hasWord, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';

/** "both candidates", "each side": the members are known. */
export function isExhaustive(sentence: Sentence, phrase: Phrase): boolean {
  const { from, groupEnd } = phrase;
  if (opensByAllAccounts(sentence, phrase)) return false;
  const isRest = wordAt(sentence, from - 1) === 'but' && EXHAUSTIVE.has(wordAt(sentence, from - 2));
  if (isRest) return true;
  for (let index = from; index < groupEnd; index++)
    if (EXHAUSTIVE.has(wordAt(sentence, index))) return !isNearly(sentence, index) && !isCounting(sentence, index + 1);
  return false;
}

/** "By all accounts, she won": in front of its sentence it is a turn of phrase, and no accounts are known. */
function opensByAllAccounts(sentence: Sentence, { from, head }: Phrase): boolean {
  return from === 1 && wordAt(sentence, 0) === 'by' && wordAt(sentence, head) === 'accounts';
}

const EXHAUSTIVE = new Set(split('both all each every any neither either none no nobody'));

/** "almost all", "nearly every". */
function isNearly(sentence: Sentence, index: number): boolean {
  return NEARLY.has(wordAt(sentence, index - 1));
}

const NEARLY = new Set(split('almost nearly virtually practically'));

/** "all sorts of people", "any number of experts", "no small number of". */
function isCounting(sentence: Sentence, from: number): boolean {
  const index = wordAt(sentence, from) === 'small' ? from + 1 : from;
  return SORTS.has(wordAt(sentence, index)) && wordAt(sentence, index + 1) === 'of';
}

const SORTS = new Set(split('sorts kinds manner number numbers shortage'));

/** "52 percent of voters", "six in 10": what a poll counted. */
export function isShare(sentence: Sentence, { from, groupEnd: to }: Phrase): boolean {
  for (let index = from; index < to; index++) {
    const word = wordAt(sentence, index);
    const isDozen = word === 'half' && wordAt(sentence, index + 1) === 'a';
    if (word.endsWith('%')) return true;
    if ((SHARES.has(word) && !isDozen && !isOfExperts(sentence, index)) || (index === to - 1 && /^\d/.test(word)))
      return true;
    if (PARTS.has(word) && (index === to - 1 || countsOf(sentence, index + 1))) return true;
    if (hasTag(sentence, index, Tag.Numeral) && ['in', 'out'].includes(wordAt(sentence, index + 1))) return true;
  }
  return false;
}

const SHARES = new Set(
  split(`
  percent percentage half thirds two-thirds three-quarters quarters majority majorities plurality respondents`),
);

/** "a majority of economists": nobody has counted them. */
function isOfExperts(sentence: Sentence, index: number): boolean {
  if (!/^majorit/.test(wordAt(sentence, index)) || wordAt(sentence, index + 1) !== 'of') return false;
  return hasWord(sentence, EXPERT_NOUNS, index + 2, index + 5);
}

/** Shares in "a third of voters", not in "a third official". */
const PARTS = new Set(['third', 'quarter']);

function countsOf(sentence: Sentence, index: number): boolean {
  return wordAt(sentence, index) === 'of' || hasTag(sentence, index, Tag.Definite | Tag.Possessive);
}
