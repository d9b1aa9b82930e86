import { split } from '../../text/split';
import { isBe, skipAuxiliaries } from '../phrases/auxiliaries';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseEndingAt } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { findSubject, isSubjectLike } from '../phrases/subject';
import { hasTag, type Sentence, skipAdverbsBack, wordAt } from '../sentence/sentence';
import { ANY_SOURCE_NOUN, Tag } from '../sentence/tags';
import { type Claim, claimAhead } from './claim';

/** In "was quoted as saying" and "quoted Jane Lee as saying" the claim of whoever is quoted; undefined for other words. */
export function claimOfQuotedSource(sentence: Sentence, participle: number): Claim | null | undefined {
  const isWithAs = wordAt(sentence, participle - 1) === 'as';
  const quoted = findQuoted(sentence, isWithAs ? participle - 2 : participle - 1);
  if (QUOTED.has(wordAt(sentence, quoted))) return claimOfQuoted(sentence, quoted, participle);
  return isWithAs ? claimOfWhomTheyQuote(sentence, participle) : undefined;
}

/** Verbs whose object is whoever is quoted. */
export const QUOTING: ReadonlySet<string> = new Set(split('quotes quoted quoting cites cited citing heard recorded'));

const QUOTED = new Set(['quoted', 'cited', 'heard', 'recorded', 'reported']);

/** "quoted as", "quoted by the Gazette in May as", "quoted on the news saying": where the passive stands. */
function findQuoted(sentence: Sentence, last: number): number {
  for (let index = last; index > last - LONGEST_QUOTED && index > 0; index--) {
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation | Tag.Conjunction)) break;
    if (
      QUOTED.has(wordAt(sentence, index)) &&
      skipAuxiliaries(sentence, index - 1) < skipAdverbsBack(sentence, index - 1)
    )
      return index;
  }
  return last;
}

/** "An aide was quoted as saying". */
function claimOfQuoted(sentence: Sentence, quoted: number, index: number): Claim | null {
  const be = skipAuxiliaries(sentence, quoted - 1);
  const source = findSubject(sentence, be);
  if (!source || be === quoted - 1) return null;
  return claimAhead(sentence, source, [be + 1, index + 1]);
}

/** "Local media quoted Jane Lee as saying": who passes on the words of somebody one can ask. */
export function claimByQuoting(sentence: Sentence, verb: number): Claim | null {
  if (isBe(sentence, skipAdverbsBack(sentence, verb - 1)) || !quotesSomebody(sentence, verb)) return null;
  const last = skipAuxiliaries(sentence, verb - 1);
  const source = findSubject(sentence, last);
  return source && isSubjectLike(sentence, source)
    ? claimAhead(sentence, source, [last + 1, verb + 1], 'citing')
    : null;
}

function quotesSomebody(sentence: Sentence, verb: number): boolean {
  const quoted = phraseStartingAt(sentence, verb + 1);
  if (quoted?.from !== verb + 1 || !isKnown(sentence, quoted)) return false;
  for (let index = quoted.groupEnd; index < verb + FARTHEST_SAYING; index++) {
    if (hasTag(sentence, index, Tag.Quotation)) return false;
    if (wordAt(sentence, index) === 'as' && hasTag(sentence, index + 1, Tag.Speech)) return true;
  }
  return false;
}

const FARTHEST_SAYING = 14;

function isKnown(sentence: Sentence, { from, head }: Phrase): boolean {
  return sentence.isName(head) || hasTag(sentence, from, Tag.Definite | Tag.Possessive | Tag.Pronoun);
}

/** "The Gazette quoted Jane Lee, an engineer, as saying": she is the source, not who quotes her. */
function claimOfWhomTheyQuote(sentence: Sentence, index: number): Claim | null {
  const ended = phraseEndingAt(sentence, index - 2);
  const source =
    wholeQuoted(sentence, index - 1) ?? (ended && QUOTING.has(wordAt(sentence, ended.from - 1)) ? ended : null);
  return source && claimAhead(sentence, source, [index - 1, index + 1]);
}

/** "quoted highly placed sources as saying", "quoted Acme sources": what stands between the verb and "as". */
function wholeQuoted(sentence: Sentence, as: number): Phrase | null {
  for (let verb = as - 2; verb > as - LONGEST_QUOTED && verb >= 0; verb--) {
    if (hasTag(sentence, verb, Tag.Mark | Tag.Quotation | Tag.Conjunction)) return null;
    if (!QUOTING.has(wordAt(sentence, verb))) continue;
    const source = phraseStartingAt(sentence, verb + 1);
    const isWhole = source?.groupEnd === as && hasTag(sentence, source.head, ANY_SOURCE_NOUN);
    return isWhole ? { ...source, from: verb + 1, to: as } : null;
  }
  return null;
}

const LONGEST_QUOTED = 10;
