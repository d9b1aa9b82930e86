import { split } from '../../text/split';
import type { Claim } from '../claims/claim';
import { sentenceSubject } from '../phrases/sentence-subject';
import { arePeople, type Sentence, wordAt } from '../sentence/sentence';

/** "Growers sold because they expect a flood": the claim of "they" is that of the people who are the sentence's subject. */
export function withAntecedent(sentence: Sentence, claim: Claim): Claim {
  const { source } = claim;
  if (!source || wordAt(sentence, source.head) !== 'they' || !REASONS.has(wordAt(sentence, source.from - 1)))
    return claim;
  const subject = sentenceSubject(sentence, source.from);
  if (!subject || !arePeople(sentence, subject.head)) return claim;
  return hasOther(sentence, subject.groupEnd, source.from) ? claim : { ...claim, source: subject };
}

const REASONS = new Set(split('because since as though although while'));

/** Whether others stand between whom "they" could mean. */
function hasOther(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (arePeople(sentence, index)) return true;
  return false;
}
