import { HEARSAY_NOUNS } from '../../data/claim-nouns';
import { MEDIA_NOUNS } from '../../data/source-nouns';
import type { SourceKind, Weakness, WeaknessRule } from '../../facts';
import { split } from '../../text/split';
import type { Claim } from '../claims/claim';
import { REACTING } from '../claims/hearsay';
import { isFiniteVerb } from '../phrases/clause';
import type { Phrase } from '../phrases/noun-phrase';
import { JUDGING_FORMS, looksHuman } from '../sentence/lexicon';
import { hasTag, type Sentence, spanOfTokens, type TokenRange, wordAt } from '../sentence/sentence';
import { ANY_SOURCE_NOUN, ANY_VERB, Tag } from '../sentence/tags';
import { withAntecedent } from './antecedent';
import { findFault, findPassive } from './fault';
import { isPlainStatement, isPresented } from './plain-statements';
import { classSource, type SourceClass } from './source-class';

/** A claim with the class of its source and what is weak about it. */
export interface ClassedClaim {
  readonly claim: Claim;
  readonly kind: SourceKind;
  readonly weakness?: Weakness;
}

/** Classes the claims of a sentence. What is weak in a claim that a better source reports is that source's to answer for. */
export function classClaims(sentence: Sentence, claims: readonly Claim[]): ClassedClaim[] {
  const classed = claims.map(
    (claim): ClassedClaim => ({ claim, ...classClaim(sentence, withAntecedent(sentence, claim)) }),
  );
  return classed.map((inner, index) => {
    const before = classed.slice(Math.max(0, index - NEARBY), index);
    const after = classed.slice(index + 1, index + NEARBY);
    const isRepeated =
      inner.claim.form === 'participle' && before.some(({ claim }) => claim.source === inner.claim.source);
    const isVouched = inner.weakness && [...before, ...after].some((outer) => vouches(sentence, outer, inner.claim));
    return isRepeated || isVouched ? { claim: inner.claim, kind: inner.kind } : inner;
  });
}

/** How many claims of a sentence to either side may hold another. */
const NEARBY = 6;

/** Whether one claim is part of the content of another whose source is better known, not of a clause coordinated with it. */
function vouches(sentence: Sentence, { claim: outer, kind, weakness }: ClassedClaim, inner: Claim): boolean {
  const isKnown = kind === 'affiliated' || (!weakness && (kind === 'named' || kind === 'definite'));
  if (!isKnown || outer.form === 'venue' || isCompared(sentence, outer)) return false;
  const from = inner.source?.from ?? inner.cue[0];
  if (from < outer.content[0] || inner.cue[1] > outer.content[1]) return false;
  if (belongsToNoun(sentence, inner) || reactsTo(sentence, outer, inner) || inner.form === 'citing') return false;
  const isInserted = inner.form === 'according-to' && from > outer.cue[1] && from - outer.cue[1] <= 4;
  if (inner.content[0] < inner.cue[1] && !isInserted) return false;
  return goesOn(sentence, from - 2) || !leavesClaim(sentence, outer, from);
}

/** "lower than they had expected", "whatever they say": that is no word on the rest. */
function isCompared(sentence: Sentence, { source }: Claim): boolean {
  return source !== null && COMPARING.has(wordAt(sentence, source.from - 1));
}

const COMPARING = new Set(['than', 'whatever', 'however']);

/** "growers’ complaints that", "the level growers said was needed": whoever speaks of it, the claim is theirs. */
function belongsToNoun(sentence: Sentence, { source, cue, content, form }: Claim): boolean {
  if (!source) return false;
  if (form === 'noun') return hasTag(sentence, source.to, Tag.Genitive) || isSpokenOf(sentence, source, cue[0]);
  if (form === 'agent') return wordAt(sentence, content[0]) === 'as' && !hasTag(sentence, cue[0] - 1, NO_NOUN);
  const isGap = form === 'clause' && isFiniteVerb(sentence, cue[1]) && source.from > 0;
  return isGap && !hasTag(sentence, source.from - 1, NO_GAP);
}

/** "commented on press reports that": behind a preposition the reports are what the outer claim is about. */
function isSpokenOf(sentence: Sentence, { from, to }: Phrase, cue: number): boolean {
  return to === cue && MEDIA_NOUNS.has(wordAt(sentence, to - 2)) && hasTag(sentence, from - 1, Tag.Preposition);
}

/** "denied reports that", "responded to a report that": who does so says nothing of the kind. */
function reactsTo(sentence: Sentence, { cue }: Claim, { form, source }: Claim): boolean {
  if (form !== 'noun' || !source || source.from > cue[1] + 1) return false;
  if (!HEARSAY_NOUNS.has(wordAt(sentence, source.head))) return false;
  const verb = wordAt(sentence, cue[1] - 1);
  return REACTING.has(verb) || SAYING.test(verb) || WEIGHING.has(wordAt(sentence, source.from - 1));
}

/** "she said reports that he had left were false": it is the reports that she speaks of. */
const SAYING = /^sa(?:id|ys?)$/;

/** "cannot confirm", "played down". */
const WEIGHING = new Set(['confirm', 'down']);

const NO_NOUN = Tag.Auxiliary | Tag.Adverb | Tag.Conjunction | Tag.Mark;
const NO_GAP = ANY_VERB | Tag.Mark | Tag.Conjunction;

