import * as verbs from '../../data/reporting-verbs';
import { EXPERT_NOUNS, MEDIA_NOUNS } from '../../data/source-nouns';
import { split } from '../../text/split';
import {
  endsClause,
  GAP_OPENERS,
  isAddressed,
  isFiniteVerb,
  opensLongClause,
  opensMeasure,
  skipAdjuncts,
  startsClause,
} from '../phrases/clause';
import type { Phrase } from '../phrases/noun-phrase';
import { endsInIng, formsOf, isNominative } from '../sentence/lexicon';
import { hasTag, type Sentence, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_PERSON, Tag } from '../sentence/tags';
import { opensBehindVenue, opensContent } from './content';
import { judges, judgesInQuotation, rates } from './judgments';
import { linksObject } from './object-links';
import { assesses, commits, isPersonal, predicts } from './views';

/** Whether the verb hands over what follows it, and does not merely have it as its object. */
export function reports(sentence: Sentence, source: Phrase, verb: number): boolean {
  if (isPhrasal(sentence, verb)) return opensContent(sentence, verb + 2, true);
  if (HOLD.has(wordAt(sentence, verb)) && wordAt(sentence, verb + 1) !== 'that')
    return isPersonal(sentence, source) && rates(sentence, verb);
  if (isAdjective(sentence, verb)) return false;
  const tags = tagsAt(sentence, verb);
  const isDocument = hasTag(sentence, source.head, Tag.Document);
  if ((tags & (Tag.Speech | Tag.Belief)) === 0 && !isDocument) return reportsByShowing(sentence, source, verb);
  if (isGapped(sentence, source, verb)) return true;
  if ((tags & Tag.Speech) === 0 && asks(sentence, verb)) return false;
  if (comesUpon(sentence, verb) || ordersOrNarrates(sentence, verb)) return false;
  if (SEE.test(wordAt(sentence, verb)) && !foresees(sentence, source, verb)) return false;
  if (opensContent(sentence, verb + 1, PLAIN.has(wordAt(sentence, verb)))) return true;
  if (wrapsClaim(sentence, source, verb)) return true;
  if (isDocument && (tags & Tag.Showing) !== 0)
    return !endsClause(sentence, verb + 1) || opensMeasure(sentence, verb + 1) || pointsTo(sentence, verb);
  return tellsObject(sentence, source, verb);
}

/** Mostly of things in hand, of views only before "that". */
const HOLD = new Set(['hold', 'holds', 'held', 'accept', 'accepts', 'accepted']);

/** Verbs that can hardly do anything but report. */
export const PLAIN = new Set(
  split(`
  say says said saying tell tells told telling add adds added write writes wrote tweeted replied responded argue
  argues argued contend contends contended insist insists insisted`),
);

/** Whether the claim is wrapped into what follows the verb. */
function wrapsClaim(sentence: Sentence, source: Phrase, verb: number): boolean {
  const word = wordAt(sentence, verb);
  const next = wordAt(sentence, verb + 1);
  if (DISAGREEING.has(word) || hasSubject(sentence, verb)) return true;
  if (WONDER.test(word) && next === 'if') return true;
  if (THINKING.test(word) && opensLongClause(sentence, verb + 1)) return true;
  if (COMPLAIN.test(word)) return hasTag(sentence, verb + 1, ANY_DETERMINER) || sentence.isName(verb + 1);
  if (REPORT.test(word) && isReporter(sentence, source) && !endsClause(sentence, skipAdjuncts(sentence, verb + 1)))
    return true;
  return (
    (WITH_GERUND.has(word) && endsInIng(next)) ||
    linksObject(sentence, source, verb) ||
    predicts(sentence, source, verb) ||
    assesses(sentence, source, verb) ||
    (isPersonal(sentence, source) && (commits(sentence, verb) || rates(sentence, verb)))
  );
}

const WONDER = /^(?:wonder|question|ask)(?:s|ed)?$/;

const WITH_GERUND = new Set(formsOf(verbs.GERUND_VERBS));
const DISAGREEING = new Set(['disagree', 'disagrees', 'disagreed']);

/** They seldom have an object of their own. */
const THINKING =
  /^(?:thinks?|thought|say|(?:believ|hop|argu)(?:es?|ed)|(?:claim|contend|fear|insist|predict|suspect|warn)(?:s|ed)?|worr(?:y|ies|ied))$/;

