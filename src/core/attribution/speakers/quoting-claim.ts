import { split } from '../../text/split';
import type { Claim } from '../claims/claim';
import { introducesQuotation } from '../claims/content';
import { skipAuxiliaries } from '../phrases/auxiliaries';
import { ADJUNCT_OPENERS, startsClause } from '../phrases/clause';
import type { Phrase } from '../phrases/noun-phrase';
import { findSubject } from '../phrases/subject';
import { endsInEd, endsInIng, formsOf } from '../sentence/lexicon';
import { hasTag, isCalendar, type Sentence, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_SOURCE_NOUN, ANY_VERB, Tag } from '../sentence/tags';
import { canVoice, hasWords, isCertain } from './likely-speaker';

/** The claims nearest to a quotation, on either side; claims are in the order of their cues. */
export function claimsNear(sourced: readonly Claim[], quotation: number): readonly Claim[] {
  const next = countBefore(sourced, quotation);
  return sourced.slice(Math.max(0, next - NEAREST), next + NEAREST);
}

const NEAREST = 6;

/** The claim that hands a quotation over: right behind it, else the last before it, else the next after it. */
export function claimOf(sentence: Sentence, sourced: readonly Claim[], quotation: number): Claim | null {
  const claim = nearestClaim(sentence, sourced, quotation);
  return claim && isThought(sentence, claim) ? (tellerBehind(sentence, sourced, quotation) ?? claim) : claim;
}

/** In `Agents found notes on “…” and “…,” the ministry said` the ministry tells of all that they found. */
function tellerBehind(sentence: Sentence, sourced: readonly Claim[], quotation: number): Claim | undefined {
  return sourced.find(({ source, cue, content }) => {
    const isTag = source !== null && hasTag(sentence, source.from - 1, Tag.Quotation) && content[1] <= cue[0];
    return isTag && cue[0] > quotation && hasTag(sentence, cue[1] - 1, Tag.Speech);
  });
}

function nearestClaim(sentence: Sentence, sourced: readonly Claim[], quotation: number): Claim | null {
  const next = countBefore(sourced, quotation);
  const before = tellerOfClause(sentence, sourced, next - 1);
  if (before && (!isCueOfSpeech(sentence, before) || isThought(sentence, before))) {
    const told = sourced.find(({ form, cue }) => form === 'according-to' && cue[0] > quotation);
    if (told) return told;
  }
  const behind = sourced.slice(next, next + 2).find(({ source, cue }) => {
    const first = Math.min(cue[0], source?.from ?? cue[0]);
    return first > quotation && first <= quotation + 2;
  });
  const isAnnounced = wordAt(sentence, quotation - 1) === ':' && !(behind && wordAt(sentence, quotation) === '“,”');
  if (before && isAnnounced && before.cue[1] === quotation - 1) return before;
  const introduces = before !== undefined && (before.cue[1] === quotation || isWithin(before, quotation));
  const isOfBefore =
    introduces &&
    behind &&
    (behind.form === 'according-to' ||
      before.cue[1] === quotation ||
      isOfNextClause(sentence, behind, quotation) ||
      (introducesQuotation(sentence, before.cue[1]) && introducesQuotation(sentence, behind.cue[1])));
  return (isOfBefore ? undefined : behind) ?? before ?? null;
}

/** In `Lee said when he asked her, “…”` it is Lee who says so: who asks stands in a clause of time. */
function tellerOfClause(sentence: Sentence, sourced: readonly Claim[], last: number): Claim | undefined {
  const [main, claim] = [sourced[last - 1], sourced[last]];
  if (!main || !claim?.source || !ADJUNCT_OPENERS.has(wordAt(sentence, claim.source.from - 1))) return claim;
  return main.cue[1] === claim.source.from - 1 ? main : claim;
}

/** In `suffered “two deep wounds” in the fight, according to a doctor` the verb is none of speech. */
function isCueOfSpeech(sentence: Sentence, { cue, form }: Claim): boolean {
  return form !== 'clause' || hasTag(sentence, cue[1] - 1, ANY_VERB);
}

/** In `Lee said it was “…” while Park said …` and `…, others said it was not` a clause of its own follows. */
function isOfNextClause(sentence: Sentence, { cue }: Claim, quotation: number): boolean {
  const link = wordAt(sentence, quotation + 1) === ',' ? quotation + 2 : quotation + 1;
  return LINKS.has(wordAt(sentence, link)) || startsClause(sentence, cue[1]);
}

const LINKS = new Set(split('and but while whereas although though before after'));

/** "Lee called it “…,” according to the Gazette": she is quoted, and the Gazette tells of it. */
function isWithin({ form, cue, content }: Claim, quotation: number): boolean {
  return form === 'clause' && content[0] >= cue[1] && quotation < content[1];
}

/** Whether a claim stands right before a quotation, or right behind it. */
export function handsOver({ source, cue }: Claim, quotation: number): boolean {
  const first = Math.min(cue[0], source?.from ?? cue[0]);
  return (cue[1] <= quotation && cue[1] >= quotation - 1) || (first > quotation && first <= quotation + 2);
}

