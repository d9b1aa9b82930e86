import { CONVICTION_ADJECTIVES } from '../data/reporting-verbs';
import type { Claim } from './claims';
import { contentAfter, opensContent, opensQuestion, startsClause } from './clause';
import { ANY_BE } from './passives';
import { phraseEndingAt } from './phrase';
import { hasTag, type Sentence, wordAt } from './sentence';
import { findSubject, skipAuxiliaries } from './subject';
import { Tag } from './tags';

const CONVICTIONS = new Set(CONVICTION_ADJECTIVES);

/** "Activists are hopeful that …". */
export function claimByConviction(sentence: Sentence, index: number): Claim | null {
  if (!CONVICTIONS.has(wordAt(sentence, index))) return null;
  let verb = index - 1;
  while (verb > 0 && hasTag(sentence, verb, Tag.Adverb)) verb--;
  if (!opensView(sentence, index + 1)) return null;
  if (!LINKING.test(wordAt(sentence, verb))) return claimByAbsolute(sentence, index);
  const last = skipAuxiliaries(sentence, ANY_BE.test(wordAt(sentence, verb)) ? verb : verb - 1);
  const source = findSubject(sentence, last);
  return source && { source, cue: [last + 1, index + 1], content: contentAfter(sentence, index + 1), form: 'clause' };
}

/** "are", "remain", "seemed". */
const LINKING = new RegExp(
  `${ANY_BE.source}|^(?:remain|seem|appear|sound|feel|grow|stay)s?$|^(?:remained|seemed|appeared|sounded|felt|grew|stayed)$`,
);

function opensView(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  if (['that', 'if', 'whether'].includes(word) || opensQuestion(sentence, index)) return true;
  return hasTag(sentence, index, Tag.Definite | Tag.Possessive | Tag.Pronoun) && startsClause(sentence, index);
}

/** "with many worried that …". */
function claimByAbsolute(sentence: Sentence, cue: number): Claim | null {
  const source = phraseEndingAt(sentence, cue - 1);
  if (!source || wordAt(sentence, source.from - 1) !== 'with') return null;
  return { source, cue: [cue, cue + 1], content: contentAfter(sentence, cue + 1), form: 'clause' };
}

const MAKE = new Set('make makes made'.split(' '));

/** "Officials have made clear that …". */
export function claimByMakingClear(sentence: Sentence, index: number): Claim | null {
  if (!MAKE.has(wordAt(sentence, index - 1)) && !MAKE.has(wordAt(sentence, index - 2))) return null;
  const verb = MAKE.has(wordAt(sentence, index - 1)) ? index - 1 : index - 2;
  const last = skipAuxiliaries(sentence, verb - 1);
  const source = findSubject(sentence, last);
  if (!source || !opensContent(sentence, index + 1, false)) return null;
  return { source, cue: [last + 1, index + 1], content: contentAfter(sentence, index + 1), form: 'clause' };
}