/** Without an object of their own: a noun behind them is the subject of what they say. */
const COMPLAIN = /^(?:complain|grumble|insist|contend)(?:s|ed|d)?$/;

const REPORT = /^report(?:s|ed|ing)?$/;

/** "warned of a flood", "have spoken in May of a flood". */
function hasSubject(sentence: Sentence, verb: number): boolean {
  const word = wordAt(sentence, verb);
  const preposition = wordAt(sentence, skipAdjuncts(sentence, verb + 1));
  return TOPICAL.has(word) && ON_SUBJECT.has(preposition) && !isPlaceOfSpeech(word, preposition);
}

const TOPICAL = new Set(formsOf(verbs.TOPIC_VERBS));
const ON_SUBJECT = new Set(['of', 'about', 'against', 'at', 'over']);

/** "spoke at the fair", not "scoffed at the fair". */
function isPlaceOfSpeech(verb: string, preposition: string): boolean {
  return preposition === 'at' && SPEAK.test(verb);
}

const SPEAK = /^(?:speak|spoke|testif)/;

/** "Witnesses reported two bangs": firms report profits, which is no hearsay. */
function isReporter(sentence: Sentence, { head }: Phrase): boolean {
  return hasTag(sentence, head, ANY_PERSON | Tag.Document) || MEDIA_NOUNS.has(wordAt(sentence, head));
}

/** "point out" and "put it" report where the verb alone does not. */
export function isPhrasal(sentence: Sentence, verb: number): boolean {
  return PHRASAL.get(wordAt(sentence, verb)) === wordAt(sentence, verb + 1);
}

const PHRASAL = new Map([
  ['point', 'out'],
  ['points', 'out'],
  ['pointed', 'out'],
  ['put', 'it'],
  ['puts', 'it'],
]);

/** "learn what stress is", "decide who leads": who wonders has a view of it. */
function asks(sentence: Sentence, verb: number): boolean {
  return (
    QUESTION_WORDS.has(wordAt(sentence, skipAdjuncts(sentence, verb + 1))) && !DOUBTING.has(wordAt(sentence, verb))
  );
}

/** What opens a question that somebody holds a view of. */
export const QUESTION_WORDS = new Set(split('how why what who whom where when whether'));
const DOUBTING = new Set(formsOf(verbs.DOUBTING_VERBS));

const TELL = new Set(['tell', 'tells', 'told']);

function ordersOrNarrates(sentence: Sentence, verb: number): boolean {
  return TELL.has(wordAt(sentence, verb)) && (orders(sentence, verb) || narrates(sentence, verb));
}

/** "told them to rest": an order, and no claim. */
function orders(sentence: Sentence, verb: number): boolean {
  for (let index = verb + 1; index < verb + 7; index++) {
    if (wordAt(sentence, index) === 'to')
      return !hasTag(sentence, index + 1, ANY_DETERMINER | Tag.Quotation | Tag.Plural);
    if (isFiniteVerb(sentence, index) || hasTag(sentence, index, Tag.Mark | Tag.Quotation | Tag.Subordinator))
      return false;
  }
  return false;
}

/** "tell lies", "told a story": not "told us at the time". */
function narrates(sentence: Sentence, verb: number): boolean {
  if (['that', ','].includes(wordAt(sentence, verb + 1))) return false;
  for (let index = verb + 1; index < verb + 6; index++)
    if (TOLD.has(wordAt(sentence, index)) && wordAt(sentence, index - 2) !== 'at') return true;
  return false;
}

/** "told a lie", "tell the difference". */
const TOLD = new Set(
  split(`
  lie lies truth story stories tale tales joke jokes difference time something anything everything`),
);

/** "a plan that analysts believe will fail", "but critics say is a sham": the subject of what they believe stands in front. */
function isGapped(sentence: Sentence, { from }: Phrase, verb: number): boolean {
  const isRelative = GAP_OPENERS.has(wordAt(sentence, from - 1)) || hasTag(sentence, from - 1, Tag.Conjunction);
  return isRelative && isFiniteVerb(sentence, verb + 1);
}

/** "see that it leaks", "see it as a threat": not "see a man who left". */
function foresees(sentence: Sentence, source: Phrase, verb: number): boolean {
  const next = wordAt(sentence, skipAdjuncts(sentence, verb + 1));
  const opens = next === 'that' || isNominative(next) || hasTag(sentence, verb + 1, Tag.Mark | Tag.Quotation);
  return opens || linksObject(sentence, source, verb) || predicts(sentence, source, verb);
}