/** Not what things do of which somebody tells: in "Lee said that prices reflect “…”" they say nothing; nor "May 17 said". */
export function isVoiced(sentence: Sentence, claims: readonly Claim[], claim: Claim): boolean {
  const { source } = claim;
  if (
    !source ||
    isNobody(sentence, source) ||
    (/^\d/.test(wordAt(sentence, source.head)) && isCalendar(wordAt(sentence, source.head - 1)))
  )
    return false;
  if (!isCueOfSpeech(sentence, claim) && isThing(sentence, source)) return false;
  if (isOnlyShown(sentence, claims, claim)) return false;
  const isTold = tells(sentence, tellerOf(claims, claim));
  if (isTold && (isThought(sentence, claim) || POSSIBLE.has(wordAt(sentence, claim.cue[0])))) return false;
  return isCertain(sentence, source) || (hasWords(sentence, source) && claim.form !== 'noun') || !isTold;
}

/** In "Lee said that those who might argue so are “blind”" nobody else has spoken. */
const POSSIBLE = new Set(['can', 'could', 'may', 'might']);

/** Whether who tells of a claim says so: somebody with words of their own, or whatever "says". */
function tells(sentence: Sentence, teller: Claim | undefined): boolean {
  if (!teller?.source) return false;
  return hasWords(sentence, teller.source) || hasTag(sentence, teller.cue[1] - 1, Tag.Speech);
}

/** In "that it stays low suggests “…”, Lee said" nobody but Lee says so. */
function isOnlyShown(sentence: Sentence, claims: readonly Claim[], { source, cue }: Claim): boolean {
  if (!source || hasWords(sentence, source) || isCertain(sentence, source)) return false;
  if (hasTag(sentence, source.head, ANY_SOURCE_NOUN | Tag.Pronoun)) return false;
  return claimsNear(claims, cue[0]).some(
    (other) =>
      other.form === 'clause' &&
      other.content[0] <= cue[1] &&
      cue[0] < other.content[1] &&
      other.source !== null &&
      hasWords(sentence, other.source),
  );
}

/** In "Lee said the town thought it “a toy”" and "Lee said auditors found “gaps”" the words are those of Lee. */
function isThought(sentence: Sentence, { cue }: Claim): boolean {
  if (names(sentence, cue[1])) return false;
  return hasTag(sentence, cue[1] - 1, Tag.Belief | Tag.Showing) && !hasTag(sentence, cue[1] - 1, Tag.Speech);
}

/** In "the talks collapsed “because of it”" talks have no words of their own. */
function isThing(sentence: Sentence, source: Phrase): boolean {
  return !canVoice(sentence, source) && !hasTag(sentence, source.head, Tag.Document | Tag.Pronoun);
}

/** "gave no details, but said", "he rejected calls for", `“…,” meaning views blamed for it`: the words are none for somebody. */
function isNobody(sentence: Sentence, { head, from }: Phrase): boolean {
  const word = wordAt(sentence, head);
  if (hasTag(sentence, from - 1, Tag.Quotation) && endsInIng(wordAt(sentence, from))) return true;
  const isVerb = from === head && tagsAt(sentence, head) === 0 && !sentence.isName(head) && endsInEd(word);
  return isVerb || word === 'no';
}

/** In "Lee called what they said “…”" what they said is what she speaks of; "what they call “…”" are their words. */
export function isWhatTheySaid(sentence: Sentence, source: Phrase | null, end: number, quotation: number): boolean {
  if (source === null || end !== quotation || wordAt(sentence, source.from - 1) !== 'what') return false;
  return !names(sentence, end) || AUTHORS.has(wordAt(sentence, source.head));
}

/** `what Lee called “…”`: the words are hers, whoever speaks of them; what "we" call so is no quotation. */
export function namerBefore(sentence: Sentence, quotation: number): Phrase | null {
  const verb = wordAt(sentence, quotation - 1) === 'as' ? quotation - 2 : quotation - 1;
  const namer = NAMING.has(wordAt(sentence, verb)) ? findSubject(sentence, skipAuxiliaries(sentence, verb - 1)) : null;
  const isNamer = namer && wordAt(sentence, namer.from - 1) === 'what' && !AUTHORS.has(wordAt(sentence, namer.head));
  return isNamer ? namer : null;
}

/** Whether the last words of a cue are a verb of naming: "called", "described as". */
function names(sentence: Sentence, end: number): boolean {
  return NAMING.has(wordAt(sentence, end - 1)) || NAMING.has(wordAt(sentence, end - 2));
}

const AUTHORS = new Set(['i', 'we', 'you']);
const NAMING = new Set(formsOf(split('brand call coin describe dub label name refer term')));

/** In "Lee said that Park believes it" the first claim, which tells of the second. */
export function tellerOf(claims: readonly Claim[], told: Claim): Claim | undefined {
  const { source, cue, content } = told;
  const at = source?.head ?? cue[0];
  return claimsNear(claims, cue[0]).find((other) => {
    if (!other.source || other.source.head === at || other.content[0] > at || at >= other.content[1]) return false;
    return !(content[0] <= other.cue[0] && other.cue[0] < content[1]);
  });
}

/** How many claims have their cue before a quotation; claims are in the order of their cues. */
function countBefore(claims: readonly Claim[], quotation: number): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((claims[middle]?.cue[1] ?? 0) <= quotation) low = middle + 1;
    else high = middle;
  }
  return low;
}
