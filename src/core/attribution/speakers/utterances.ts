import { CLAIM_NOUNS } from '../../data/claim-nouns';
import { FINITE_FORMS } from '../../data/common-verbs';
import { UTTERANCE_NOUNS } from '../../data/source-nouns';
import { isBe } from '../phrases/auxiliaries';
import { isFiniteVerb, quotesVerb } from '../phrases/clause';
import { groupEndingAt } from '../phrases/group';
import { bareGroup, type Phrase } from '../phrases/noun-phrase';
import { phraseEndingAt } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { sentenceSubject } from '../phrases/sentence-subject';
import { nearestSubject } from '../phrases/subject';
import { endsInEd } from '../sentence/lexicon';
import { hasTag, isPerson, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_SOURCE_NOUN, Tag } from '../sentence/tags';
import { canVoice, hasWords, isCertain } from './likely-speaker';
import { agentBefore, whomTheyQuote } from './tellers';

/** Whose words a noun for words says a quotation gives: `Lee’s answer was: “…”`, `her call for “…”`, `“…” were the words of Lee`. */
export function ownerOfWords(sentence: Sentence, quotation: number): Phrase | null {
  return (
    ownerBefore(sentence, quotation) ??
    ownerOfSubject(sentence, quotation) ??
    agentBefore(sentence, quotation) ??
    announcerOf(sentence, quotation) ??
    ownerBehind(sentence, quotation) ??
    whomTheyQuote(sentence, quotation)
  );
}

/** Whose the words of the sentence before were: "That quote from Jane Lee went round the world." */
export function ownerOfWordsBefore(sentence: Sentence): Phrase | null {
  const isPointing = POINTING.has(wordAt(sentence, 0)) && isUtterance(wordAt(sentence, 1));
  return isPointing ? authorBehind(sentence, 1) : null;
}

const POINTING = new Set(['that', 'this', 'those', 'these']);

/** Whether a noun for words stands in a range: in "Park swiped at Lee in a row of tweets:" the tweets are Park’s. */
export function namesUtterance(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isUtterance(wordAt(sentence, index))) return true;
  return false;
}

function isUtterance(word: string): boolean {
  return UTTERANCES.has(word) || UTTERANCES.has(word.replace(/s$/, ''));
}

const UTTERANCES: ReadonlySet<string> = new Set([...UTTERANCE_NOUNS, ...CLAIM_NOUNS]);

/** "his call for “…”", "Lee’s claim of “…”", "a statement from the king: “…”": no verb stands between but "is". */
function ownerBefore(sentence: Sentence, quotation: number): Phrase | null {
  for (let index = quotation - 1; index >= 0 && index > quotation - REACH; index--) {
    if (isUtterance(wordAt(sentence, index)) && !sentence.isName(index)) {
      const owner = possessorOf(sentence, index, quotation) ?? authorBehind(sentence, index);
      if (owner && owner.to <= quotation) return owner;
    }
    if (endsNounPhrase(sentence, index, quotation)) return null;
  }
  return null;
}

const REACH = 12;

/** `Lee’s last words to the tower were calm, almost bored: “…”` */
function ownerOfSubject(sentence: Sentence, quotation: number): Phrase | null {
  const subject = wordAt(sentence, quotation - 1) === ':' ? sentenceSubject(sentence, quotation) : null;
  return subject && isBe(sentence, subject.to) ? ownerOfGroup(sentence, subject) : null;
}

/** Whether a token cannot stand between a noun for words and the words: a verb, a mark, "and". */
function endsNounPhrase(sentence: Sentence, index: number, quotation: number): boolean {
  const word = wordAt(sentence, index);
  const isMark = index === quotation - 1 && hasTag(sentence, index, Tag.Mark);
  if (isMark || isBe(sentence, index) || NOUN_LINKS.has(word) || sentence.isName(index)) return false;
  if (hasTag(sentence, index, Tag.Quotation | Tag.Mark | Tag.Auxiliary | Tag.Conjunction | Tag.Subordinator))
    return true;
  return isFiniteVerb(sentence, index) || FINITE_FORMS.has(word) || endsInEd(word);
}

/** "Lee’s claim that", "Lee’s description of Park as". */
const NOUN_LINKS = new Set(['that', 'as']);

/** Whose a noun is: "Jane Lee’s long-held claim", "his call"; the subject where "his" goes back to it: "Lee gave his view: “…”" */
function possessorOf(sentence: Sentence, noun: number, quotation: number): Phrase | null {
  for (let index = noun - 1; index >= 0 && index > noun - 4; index--) {
    if (hasTag(sentence, index, Tag.Genitive)) return ownerUnlessOpposed(sentence, index - 1, quotation);
    if (OWNERS.has(wordAt(sentence, index))) return antecedentOfOwner(sentence, index) ?? bareGroup(index, index + 1);
    if (hasTag(sentence, index, NO_MODIFIER)) return null;
  }
  return null;
}

