import { split } from '../../text/split';
import type { Claim } from '../claims/claim';
import { STANCES } from '../claims/stances';
import { isBe } from '../phrases/auxiliaries';
import { RELATIVES, startsClause } from '../phrases/clause';
import { groupEndingAt } from '../phrases/group';
import type { Phrase } from '../phrases/noun-phrase';
import { firstOfPair } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { endsInEd, formsOf, looksHuman } from '../sentence/lexicon';
import { hasTag, hasWord, type Sentence, skipAdverbsBack, type TokenRange, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_SOURCE_NOUN, ANY_VERB, SOME_PEOPLE, Tag } from '../sentence/tags';
import { isPlainParticiple } from './plain-participles';

/** No headline, no question, no denial that something was said, nobody whom the sentence only imagines or picks out. */
export function isPlainStatement(sentence: Sentence, claim: Claim, source: Phrase): boolean {
  const { cue, form } = claim;
  if (sentence.titleCase || isQuestion(sentence)) return false;
  if (form === 'participle' && !isPlainParticiple(sentence, cue, source)) return false;
  if (form === 'clause' && !isPlainClause(sentence, cue, source)) return false;
  if (form === 'agent' && isAskedByPress(sentence, cue, source)) return false;
  if (picksOut(sentence, claim, source) || isUnreal(sentence, source, cue)) return false;
  if (isSum(sentence, source) || isCutShort(sentence, source) || isGenericOne(sentence, source, cue[1] - 1))
    return false;
  if (hasWord(sentence, CAUSATIVES, firstOfPair(sentence, source) - 1, source.groupEnd)) return false;
  return isInPlace(sentence, claim, source);
}

/** Whether somebody who can speak has done so, and not merely learned of something. */
function isPlainClause(sentence: Sentence, cue: TokenRange, source: Phrase): boolean {
  const verb = cue[1] - 1;
  if (LEARNING.test(wordAt(sentence, verb)) || !canSpeak(sentence, source, verb)) return false;
  return !isUnsaid(sentence, cue) || isWeasel(sentence, cue, source);
}

/** What people come to know is so: their word is not what it rests on. */
const LEARNING = /^learn(?:s|ed|t)$/;

/** "was asked by reporters whether". */
function isAskedByPress(sentence: Sentence, [participle]: TokenRange, { head }: Phrase): boolean {
  return wordAt(sentence, participle) === 'asked' && PRESS.test(wordAt(sentence, head));
}

const PRESS = /^(?:reporter|journalist|interviewer|moderator)s?$/;

/** "voters who believe that": the clause says which ones, and reports nothing. */
function picksOut(sentence: Sentence, { cue, form }: Claim, source: Phrase): boolean {
  if (form === 'agent' || !RELATIVES.has(wordAt(sentence, cue[0] - 1))) return false;
  const isNews = addsOn(sentence, cue) || isPresented(sentence, source);
  return !isNews && !hasActed(sentence, cue, source) && !areOfClause(sentence, cue, source);
}

/** Whether a source stands where one can: else it was cut out of something longer. */
function isInPlace(sentence: Sentence, { cue, form }: Claim, source: Phrase): boolean {
  if ((form === 'noun' && standsWhole(sentence, source)) || source.from === cue[1]) return true;
  return isNonfinite(sentence, cue) || hasSubjectPosition(sentence, source);
}

/** "a report that", "reports of": a noun that hands over its claim itself may be any part of the sentence. */
function standsWhole(sentence: Sentence, { from, head }: Phrase): boolean {
  return hasTag(sentence, from, Tag.Indefinite) || wordAt(sentence, head) === 'reports';
}

/** "Why do experts say so?", not "Experts say so, but why?". */
function isQuestion(sentence: Sentence): boolean {
  if (wordAt(sentence, sentence.tokens.length - 1) !== '?') return false;
  const first = hasTag(sentence, 0, Tag.Conjunction) ? 1 : 0;
  return hasTag(sentence, first, Tag.Auxiliary) || QUESTION_WORDS.has(wordAt(sentence, first));
}

