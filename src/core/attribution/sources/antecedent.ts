import { split } from '../../text/split';
import type { Claim } from '../claims/claim';
import { sentenceSubject } from '../phrases/sentence-subject';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';

/** "Growers sold because they expect a flood": the claim of "they" is that of the people who are the sentence's subject. */
export function withAntecedent(sentence: Sentence, claim: Claim): Claim {
  const { source } = claim;
  if (!source || wordAt(sentence, source.head) !== 'they' || !REASONS.has(wordAt(sentence, source.from - 1)))
    return claim;
  const subject = sentenceSubject(sentence, source.from);
  if (!subject || !hasTag(sentence, subject.head, PEOPLE) || !hasTag(sentence, subject.head, Tag.Plural)) return claim;
  return hasOther(sentence, subject.groupEnd, source.from) ? claim : { ...claim, source: subject };
}

const REASONS = new Set(split('because since as though although while'));
const PEOPLE = Tag.Person | Tag.Anonymous;

/** Whether others stand between whom "they" could mean. */
function hasOther(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (hasTag(sentence, index, Tag.Plural) && hasTag(sentence, index, PEOPLE)) return true;
  return false;
}