const NO_MODIFIER = ANY_DETERMINER | Tag.Mark | Tag.Preposition | Tag.Conjunction | ANY_SOURCE_NOUN;

/** In "Lee opposed Park’s plea: “…”" the words may be Lee’s as well. */
function ownerUnlessOpposed(sentence: Sentence, last: number, quotation: number): Phrase | null {
  const group = sentence.isName(last) ? groupEndingAt(sentence, last) : null;
  const owner = group ? bareGroup(group.from, last + 1) : phraseEndingAt(sentence, last);
  if (!owner || wordAt(sentence, quotation - 1) !== ':') return owner;
  const subject = nearestSubject(sentence, owner.from);
  return subject && subject.to <= owner.from && isCertain(sentence, subject) ? null : owner;
}

/** "Lee gave his view", "the piece has its headline": not "they liked his view". */
function antecedentOfOwner(sentence: Sentence, owner: number): Phrase | null {
  const subject = nearestSubject(sentence, owner);
  if (!subject || subject.to > owner) return null;
  const pronouns = OWNERS.get(wordAt(sentence, owner)) ?? '';
  if (hasTag(sentence, subject.head, Tag.Pronoun)) return wordAt(sentence, subject.head) === pronouns ? subject : null;
  const isOne = !hasTag(sentence, subject.head, Tag.Plural) || sentence.isName(subject.head);
  const isThing = hasTag(sentence, subject.head, Tag.Document | Tag.Group) || !isPerson(sentence, subject.head);
  return isOne === (pronouns !== 'they') && (pronouns === 'it') === isThing ? subject : null;
}

/** Possessives, with the pronouns that they belong to. */
const OWNERS = new Map([
  ['my', 'i'],
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['our', 'we'],
  ['their', 'they'],
]);

/** "a statement from the king", "the words of Jane Lee". */
function authorBehind(sentence: Sentence, noun: number): Phrase | null {
  const author = AUTHORING.has(wordAt(sentence, noun + 1)) ? phraseStartingAt(sentence, noun + 2) : null;
  if (!author || author.from !== noun + 2) return null;
  const isSomebody = sentence.isName(author.head) || hasTag(sentence, author.head, SOMEBODY);
  return isSomebody && (wordAt(sentence, noun + 1) !== 'of' || sentence.isName(author.head)) ? author : null;
}

/**
 * Whose the noun right in front of a quotation is, where it has a name: `Park noted Lee’s statement that “…”`. In "Park
 * says Lee’s claims “are baseless”" and "that Lee’s speech, “as good as it may be”, changed nothing" the noun is what Park
 * speaks of.
 */
export function ownerRightBefore(sentence: Sentence, quotation: number): Phrase | null {
  const noun = OPENING.has(wordAt(sentence, quotation - 1)) ? quotation - 2 : quotation - 1;
  if (!isUtterance(wordAt(sentence, noun)) || sentence.isName(noun)) return null;
  if (noun === quotation - 1 && quotesVerb(sentence, quotation)) return null;
  if (wordAt(sentence, quotation - 1) === ',' && sentence.tokens[quotation]?.opening !== undefined) return null;
  const owner = possessorOf(sentence, noun, quotation) ?? authorBehind(sentence, noun);
  return owner && sentence.isName(owner.head) ? owner : null;
}

const OPENING = new Set(['that', 'of', ':', ',']);

/** Whose a source in writing is: "a message sent on Monday by Jane Lee" is hers, and so is "a letter, written by Jane Lee,". */
export function authorOf(sentence: Sentence, { head, to }: Phrase): Phrase | null {
  if (!isUtterance(wordAt(sentence, head)) && !hasTag(sentence, head, Tag.Document)) return null;
  const isInserted = wordAt(sentence, head + 1) === ',';
  return isInserted
    ? authorWithin(sentence, head + 2, head + REACH)
    : authorWithin(sentence, head + 1, Math.max(to, head + 2));
}

function authorWithin(sentence: Sentence, from: number, to: number): Phrase | null {
  for (let index = from; index < to && !hasTag(sentence, index, Tag.Mark | Tag.Quotation); index++) {
    const author = /^(?:by|from)$/.test(wordAt(sentence, index)) ? phraseStartingAt(sentence, index + 1) : null;
    if (author && isPerson(sentence, author.head)) return author;
  }
  return null;
}

