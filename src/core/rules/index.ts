import { alteredQuotation } from './altered-quotation';
import { anonymityUnexplained } from './anonymity-unexplained';
import { anonymousBackref } from './anonymous-backref';
import { anonymousOpinion } from './anonymous-opinion';
import { anonymousSource } from './anonymous-source';
import { boilerplate } from './boilerplate';
import { disputedAmount } from './disputed-amount';
import { garbledText } from './garbled-text';
import { hardSentence } from './hard-sentence';
import { hearsayAdverb } from './hearsay-adverb';
import { institutionSource } from './institution-source';
import { lateSpeaker } from './late-speaker';
import { missingSpace } from './missing-space';
import { namedUnlinked } from './named-unlinked';
import { nearDuplicate } from './near-duplicate';
import { passiveEvidential } from './passive-evidential';
import { pressReleaseSource } from './press-release-source';
import { quoteWithoutSpeaker } from './quote-without-speaker';
import { reusedPassage } from './reused-passage';
import type { Rule } from './rule';
import { suspectAmount } from './suspect-amount';
import { unmarkedQuotation } from './unmarked-quotation';
import { unnamedAffiliated } from './unnamed-affiliated';
import { unnamedSpokesperson } from './unnamed-spokesperson';
import { vagueDocument } from './vague-document';
import { vagueGroup } from './vague-group';
import { weaselWord } from './weasel-word';

/** Every rule, in the order in which they are listed to people. */
export const RULES: readonly Rule[] = [
  boilerplate,
  garbledText,
  missingSpace,
  anonymousSource,
  vagueGroup,
  vagueDocument,
  passiveEvidential,
  anonymousOpinion,
  anonymityUnexplained,
  anonymousBackref,
  unnamedAffiliated,
  pressReleaseSource,
  hearsayAdverb,
  unnamedSpokesperson,
  lateSpeaker,
  namedUnlinked,
  quoteWithoutSpeaker,
  institutionSource,
  weaselWord,
  hardSentence,
  disputedAmount,
  suspectAmount,
  alteredQuotation,
  unmarkedQuotation,
  reusedPassage,
  nearDuplicate,
];

/** The rule of that name, if there is one. */
export function findRule(name: string): Rule | undefined {
  return byName.get(name);
}

const byName = new Map(RULES.map((rule) => [rule.name, rule]));
