import type { Phrase } from './noun-phrase';
import { hasTag, type Sentence, wordAt } from './sentence';
import { ANY_SOURCE_NOUN, Tag } from './tags';

/** "a guard", "the spokesman", "one woman": whom the next pronoun means, without a name. */
export function isStranger(sentence: Sentence, { from, head }: Phrase): boolean {
  if (hasTag(sentence, head, Tag.Plural)) return false;
  if (hasTag(sentence, head, Tag.Anonymous | Tag.Spokes)) return true;
  return hasTag(sentence, from, Tag.Indefinite | Tag.Numeral) && hasTag(sentence, head, Tag.Person);
}

/** "Dalen", whom nothing else in the article makes known. */
export function isUnknownName(sentence: Sentence, { from, head }: Phrase): boolean {
  if (hasTag(sentence, from, Tag.Definite)) return false;
  return sentence.isName(head) && !hasTag(sentence, head, ANY_SOURCE_NOUN | Tag.Plural) && !isFirm(sentence, head);
}

/** "Warburg and Co". */
function isFirm(sentence: Sentence, head: number): boolean {
  return /^(?:co|inc|corp|ltd|plc)$/.test(wordAt(sentence, head));
}

/** "a statement", "the ministry", "The Herald". */
export function isBody(sentence: Sentence, { head }: Phrase): boolean {
  return (
    sentence.isName(head) ||
    ((hasTag(sentence, head, Tag.Group | Tag.Document) || isFirm(sentence, head)) &&
      !hasTag(sentence, head, Tag.Plural))
  );
}