const QUESTION_WORDS = new Set(split('who whom whose what which why how when where'));

/** "one wonders", "one cannot expect": anybody, the writer first. */
function isGenericOne(sentence: Sentence, { from, to }: Phrase, verb: number): boolean {
  return wordAt(sentence, from) === 'one' && to === from + 1 && hasTag(sentence, verb, Tag.ThirdPerson | Tag.Base);
}

/** Whether the head is a word for people or their papers, or the verb one that only people are the subject of. */
function canSpeak(sentence: Sentence, { head }: Phrase, verb: number): boolean {
  if (hasTag(sentence, head, ANY_SOURCE_NOUN | Tag.Quantifier | Tag.Numeral | Tag.Pronoun)) return true;
  if (hasTag(sentence, verb, Tag.Speech) && !hasTag(sentence, verb, Tag.Showing)) return true;
  return looksHuman(wordAt(sentence, head)) || HUMAN_VERBS.has(wordAt(sentence, verb));
}

const HUMAN_VERBS = new Set(formsOf(split('say tell believe think agree argue insist fear hope worry complain')));

/** "did not say", "might say": who does not believe something holds a view all the same. */
function isUnsaid(sentence: Sentence, [from, to]: TokenRange): boolean {
  if (hasWord(sentence, POSSIBILITIES, from, to)) return !hasWord(sentence, PERCEIVED, from, to);
  return hasWord(sentence, NEGATIONS, from, to) && !VIEWS.has(wordAt(sentence, to - 1));
}

/** "Some would say", "others might argue": a claim of the article's own that nobody is named for. */
function isWeasel(sentence: Sentence, [from, to]: TokenRange, source: Phrase): boolean {
  if (!WEASEL_MODALS.has(wordAt(sentence, from)) || hasWord(sentence, NEGATIONS, from, to)) return false;
  if (!hasTag(sentence, to - 1, Tag.Speech | Tag.Belief)) return false;
  return hasTag(sentence, source.from, Tag.Quantifier) || wordAt(sentence, source.head) === 'others';
}

const WEASEL_MODALS = new Set(['would', 'might', 'may']);
const VIEWS = new Set(['think', 'believe', 'expect', 'see', 'agree', ...STANCES]);

/** ", who said that …": behind a comma the clause picks nobody out. */
function addsOn(sentence: Sentence, [from, to]: TokenRange): boolean {
  return wordAt(sentence, from - 2) === ',' && hasTag(sentence, to - 1, Tag.Speech);
}

/** "was opposed by growers who said that …": behind "by" they have been told of, and the clause goes on. */
function hasActed(sentence: Sentence, [, to]: TokenRange, { from }: Phrase): boolean {
  return (
    wordAt(sentence, from - 1) === 'by' &&
    (endsInEd(wordAt(sentence, from - 2)) || endsInEd(wordAt(sentence, from - 3))) &&
    hasTag(sentence, to - 1, Tag.Speech)
  );
}

/** "is at odds with growers who argue that": the clause before has spoken of them, and theirs ends the sentence. */
function areOfClause(sentence: Sentence, [, to]: TokenRange, { from, head }: Phrase): boolean {
  if (!hasTag(sentence, to - 1, Tag.Speech) || !ANSWERING.has(wordAt(sentence, from - 1))) return false;
  return hasTag(sentence, head, Tag.Person) && hasTag(sentence, head, Tag.Plural) && startsClause(sentence, 0);
}

const ANSWERING = new Set(['against', 'for', 'from', 'to', 'with']);

/** "There are some who believe". */
export function isPresented(sentence: Sentence, { from }: Phrase): boolean {
  const be = skipAdverbsBack(sentence, from - 1);
  return isBe(sentence, be) && wordAt(sentence, be - 1) === 'there';
}

/** In "made people feel" somebody else is at work. */
const CAUSATIVES = new Set(split('make makes made making let lets letting help helps helped helping'));

/** What somebody can or might say was not said. */
const POSSIBILITIES = new Set(split('can could may might should must would'));

