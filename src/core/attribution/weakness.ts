import { CONVICTION_ADJECTIVES } from '../data/reporting-verbs';
import type { SourceKind, Weakness, WeaknessRule } from '../facts';
import type { Claim } from './claims';
import { skipAdjuncts, startsClause } from './clause';
import { groupEndingAt } from './group';
import { formsOf, JUDGING_FORMS, looksHuman } from './lexicon';
import { hasName } from './naming';
import type { Phrase } from './noun-phrase';
import { ANY_BE } from './passives';
import { hasTag, hasWord, type Sentence, spanOfTokens, wordAt } from './sentence';
import { classSource, type SourceClass } from './source-class';
import { ANY_DETERMINER, ANY_SOURCE_NOUN, ANY_VERB, Tag } from './tags';

/** A claim with the class of its source and what is weak about it. */
export interface ClassedClaim {
  readonly claim: Claim;
  readonly kind: SourceKind;
  readonly weakness?: Weakness;
}

/** Classes the claims of a sentence. What is weak in a claim that a better source reports is that source's to answer for. */
export function classClaims(sentence: Sentence, claims: readonly Claim[]): ClassedClaim[] {
  const classed = claims.map((claim): ClassedClaim => ({ claim, ...classClaim(sentence, claim) }));
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

/** Whether one claim is part of the content of another with a good source, not of a clause coordinated with it. */
function vouches(sentence: Sentence, { claim: outer, kind, weakness }: ClassedClaim, inner: Claim): boolean {
  if (weakness || outer.form === 'venue' || (kind !== 'named' && kind !== 'definite')) return false;
  const from = inner.source?.from ?? inner.cue[0];
  if (from < outer.content[0] || inner.cue[1] > outer.content[1]) return false;
  const isInserted = inner.form === 'according-to' && from - outer.cue[1] <= 4;
  if (inner.content[0] < inner.cue[1] && !isInserted) return false;
  return goesOn(sentence, from - 2) || !leavesClaim(sentence, outer, from);
}

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

const CONTRASTS = new Set('while although though whereas as who which'.split(' '));

function classClaim(sentence: Sentence, claim: Claim): { kind: SourceKind; weakness?: Weakness } {
  const { source, cue, form } = claim;
  const release = findPressRelease(sentence, claim);
  const venue = release && { weakness: weaken(sentence, 'press-release-source', release) };
  if (form === 'passive') return { kind: 'none', weakness: weaken(sentence, 'passive-evidential', cue) };
  if (!source) return { kind: 'none', ...venue };
  const { kind, weakness } = isSomebody(sentence, source) ? UNNAMED : classSource(sentence, source);
  if (!weakness || !isPlainStatement(sentence, claim, source)) return { kind, ...venue };
  const rule = isOpinion(sentence, claim, weakness) ? 'anonymous-opinion' : weakness;
  return {
    kind,
    weakness: weaken(sentence, rule, [source.from, rule === 'named-unlinked' ? source.to : source.groupEnd]),
  };
}

function weaken(sentence: Sentence, rule: WeaknessRule, [from, to]: readonly [number, number]): Weakness {
  return { rule, ...spanOfTokens(sentence, from, to) };
}

/** "… wrote in a press release": the venue of a claim, right behind its cue. */
function findPressRelease(sentence: Sentence, { cue }: Claim): [number, number] | null {
  for (let index = cue[1]; index < cue[1] + 14 && index < sentence.tokens.length; index++) {
    if (!PRESS.has(wordAt(sentence, index)) || !RELEASES.has(wordAt(sentence, index + 1))) continue;
    const from = hasTag(sentence, index - 1, Tag.Indefinite | Tag.Definite | Tag.Possessive) ? index - 1 : index;
    return [from, index + 2];
  }
  return null;
}

const PRESS = new Set(['press', 'news', 'media']);
const RELEASES = new Set('release releases statement statements announcement note'.split(' '));

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
  const judgement = wordAt(sentence, object);
  return object > cue[1] && (judgement === 'as' || !hasTag(sentence, object, NO_JUDGEMENT)) && judgement !== '';
}

const NO_JUDGEMENT = Tag.Mark | Tag.Preposition | Tag.Time | Tag.Conjunction | Tag.Adverb;

const JUDGING = new Set(JUDGING_FORMS);

/** No headline, no denial that something was said, no clause that only picks out a group ("voters who believe"). */
function isPlainStatement(sentence: Sentence, { cue, form }: Claim, source: Phrase): boolean {
  if (sentence.titleCase) return false;
  if (form === 'participle' && !isPlainParticiple(sentence, cue, source)) return false;
  if (form === 'clause' && isUnsaid(sentence, cue)) return false;
  const picksOut =
    RELATIVE.has(wordAt(sentence, cue[0] - 1)) && !(addsOn(sentence, cue) || isPresented(sentence, source));
  if (picksOut || UNREAL.has(wordAt(sentence, source.from - 1))) return false;
  if (hasWord(sentence, CAUSATIVES, source.from - 1, source.groupEnd)) return false;
  if (isGenericOne(sentence, source, cue[1] - 1)) return false;
  if (form === 'clause' && !canSpeak(sentence, source, cue[1] - 1)) return false;
  return source.from === cue[1] || isNonfinite(sentence, cue) || hasSubjectPosition(sentence, source);
}