/** Whether another clause of the sentence begins between a claim and what starts at a place. */
function leavesClaim(sentence: Sentence, { source, cue }: Claim, from: number): boolean {
  if (hasTag(sentence, from - 1, Tag.Conjunction)) return true;
  if (hasTag(sentence, from - 1, Tag.Subordinator) && hasTag(sentence, from - 2, Tag.Conjunction)) return true;
  if (wordAt(sentence, from - 1) === ',' && hasTag(sentence, (source?.from ?? cue[0]) - 1, Tag.Subordinator))
    return true;
  if (wordAt(sentence, from - 1) === 'with' && wordAt(sentence, from - 2) === ',') return true;
  for (let index = cue[1]; index < from; index++) {
    const startsClause = hasTag(sentence, index + 1, Tag.Conjunction) || CONTRASTS.has(wordAt(sentence, index + 1));
    if (hasTag(sentence, index, Tag.Mark) && startsClause) return true;
  }
  return false;
}

/** "Lee said it was old and that experts feared it would break": the second clause is Lee’s as well. */
function goesOn(sentence: Sentence, conjunction: number): boolean {
  return hasTag(sentence, conjunction, Tag.Conjunction) && wordAt(sentence, conjunction + 1) === 'that';
}

const CONTRASTS = new Set(split('while although though whereas as who which'));

function classClaim(sentence: Sentence, claim: Claim): { kind: SourceKind; weakness?: Weakness } {
  const { source, cue, form } = claim;
  const release = findPressRelease(sentence, claim);
  const venue = release && { weakness: weaken(sentence, 'press-release-source', release) };
  if (form === 'passive')
    return { kind: 'none', weakness: weaken(sentence, 'passive-evidential', findPassive(sentence, cue)) };
  if (!source) return { kind: 'none', ...venue };
  const { kind, weakness } = isSomebody(sentence, source) ? UNNAMED : classSource(sentence, source);
  if (!weakness || !isPlainStatement(sentence, claim, source)) return { kind, ...venue };
  const rule = refineRule(sentence, claim, source, weakness);
  return {
    kind,
    weakness: weaken(
      sentence,
      rule,
      rule === 'named-unlinked' ? [source.from, source.to] : findFault(sentence, source),
    ),
  };
}

function refineRule(sentence: Sentence, claim: Claim, { head }: Phrase, weakness: WeaknessRule): WeaknessRule {
  if (isOpinion(sentence, claim, weakness)) return 'anonymous-opinion';
  const isThing = claim.form === 'according-to' && weakness === 'vague-group' && !isSpeaker(sentence, head);
  return isThing ? 'vague-document' : weakness;
}

/** In "according to early returns" nobody speaks: the returns are written. */
function isSpeaker(sentence: Sentence, head: number): boolean {
  const word = wordAt(sentence, head);
  return hasTag(sentence, head, SPEAKERS) || looksHuman(word) || !word.endsWith('s') || sentence.isName(head);
}

const SPEAKERS = (ANY_SOURCE_NOUN & ~Tag.Document) | Tag.Quantifier | Tag.Numeral | Tag.Pronoun;

function weaken(sentence: Sentence, rule: WeaknessRule, [from, to]: TokenRange): Weakness {
  return { rule, ...spanOfTokens(sentence, from, to) };
}

/** "… wrote in a press release": the venue of a claim, right behind its cue. */
function findPressRelease(sentence: Sentence, { cue }: Claim): TokenRange | null {
  for (let index = cue[1]; index < cue[1] + FARTHEST_VENUE && index < sentence.tokens.length; index++) {
    if (!PRESS.has(wordAt(sentence, index)) || !RELEASES.has(wordAt(sentence, index + 1))) continue;
    const from = hasTag(sentence, index - 1, Tag.Indefinite | Tag.Definite | Tag.Possessive) ? index - 1 : index;
    return [from, index + 2];
  }
  return null;
}

const FARTHEST_VENUE = 14;

const PRESS = new Set(['press', 'news', 'media']);
const RELEASES = new Set(split('release releases statement statements announcement note'));

const INDIVIDUAL: ReadonlySet<WeaknessRule> = new Set([
  'anonymous-source',
  'anonymity-unexplained',
  'unnamed-affiliated',
]);

/** "an aide called him lazy": a verb that judges, and whom it judges right behind it. */
function isOpinion(sentence: Sentence, { cue, form }: Claim, weakness: WeaknessRule): boolean {
  if (form !== 'clause' || !INDIVIDUAL.has(weakness) || !JUDGING.has(wordAt(sentence, cue[1] - 1))) return false;
  if (hasTag(sentence, cue[1], Tag.Possessive)) return true;
  let object = cue[1];
  while (object < cue[1] + 6 && sentence.isName(object)) object++;
  if (hasTag(sentence, object, Tag.Pronoun)) object++;
  const judgment = wordAt(sentence, object);
  return object > cue[1] && (judgment === 'as' || !hasTag(sentence, object, NO_JUDGMENT)) && judgment !== '';
}

const NO_JUDGMENT = Tag.Mark | Tag.Preposition | Tag.Time | Tag.Conjunction | Tag.Adverb;

const JUDGING = new Set(JUDGING_FORMS);

/** "There are those who believe": nobody whom the story has spoken of. */
function isSomebody(sentence: Sentence, source: Phrase): boolean {
  return wordAt(sentence, source.head) === 'those' && isPresented(sentence, source);
}

const UNNAMED: SourceClass = { kind: 'vague', weakness: 'vague-group' };