const AUTHORING = new Set(['from', 'by', 'of']);
const SOMEBODY = Tag.Person | Tag.Pronoun | Tag.Group | Tag.Title | Tag.Spokes | Tag.Anonymous;

/** "The ministry issued a statement that all was well: “…”", "a threat many people make: “…”" */
function announcerOf(sentence: Sentence, quotation: number): Phrase | null {
  if (!ANNOUNCING.has(wordAt(sentence, quotation - 1))) return null;
  for (let index = quotation - 2; index > 0 && index > quotation - REACH; index--) {
    if (!isUtterance(wordAt(sentence, index)) || sentence.isName(index)) continue;
    const maker = phraseStartingAt(sentence, index + 1);
    if (maker?.from === index + 1 && canVoice(sentence, maker) && maker.groupEnd < quotation - 1)
      return bareGroup(maker.from, maker.groupEnd);
    const from = groupEndingAt(sentence, index)?.from ?? index;
    const subject = hasTag(sentence, from, Tag.Indefinite) ? sentenceSubject(sentence, quotation) : null;
    if (subject && index < subject.groupEnd + 6 && index >= subject.groupEnd)
      return ownerOfGroup(sentence, subject) ?? (mayIssue(sentence, subject) ? subject : null);
  }
  return null;
}

/** "The bank gave its reasons.", "It issued a statement that". */
function mayIssue(sentence: Sentence, subject: Phrase): boolean {
  return hasWords(sentence, subject) || hasTag(sentence, subject.head, Tag.Pronoun);
}

const ANNOUNCING = new Set([':', 'that']);

/** "Lee’s letter makes a case" is Lee’s case. */
function ownerOfGroup(sentence: Sentence, { head }: Phrase): Phrase | null {
  return isUtterance(wordAt(sentence, head)) ? possessorOf(sentence, head, head) : null;
}

/** `“…” was the message from Lee`, `“…” — those were the words of Lee`, `“…” was how Lee put it`. */
function ownerBehind(sentence: Sentence, quotation: number): Phrase | null {
  const be = quotation + 1 + (hasTag(sentence, quotation + 1, Tag.Mark) ? 1 : 0);
  const first = POINTING.has(wordAt(sentence, be)) ? be + 1 : be;
  if (wordAt(sentence, first) === 'by') return agentOf(sentence, quotation);
  if (/^comes?$|^came$/.test(wordAt(sentence, first))) return whereItComesFrom(sentence, first);
  if (!/^(?:is|was|were|are)$/.test(wordAt(sentence, first))) return null;
  if (wordAt(sentence, first + 1) === 'how') return phraseStartingAt(sentence, first + 2);
  if (wordAt(sentence, first + 1) === 'all') return whoWould(sentence, first + 2);
  for (let index = first + 1; index < first + FARTHEST_UTTERANCE; index++) {
    if (isUtterance(wordAt(sentence, index)))
      return possessorOf(sentence, index, quotation) ?? authorBehind(sentence, index);
  }
  return null;
}

/** How far behind “was” the noun may stand: “was the Harrow Evening Gazette’s verdict”. */
const FARTHEST_UTTERANCE = 8;

/** `“…,” was all Lee would say`, `“…” was all that Lee had to offer`. */
function whoWould(sentence: Sentence, from: number): Phrase | null {
  const who = phraseStartingAt(sentence, wordAt(sentence, from) === 'that' ? from + 1 : from);
  return who && canVoice(sentence, who) && hasTag(sentence, who.groupEnd, Tag.Auxiliary) ? who : null;
}

/** "a dam dubbed “…” by Lee", "described as “…” by Lee". */
function agentOf(sentence: Sentence, quotation: number): Phrase | null {
  const verb = wordAt(sentence, quotation - 1) === 'as' ? quotation - 2 : quotation - 1;
  const isCalled = endsInEd(wordAt(sentence, verb)) && !/titled$/.test(wordAt(sentence, verb));
  const agent = isCalled ? phraseStartingAt(sentence, quotation + 2) : null;
  return agent && canVoice(sentence, agent) ? agent : null;
}

/** `“…,” came the answer from Lee`, `“…,” came shouts from the crowd`. */
function whereItComesFrom(sentence: Sentence, came: number): Phrase | null {
  for (let index = came + 2; index < came + 6; index++) {
    if (wordAt(sentence, index) === 'from') return phraseStartingAt(sentence, index + 1);
  }
  return null;
}

/** Whose answer the words behind a question are: "Lee’s answer?", "The reply from Lee?" */
export function ownerOfAnswer(sentence: Sentence): Phrase | null {
  const end = sentence.tokens.length - 1;
  if (!['?', ':'].includes(wordAt(sentence, end)) || end > REACH) return null;
  return ownerBefore(sentence, end + 1);
}
