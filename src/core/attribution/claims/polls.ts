import { RANKS } from '../../data/claim-nouns';
import { EXPERT_NOUNS } from '../../data/source-nouns';
import { split } from '../../text/split';
import { skipAuxiliaries } from '../phrases/auxiliaries';
import { findSubject } from '../phrases/subject';
import { pluralize } from '../sentence/lexicon';
import { hasWord, type Sentence, wordAt } from '../sentence/sentence';
import { type Claim, claimAhead } from './claim';

/** "Polls give the party 31 percent", "surveys giving her a lead": what was counted, and for whom. Null for other words. */
export function claimByShare(sentence: Sentence, verb: number): Claim | null {
  if (!GIVING.has(wordAt(sentence, verb))) return null;
  const last = skipAuxiliaries(sentence, verb - 1);
  const source = findSubject(sentence, last);
  const head = source ? wordAt(sentence, source.head) : '';
  if (!source || !(COUNTS.has(head) || EXPERT_NOUNS.has(head)) || !countsShare(sentence, verb + 1)) return null;
  return claimAhead(sentence, source, [last + 1, verb + 1]);
}

/** Words that such a claim begins with. */
export const GIVING_WORDS: readonly string[] = split('give gives gave giving');
const GIVING = new Set(GIVING_WORDS);

/** What gives somebody a share: people are asked, or votes reckoned. */
const COUNTS = new Set(
  split('average count forecast poll projection survey')
    .flatMap((noun) => [noun, pluralize(noun)])
    .concat('polling'),
);

function countsShare(sentence: Sentence, from: number): boolean {
  for (let index = from; index < from + FARTHEST_SHARE; index++) if (/%$/.test(wordAt(sentence, index))) return true;
  return hasWord(sentence, SHARES, from, from + FARTHEST_SHARE);
}

const FARTHEST_SHARE = 14;
const SHARES = new Set([...RANKS, 'advantage', 'chance', 'chances', 'edge', 'majority', 'odds', 'seats']);
