import { CONVICTION_ADJECTIVES, FEELING_ADJECTIVES } from '../../data/reporting-verbs';
import { split } from '../../text/split';
import type { Claim } from '../claims/claim';
import { wrapsView } from '../claims/views';
import { isBe } from '../phrases/auxiliaries';
import { RELATIVES, skipAdjuncts, startsClause } from '../phrases/clause';
import { groupEndingAt } from '../phrases/group';
import { hasName } from '../phrases/naming';
import type { Phrase } from '../phrases/noun-phrase';
import { firstOfPair } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { endsInEd, endsInIng, formsOf, looksHuman } from '../sentence/lexicon';
import { hasTag, hasWord, type Sentence, skipAdverbsBack, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_SOURCE_NOUN, ANY_VERB, SOME_PEOPLE, Tag } from '../sentence/tags';

/** No headline, no question of the press ("asked by reporters whether"), no denial that something was said, no clause that only picks out a group ("voters who believe"). */
export function isPlainStatement(sentence: Sentence, { cue, form }: Claim, source: Phrase): boolean {
  if (sentence.titleCase || isQuestion(sentence)) return false;
  if (form === 'participle' && !isPlainParticiple(sentence, cue, source)) return false;
  if (form === 'clause' && LEARNING.test(wordAt(sentence, cue[1] - 1))) return false;
  if (form === 'clause' && isUnsaid(sentence, cue) && !isWeasel(sentence, cue, source)) return false;
  if (form === 'agent' && wordAt(sentence, cue[0]) === 'asked' && PRESS.test(wordAt(sentence, source.head)))
    return false;
  const picksOut =
    form !== 'agent' &&
    RELATIVES.has(wordAt(sentence, cue[0] - 1)) &&
    !(
      addsOn(sentence, cue) ||
      isPresented(sentence, source) ||
      hasActed(sentence, cue, source) ||
      areOfClause(sentence, cue, source)
    );
  if (picksOut || isUnreal(sentence, source, cue) || isSum(sentence, source) || isCutShort(sentence, source))
    return false;
  if (hasWord(sentence, CAUSATIVES, firstOfPair(sentence, source) - 1, source.groupEnd)) return false;
  if (isGenericOne(sentence, source, cue[1] - 1)) return false;
  if (form === 'clause' && !canSpeak(sentence, source, cue[1] - 1)) return false;
  return standsWhole(sentence, form, source) || source.from === cue[1] || canStandThere(sentence, cue, source);
}

/** "a report that", "reports of": a noun that hands over its claim itself may be any part of the sentence. */
function standsWhole(sentence: Sentence, form: Claim['form'], { from, head }: Phrase): boolean {
  return form === 'noun' && (hasTag(sentence, from, Tag.Indefinite) || wordAt(sentence, head) === 'reports');
}

function canStandThere(sentence: Sentence, cue: readonly [number, number], source: Phrase): boolean {
  return isNonfinite(sentence, cue) || hasSubjectPosition(sentence, source);
}

/** What people come to know is so: their word is not what it rests on. */
const LEARNING = /^learn(?:s|ed|t)$/;

const PRESS = /^(?:reporter|journalist|interviewer|moderator)s?$/;

/** "Why do experts say so?", not "Experts say so, but why?". */
function isQuestion(sentence: Sentence): boolean {
  if (wordAt(sentence, sentence.tokens.length - 1) !== '?') return false;
  const first = hasTag(sentence, 0, Tag.Conjunction) ? 1 : 0;
  return hasTag(sentence, first, Tag.Auxiliary) || QUESTION_WORDS.has(wordAt(sentence, first));
}

const QUESTION_WORDS = new Set(split('who whom whose what which why how when where'));

/** `chanting “…”`, and behind a comma "saying it would fail". */
function isPlainParticiple(sentence: Sentence, cue: readonly [number, number], source: Phrase): boolean {
  const { head, from, to } = source;
  if (hasTag(sentence, head, Tag.Document)) return isBroughtOut(sentence, head, cue);
  if (hasTag(sentence, cue[1], Tag.Quotation)) return true;
  if (!SUPPLEMENTED.has(wordAt(sentence, cue[0] - 1)) || hasName(sentence, from, to)) return false;
  if (DOING.test(wordAt(sentence, cue[0])) || followsGerund(sentence, cue[0], to)) return false;
  const holds = hasTag(sentence, cue[0], Tag.Speech | Tag.Belief) || STANCES.has(wordAt(sentence, cue[0]));
  return (holds && startsClause(sentence, skipAdjuncts(sentence, cue[1]))) || wrapsView(sentence, source, cue[0]);
}