const SEE = /^(?:sees?|saw|seen)$/;

/** "polls point to a slump". */
function pointsTo(sentence: Sentence, verb: number): boolean {
  return POINT.test(wordAt(sentence, verb)) && TOWARD.has(wordAt(sentence, verb + 1));
}

const POINT = /^point(?:s|ed)?$/;

const TOWARD = new Set(['to', 'toward', 'towards']);

/** In "detailed his affairs and alleged bribes" what is alleged follows at once, as in "such expected backers". */
function isAdjective(sentence: Sentence, verb: number): boolean {
  if (wordAt(sentence, verb - 1) === 'such') return true;
  if (wordAt(sentence, verb) !== 'alleged' || !hasTag(sentence, verb - 1, Tag.Conjunction)) return false;
  return !hasTag(sentence, verb + 1, ANY_DETERMINER | Tag.Pronoun | Tag.Subordinator) && !sentence.isName(verb + 1);
}

/** "discovered human remains", "responded with violence", "are considering selling", "a man wanted on a charge", "salt added to keep it": deeds, but before a clause that opens as one. */
export function comesUpon(sentence: Sentence, verb: number): boolean {
  const word = wordAt(sentence, verb);
  const next = wordAt(sentence, verb + 1);
  if (CONSIDER.test(word)) return endsInIng(next);
  if (word === 'wanted') return WANTED_FOR.has(next);
  if (word === 'added') return next === 'to' && !isAddressed(sentence, verb + 1);
  if (RESPOND.test(word)) return next === 'with' && !hasTag(sentence, verb + 2, Tag.Quotation | Tag.Indefinite);
  return (
    DISCOVER.test(word) && next !== 'that' && !isNominative(next) && !hasTag(sentence, verb + 1, Tag.Time | Tag.Mark)
  );
}

const WANTED_FOR = new Set(['by', 'for', 'in', 'on', 'over']);
const CONSIDER = /^consider(?:s|ed|ing)?$/;
const RESPOND = /^(?:respon|repl)(?:d|ds|ded|y|ies|ied)$/;
const DISCOVER = /^discover(?:s|ed)?$/;

/** "called it a mistake", "put the cost at $3 million", and of people "showed that it leaked". */
function reportsByShowing(sentence: Sentence, source: Phrase, verb: number): boolean {
  if (judgesInQuotation(sentence, verb)) return true;
  if (!isPersonal(sentence, source)) return false;
  const opener = wordAt(sentence, verb + 1);
  const opensClause =
    (opener === 'that' || (opener === 'how' && DESCRIBE.test(wordAt(sentence, verb)))) &&
    startsClause(sentence, verb + 1);
  const isPointed = pointsTo(sentence, verb) && KNOWING.has(wordAt(sentence, source.head));
  return (
    isPointed || opensClause || judges(sentence, verb) || linksObject(sentence, source, verb) || rates(sentence, verb)
  );
}

/** Who points to a thing to argue from it. */
const KNOWING = new Set([
  ...EXPERT_NOUNS,
  ...split('advocates campaigners opponents proponents supporters some others many'),
]);

const DESCRIBE = /^describ(?:es?|ed)$/;

/** "said goodbye", "said nothing": words without a claim. */
const GREETINGS = new Set(split('farewell goodbye goodnight grace hello little nothing prayers thanks'));

/** "said no", "told reporters otherwise", "said in May it leaked", and of sources "confirmed the deal". */
function tellsObject(sentence: Sentence, source: Phrase, verb: number): boolean {
  if (CONFIRM.test(wordAt(sentence, verb)))
    return hasTag(sentence, source.head, Tag.Anonymous) && hasTag(sentence, verb + 1, ANY_DETERMINER);
  if (!PLAIN.has(wordAt(sentence, verb)) || WRITING.has(wordAt(sentence, verb))) return false;
  if (GREETINGS.has(wordAt(sentence, verb + 1))) return false;
  return !endsClause(sentence, verb + 1) || opensMeasure(sentence, verb + 1) || opensBehindVenue(sentence, verb + 1);
}

const CONFIRM = /^(?:confirm(?:s|ed)?|den(?:y|ies|ied))$/;

/** "wrote a letter", "added two words", "responded in kind": so these hand nothing over. */
const WRITING = new Set(formsOf(['write', 'add', 'respond', 'reply']));