/** "could be heard saying": what could be heard was said. */
const PERCEIVED = new Set(['heard', 'overheard', 'seen']);

const NEGATIONS = new Set(
  split("not never didn't don't doesn't haven't hasn't won't wouldn't couldn't shouldn't mustn't can't cannot"),
);

/**
 * Whether a source has not spoken, or not here: "not everyone says", "if further tests show", "how people think",
 * "asked why they left and thought little of it", "it is vital that voters know".
 */
function isUnreal(sentence: Sentence, source: Phrase, [from, to]: TokenRange): boolean {
  let before = firstOfPair(sentence, source) - 1;
  while (hasTag(sentence, before, Tag.Adverb) && !UNREAL.has(wordAt(sentence, before))) before--;
  if (UNREAL.has(wordAt(sentence, before))) return !isNotAll(sentence, source, before, to - 1);
  if (wordAt(sentence, before) === 'how') return !hasTag(sentence, to - 1, Tag.Speech);
  if (wordAt(sentence, before) === 'why') return from > source.to;
  return wordAt(sentence, before) === 'that' && NEEDED.test(wordAt(sentence, before - 1));
}

/** "Not everyone is convinced": some hold the opposite. */
function isNotAll(sentence: Sentence, { head }: Phrase, before: number, verb: number): boolean {
  const isAll = EVERYBODY.has(wordAt(sentence, head)) || wordAt(sentence, before + 1) === 'all';
  return wordAt(sentence, before) === 'not' && isAll && VIEWS.has(wordAt(sentence, verb).replace(/s$/, ''));
}

const EVERYBODY = new Set(['everyone', 'everybody']);
const UNREAL = new Set(['not', 'if', 'unless', 'whether']);
const NEEDED =
  /^(?:critical|crucial|essential|important|imperative|necessary|vital|so|ensur(?:e[sd]?|ing)|requir(?:e[sd]?|ing))$/;

/** "one of the official" in "one of the official stated aims": of several there are many, so that the noun is farther on. */
function isCutShort(sentence: Sentence, { from, groupEnd }: Phrase): boolean {
  if (wordAt(sentence, from) !== 'one' || wordAt(sentence, groupEnd) !== 'of') return false;
  const whole = phraseStartingAt(sentence, groupEnd + 1);
  return (
    whole !== null &&
    !hasTag(sentence, whole.head, Tag.Plural | Tag.Pronoun | Tag.Group) &&
    !sentence.isName(whole.head)
  );
}

/** "$2.6 million": money, not people. */
function isSum(sentence: Sentence, { from, head }: Phrase): boolean {
  return hasTag(sentence, head, Tag.Numeral) && CURRENCY_SIGN.test(wordAt(sentence, from - 1));
}

const CURRENCY_SIGN = /^\p{Sc}$/u;

/** "quoted a source saying", "leading engineers to say": the source is an object of something else. */
function isNonfinite(sentence: Sentence, [from, to]: TokenRange): boolean {
  return wordAt(sentence, from) === 'to' || hasTag(sentence, to - 1, Tag.Progressive);
}

/** Whether what stands before a phrase lets a clause begin there. */
function hasSubjectPosition(sentence: Sentence, source: Phrase): boolean {
  const { from } = source;
  if (from === 0 || LEAVING.test(wordAt(sentence, from - 1))) return true;
  return hasTag(sentence, from - 1, BEFORE_SUBJECT) || isBehindNoun(sentence, source);
}

/** "left many convinced that". */
const LEAVING = /^(?:leav(?:es?|ing)|left)$/;

/** "a move analysts called rash": a relative clause without its pronoun. */
function isBehindNoun(sentence: Sentence, { from, head }: Phrase): boolean {
  if (ANYTHING.has(wordAt(sentence, from - 1))) return true;
  const noun = groupEndingAt(sentence, from - 1);
  return noun !== null && hasTag(sentence, noun.from, ANY_DETERMINER) && hasTag(sentence, head, SOME_PEOPLE);
}

const ANYTHING = new Set(['something', 'anything', 'everything', 'nothing']);

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
