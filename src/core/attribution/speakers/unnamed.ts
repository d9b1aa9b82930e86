import type { Phrase } from '../phrases/noun-phrase';
import { looksHuman } from '../sentence/lexicon';
import { hasTag, type Sentence, type TokenRange, wordAt } from '../sentence/sentence';
import { ANY_PERSON, ANY_SOURCE_NOUN, Tag } from '../sentence/tags';

/** "a guard", "the spokesman", "one woman": whom the next pronoun means, without a name. */
export function isStranger(sentence: Sentence, phrase: Phrase): boolean {
  const { from, head } = phrase;
  if (isOneOf(sentence, phrase)) return hasTag(sentence, phrase.to - 1, ANY_PERSON);
  if (SOMEONE.has(wordAt(sentence, head))) return true;
  if (hasTag(sentence, head, Tag.Plural)) return false;
  if (hasTag(sentence, head, Tag.Anonymous | Tag.Spokes)) return true;
  const isOne = hasTag(sentence, from, Tag.Indefinite | Tag.Numeral | Tag.Quantifier);
  return isOne && (hasTag(sentence, head, Tag.Person) || looksHuman(wordAt(sentence, head)));
}

const SOMEONE = new Set(['one', 'another', 'someone', 'somebody']);

/** "one of his closest aides" */
function isOneOf(sentence: Sentence, { from }: Phrase): boolean {
  return wordAt(sentence, from) === 'one' && wordAt(sentence, from + 1) === 'of';
}

/** The tokens that say what somebody without a name is. */
export function roleOfStranger(sentence: Sentence, phrase: Phrase): TokenRange {
  return isOneOf(sentence, phrase) ? [phrase.to - 1, phrase.to] : [phrase.from, phrase.groupEnd];
}

/** "the Texan", "the chairman": one of whom no more is said, "of Hull" or the like. */
export function isOneWithoutName(sentence: Sentence, { head, groupEnd, to }: Phrase): boolean {
  return hasTag(sentence, head, Tag.Person | Tag.Title) && !hasTag(sentence, head, Tag.Plural) && to === groupEnd;
}

/** "Dalen", whom nothing else in the article makes known. */
export function isUnknownName(sentence: Sentence, { from, head }: Phrase): boolean {
  if (hasTag(sentence, from, Tag.Definite)) return false;
  const isName = sentence.isName(head) || (head > 0 && sentence.tokens[head]?.capital === true);
  return isName && !hasTag(sentence, head, NO_NAME) && !isFirm(sentence, head);
}

const NO_NAME = ANY_SOURCE_NOUN | Tag.Plural | Tag.Pronoun;

/** "Warburg and Co". */
function isFirm(sentence: Sentence, head: number): boolean {
  return /^(?:co|inc|corp|ltd|plc)$/.test(wordAt(sentence, head));
}

/** "the statement", "a ministry", "The Herald": of "the ministry" somebody has spoken before. */
export function isBody(sentence: Sentence, { from, head }: Phrase): boolean {
  if (sentence.isName(head) || isFirm(sentence, head)) return true;
  const isNew =
    hasTag(sentence, from, Tag.Indefinite | Tag.Numeral) ||
    (hasTag(sentence, from, Tag.Definite) && hasCapital(sentence, from + 1, head));
  return hasTag(sentence, head, isNew ? Tag.Document | Tag.Group : Tag.Document) && !hasTag(sentence, head, Tag.Plural);
}

/** Whether a definite phrase has no name and nobody's name between its article and its head: "the drug company". */
export function isPlain(sentence: Sentence, { from, head }: Phrase): boolean {
  return (
    !hasCapital(sentence, from + 1, head) &&
    !sentence.tokens.slice(from, head).some(({ tags }) => (tags & Tag.Genitive) !== 0)
  );
}

function hasCapital(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some(({ capital }) => capital);
}
