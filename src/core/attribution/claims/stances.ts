import { CONVICTION_ADJECTIVES, FEELING_ADJECTIVES } from '../../data/reporting-verbs';
import { split } from '../../text/split';
import { isBe, isCopula, skipAuxiliaries } from '../phrases/auxiliaries';
import { endsClause, opensLongClause, startsClause } from '../phrases/clause';
import { phraseEndingAt } from '../phrases/phrase';
import { sentenceSubject } from '../phrases/sentence-subject';
import { findSubject } from '../phrases/subject';
import { endsInIng } from '../sentence/lexicon';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { SOME_PEOPLE, Tag } from '../sentence/tags';
import { type Claim, claimAhead } from './claim';
import { opensContent, opensQuestion } from './content';
import { claimByFronted } from './fronted';

const CONVICTIONS = new Set(CONVICTION_ADJECTIVES);
const FEELINGS = new Set(FEELING_ADJECTIVES);

/** Adjectives that hand over what somebody holds or feels. */
export const STANCES: ReadonlySet<string> = new Set([...CONVICTIONS, ...FEELINGS]);

/** "Activists are hopeful that …". */
export function claimByConviction(sentence: Sentence, index: number): Claim | null {
  if (!holdsView(sentence, index)) return null;
  const verb = verbOf(sentence, index);
  if (isCopula(sentence, verb)) return claimByCopula(sentence, index, verb);
  return (
    claimByAbsolute(sentence, index) ?? claimByFronted(sentence, index) ?? claimBySupplement(sentence, index, verb)
  );
}

function claimByCopula(sentence: Sentence, adjective: number, verb: number): Claim | null {
  const last = beforeCopula(sentence, verb);
  const source = findSubject(sentence, last);
  return source && claimAhead(sentence, source, [last + 1, adjective + 1]);
}

/** Where the verb stands whose complement an adjective is, if it is one: over adverbs and "more". */
function verbOf(sentence: Sentence, adjective: number): number {
  let verb = adjective - 1;
  while (hasTag(sentence, verb, Tag.Adverb) || DEGREES.has(wordAt(sentence, verb))) verb--;
  return verb;
}

const DEGREES = new Set(['more', 'most', 'less', 'least', 'very']);

/** Where the subject of a copula ends: "are" is an auxiliary itself, which "seem" is not. */
function beforeCopula(sentence: Sentence, verb: number): number {
  return skipAuxiliaries(sentence, isBe(sentence, verb) ? verb : verb - 1);
}

/** Whether an adjective of conviction or feeling has what it is about behind it; "so glad that" has a consequence. */
function holdsView(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  if (CONCERNS.has(word) && holdsOnMatter(sentence, index)) return true;
  if (CONVICTIONS.has(word)) return opensView(sentence, index + 1);
  if (!FEELINGS.has(word) || wordAt(sentence, index - 1) === 'so') return false;
  return wordAt(sentence, index + 1) === 'that' || opensQuestion(sentence, index + 1);
}

/** "some analysts are concerned about the risks": of many who are not named it is news what they make of something. */
function holdsOnMatter(sentence: Sentence, adjective: number): boolean {
  if (!opensMatter(sentence, adjective) || endsClause(sentence, adjective + 2)) return false;
  const verb = verbOf(sentence, adjective);
  const source = isCopula(sentence, verb) ? findSubject(sentence, beforeCopula(sentence, verb)) : null;
  return source !== null && hasTag(sentence, source.head, PEOPLE) && !hasTag(sentence, source.from, KNOWN);
}

const CONCERNS = new Set([
  ...CONVICTION_ADJECTIVES,
  ...split('wary nervous uneasy bullish bearish cautious gloomy critical suspicious dismissive unimpressed'),
]);
const MATTERS = new Set(split('about over by'));

/** "worried about", "unconvinced by", "sceptical of". */
function opensMatter(sentence: Sentence, adjective: number): boolean {
  const next = wordAt(sentence, adjective + 1);
  if (next === 'of') return DOUBTING.has(wordAt(sentence, adjective)) && !endsInIng(wordAt(sentence, adjective + 2));
  return MATTERS.has(next);
}

const DOUBTING = new Set(split('sceptical skeptical wary critical suspicious dismissive doubtful'));
const PEOPLE = SOME_PEOPLE | Tag.Group;
const KNOWN = Tag.Definite | Tag.Possessive | Tag.Pronoun;

/** Not "the mayoral hopeful Jane Lee was there". */
function opensView(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  if (['that', 'if', 'whether'].includes(word) || opensQuestion(sentence, index)) return true;
  const isName = sentence.isName(index) && isCopula(sentence, index - 2);
  const opens = isName || hasTag(sentence, index, Tag.Definite | Tag.Possessive | Tag.Pronoun);
  return opens && (startsClause(sentence, index) || opensLongClause(sentence, index));
}

/** "with many worried that …", ", many unsure whether …". */
function claimByAbsolute(sentence: Sentence, cue: number): Claim | null {
  const source = phraseEndingAt(sentence, cue - 1);
  if (!source) return null;
  const isSetOff = hasTag(sentence, source.from - 1, Tag.Mark) && source.to === cue;
  if (!isSetOff && wordAt(sentence, source.from - 1) !== 'with') return null;
  return claimAhead(sentence, source, [cue, cue + 1]);
}

/** "They left, unaware that …": the subject is that of the clause before. */
function claimBySupplement(sentence: Sentence, cue: number, mark: number): Claim | null {
  const source = SUPPLEMENTS.has(wordAt(sentence, mark)) ? sentenceSubject(sentence, mark) : null;
  return source && claimAhead(sentence, source, [cue, cue + 1], 'participle');
}

const SUPPLEMENTS = new Set([',', '-', '—', '–']);

const MAKE = new Set(split('make makes made'));

/** "Officials have made clear that …". */
export function claimByMakingClear(sentence: Sentence, index: number): Claim | null {
  const verb = [index - 1, index - 2].find((at) => MAKE.has(wordAt(sentence, at)));
  if (verb === undefined) return null;
  const last = skipAuxiliaries(sentence, verb - 1);
  const source = findSubject(sentence, last);
  if (!source || !opensContent(sentence, index + 1, false)) return null;
  return claimAhead(sentence, source, [last + 1, index + 1]);
}