const SUPPLEMENTED = new Set([',', '-', '—', '–']);

/** What people do can signal or confirm something without a word said. */
const DOING =
  /^(?:signal|indicat|reveal|suggest|confirm|imply|hint|highlight|underscor|underlin|reflect|demonstrat|illustrat)/;

/** In "were charged with forging a log, stating it was safe" the log says so. */
function followsGerund(sentence: Sentence, cue: number, from: number): boolean {
  if (!isBe(sentence, from)) return false;
  for (let index = cue - 2; index > from && !hasTag(sentence, index, Tag.Mark); index--) {
    const isGerund = endsInIng(wordAt(sentence, index)) && hasTag(sentence, index - 1, Tag.Preposition);
    if (isGerund && wordAt(sentence, index - 2) !== 'by') return true;
  }
  return false;
}

/** "A lawsuit was filed on Monday alleging that": the paper says so, and nobody stands by it. */
function isBroughtOut(sentence: Sentence, head: number, [from]: readonly [number, number]): boolean {
  const isPassive = isBe(sentence, head + 1) || isBe(sentence, head + 2);
  return (
    isPassive && from - head < LONGEST_SUBJECT && !hasName(sentence, head + 1, from) && startsClause(sentence, from + 1)
  );
}

const LONGEST_SUBJECT = 16;

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
function isUnsaid(sentence: Sentence, [from, to]: readonly [number, number]): boolean {
  if (hasWord(sentence, POSSIBILITIES, from, to)) return !hasWord(sentence, PERCEIVED, from, to);
  return hasWord(sentence, NEGATIONS, from, to) && !VIEWS.has(wordAt(sentence, to - 1));
}

/** "Some would say", "others might argue": a claim of the article's own that nobody is named for. */
function isWeasel(sentence: Sentence, [from, to]: readonly [number, number], source: Phrase): boolean {
  if (!WEASEL_MODALS.has(wordAt(sentence, from)) || hasWord(sentence, NEGATIONS, from, to)) return false;
  if (!hasTag(sentence, to - 1, Tag.Speech | Tag.Belief)) return false;
  return hasTag(sentence, source.from, Tag.Quantifier) || wordAt(sentence, source.head) === 'others';
}

const WEASEL_MODALS = new Set(['would', 'might', 'may']);
const STANCES = new Set([...CONVICTION_ADJECTIVES, ...FEELING_ADJECTIVES]);
const VIEWS = new Set(['think', 'believe', 'expect', 'see', 'agree', ...STANCES]);

/** ", who said that …": behind a comma the clause picks nobody out. */
function addsOn(sentence: Sentence, [from, to]: readonly [number, number]): boolean {
  return wordAt(sentence, from - 2) === ',' && hasTag(sentence, to - 1, Tag.Speech);
}

/** "was opposed by growers who said that …": behind "by" they have been told of, and the clause goes on. */
function hasActed(sentence: Sentence, [, to]: readonly [number, number], { from }: Phrase): boolean {
  return (
    wordAt(sentence, from - 1) === 'by' &&
    (endsInEd(wordAt(sentence, from - 2)) || endsInEd(wordAt(sentence, from - 3))) &&
    hasTag(sentence, to - 1, Tag.Speech)
  );
}

/** "is at odds with growers who argue that": the clause before has spoken of them, and theirs ends the sentence. */
function areOfClause(sentence: Sentence, [, to]: readonly [number, number], { from, head }: Phrase): boolean {
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

const NEGATIONS = new Set(split("not never didn't don't doesn't haven't hasn't won't wouldn't couldn't can't cannot"));

/**
 * Whether a source has not spoken, or not here: "not everyone says", "if further tests show", "how people think",
 * "asked why they left and thought little of it", "it is vital that voters know".
 */
function isUnreal(sentence: Sentence, source: Phrase, [from, to]: readonly [number, number]): boolean {
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
function isNonfinite(sentence: Sentence, [from, to]: readonly [number, number]): boolean {
  return wordAt(sentence, from) === 'to' || hasTag(sentence, to - 1, Tag.Progressive);
}

/** Whether what stands before a phrase lets a clause begin there: else the phrase was cut out of something longer. */
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