/** `chanting “…”`, and behind a comma "saying it would fail". */
function isPlainParticiple(sentence: Sentence, cue: readonly [number, number], { head, from, to }: Phrase): boolean {
  if (hasTag(sentence, head, Tag.Document)) return isBroughtOut(sentence, head, cue);
  if (hasTag(sentence, cue[1], Tag.Quotation)) return true;
  return (
    wordAt(sentence, cue[0] - 1) === ',' &&
    !hasName(sentence, from, to) &&
    hasTag(sentence, cue[0], Tag.Speech) &&
    !DOING.test(wordAt(sentence, cue[0])) &&
    startsClause(sentence, skipAdjuncts(sentence, cue[1]))
  );
}

/** What people do can signal or confirm something without a word said. */
const DOING = /^(?:signal|indicat|reveal|suggest|confirm|imply|hint)/;

/** "A lawsuit was filed on Monday alleging that": the paper says so, and nobody stands by it. */
function isBroughtOut(sentence: Sentence, head: number, [from]: readonly [number, number]): boolean {
  const isPassive = ANY_BE.test(wordAt(sentence, head + 1)) || ANY_BE.test(wordAt(sentence, head + 2));
  return isPassive && from - head < 16 && !hasName(sentence, head + 1, from) && startsClause(sentence, from + 1);
}

/** "one wonders", "one hopes": anybody, the writer first. */
function isGenericOne(sentence: Sentence, { from, to }: Phrase, verb: number): boolean {
  return wordAt(sentence, from) === 'one' && to === from + 1 && hasTag(sentence, verb, Tag.ThirdPerson);
}

/** Whether the head is a word for people or their papers, or the verb one that only people are the subject of. */
function canSpeak(sentence: Sentence, { head }: Phrase, verb: number): boolean {
  if (hasTag(sentence, head, ANY_SOURCE_NOUN | Tag.Quantifier | Tag.Numeral | Tag.Pronoun)) return true;
  if (hasTag(sentence, verb, Tag.Speech) && !hasTag(sentence, verb, Tag.Showing)) return true;
  return looksHuman(wordAt(sentence, head)) || HUMAN_VERBS.has(wordAt(sentence, verb));
}

const HUMAN_VERBS = new Set(formsOf('say tell believe think argue insist fear hope worry complain'.split(' ')));

/** "did not say", "might say": who does not believe something holds a view all the same. */
function isUnsaid(sentence: Sentence, [from, to]: readonly [number, number]): boolean {
  if (hasWord(sentence, POSSIBILITIES, from, to)) return !hasWord(sentence, PERCEIVED, from, to);
  return hasWord(sentence, NEGATIONS, from, to) && !VIEWS.has(wordAt(sentence, to - 1));
}

const VIEWS = new Set(['think', 'believe', 'expect', 'see', ...CONVICTION_ADJECTIVES]);

/** ", who said that …": behind a comma the clause picks nobody out. */
function addsOn(sentence: Sentence, [from, to]: readonly [number, number]): boolean {
  return wordAt(sentence, from - 2) === ',' && hasTag(sentence, to - 1, Tag.Speech);
}

/** "There are some who believe". */
function isPresented(sentence: Sentence, { from }: Phrase): boolean {
  const be = hasTag(sentence, from - 1, Tag.Adverb) ? from - 2 : from - 1;
  return ANY_BE.test(wordAt(sentence, be)) && wordAt(sentence, be - 1) === 'there';
}

/** "There are those who believe": nobody whom the story has spoken of. */
function isSomebody(sentence: Sentence, source: Phrase): boolean {
  return wordAt(sentence, source.head) === 'those' && isPresented(sentence, source);
}

const UNNAMED: SourceClass = { kind: 'vague', weakness: 'vague-group' };

/** In "made people feel" somebody else is at work. */
const CAUSATIVES = new Set('make makes made making let lets letting help helps helped helping'.split(' '));

/** What somebody can or might say was not said. */
const POSSIBILITIES = new Set('can could may might should must would'.split(' '));

/** "could be heard saying": what could be heard was said. */
const PERCEIVED = new Set(['heard', 'overheard', 'seen']);

const NEGATIONS = new Set(
  "not never didn't don't doesn't haven't hasn't won't wouldn't couldn't can't cannot".split(' '),
);
/** Before a source that has not spoken, or not here: "not everyone says", "if experts agree". */
const UNREAL = new Set(['not', 'if', 'unless', 'whether']);
const RELATIVE = new Set(['who', 'which', 'that']);

/** "quoted a source saying", "leading engineers to say": the source is an object of something else. */
function isNonfinite(sentence: Sentence, [from, to]: readonly [number, number]): boolean {
  return wordAt(sentence, from) === 'to' || hasTag(sentence, to - 1, Tag.Progressive);
}

/** Whether what stands before a phrase lets a clause begin there: else the phrase was cut out of something longer. */
function hasSubjectPosition(sentence: Sentence, source: Phrase): boolean {
  const { from } = source;
  return from === 0 || hasTag(sentence, from - 1, BEFORE_SUBJECT) || isBehindNoun(sentence, source);
}

/** "a move analysts called rash": a relative clause without its pronoun. */
function isBehindNoun(sentence: Sentence, { from, head }: Phrase): boolean {
  const noun = groupEndingAt(sentence, from - 1);
  return (
    noun !== null &&
    hasTag(sentence, noun.from, ANY_DETERMINER) &&
    hasTag(sentence, head, Tag.Person | Tag.Anonymous | Tag.Quantifier)
  );
}

const BEFORE_SUBJECT =
  Tag.Mark |
  Tag.Quotation |
  Tag.Conjunction |
  Tag.Subordinator |
  Tag.Adverb |
  Tag.Preposition |
  Tag.Auxiliary |
  ANY_VERB |
  Tag.Time;
