import { CONTACT_VERBS, LEADING_VERBS } from '../../data/reporting-verbs';
import { split } from '../../text/split';
import { skipAuxiliaries } from '../phrases/auxiliaries';
import { startsClause } from '../phrases/clause';
import { bareGroup, type Phrase } from '../phrases/noun-phrase';
import { phraseEndingAt } from '../phrases/phrase';
import { findSubject, isSubjectLike, nearestSubject } from '../phrases/subject';
import { formsOf } from '../sentence/lexicon';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { type Claim, claimAhead } from './claim';
import { introducesQuotation } from './content';
import { linksObject } from './object-links';
import { isPhrasal, QUESTION_WORDS, reports } from './reporting';

/** "He went on to say: “…”": not "a look as if to say". */
export function claimByInfinitive(sentence: Sentence, index: number, to: number): Claim | null {
  if (wordAt(sentence, to - 1) === 'if') return null;
  const led =
    claimByLeading(sentence, index, to) ?? claimByContact(sentence, index, to) ?? claimByPrompting(sentence, index, to);
  if (led) return led;
  if (!hasTag(sentence, index, Tag.Speech) || !introducesQuotation(sentence, index + 1)) return null;
  const source = nearestSubject(sentence, to);
  return source && claimAhead(sentence, source, [to, index + 1], 'participle');
}

/** "Critics were quick to say that", "experts tend to believe that". */
function claimByLeading(sentence: Sentence, index: number, to: number): Claim | null {
  const leading = wordAt(sentence, to - 1) === 'on' ? to - 2 : to - 1;
  const seems = SEEMING.test(wordAt(sentence, leading));
  const utters =
    hasTag(sentence, index, seems ? Tag.Speech | Tag.Showing : Tag.Speech) ||
    isPhrasal(sentence, index) ||
    (hasTag(sentence, index, Tag.Belief) && opensBelief(sentence, index + 1, seems));
  const isAsking = wantsToKnow(sentence, index, leading);
  if (!isAsking && !(utters && LEADING.has(wordAt(sentence, leading)))) return null;
  const last = skipAuxiliaries(sentence, DEGREES.has(wordAt(sentence, leading - 1)) ? leading - 2 : leading - 1);
  const source = findSubject(sentence, last);
  if (!source || !(isAsking ? isSubjectLike(sentence, source) : reports(sentence, source, index))) return null;
  return claimAhead(sentence, source, [last + 1, index + 1]);
}

/** "Some want to know whether it is safe": who says so has asked. */
function wantsToKnow(sentence: Sentence, verb: number, leading: number): boolean {
  return (
    WANTING.has(wordAt(sentence, leading)) &&
    LEARNING.has(wordAt(sentence, verb)) &&
    (wordAt(sentence, verb + 1) === 'if' || QUESTION_WORDS.has(wordAt(sentence, verb + 1)))
  );
}

const WANTING = new Set(formsOf(['want', 'demand']));
const LEARNING = new Set(['know', 'learn']);

/** "Residents called the council to complain that", "a union took to the radio to argue that". */
function claimByContact(sentence: Sentence, index: number, to: number): Claim | null {
  if (!hasTag(sentence, index, Tag.Speech) || wordAt(sentence, index + 1) !== 'that') return null;
  for (let verb = to - 1; verb > 0 && verb > to - FARTHEST_CONTACT; verb--) {
    if (wordAt(sentence, verb) === ',') continue;
    if (hasTag(sentence, verb, Tag.Mark | Tag.Quotation | Tag.Conjunction | Tag.Subordinator)) return null;
    if (!CONTACTS.has(wordAt(sentence, verb))) continue;
    const last = skipAuxiliaries(sentence, verb - 1);
    const source = findSubject(sentence, last);
    if (source && isSubjectLike(sentence, source)) return claimAhead(sentence, source, [to, index + 1]);
  }
  return null;
}

const FARTHEST_CONTACT = 14;

/** "leading experts to conclude that", "the fire prompted residents to complain that". */
function claimByPrompting(sentence: Sentence, index: number, to: number): Claim | null {
  const source = hasTag(sentence, index, Tag.Speech | Tag.Belief) ? findPrompted(sentence, to) : null;
  const hasClaim = source && (CLAUSES.has(wordAt(sentence, index + 1)) || linksObject(sentence, source, index));
  return hasClaim ? claimAhead(sentence, source, [to, index + 1]) : null;
}

/** Whom something leads to do what the infinitive behind "to" names: "the fire prompted residents to". */
export function findPrompted(sentence: Sentence, to: number): Phrase | null {
  const object = wordAt(sentence, to - 1) === 'her' ? bareGroup(to - 1, to) : phraseEndingAt(sentence, to - 1);
  if (!object) return null;
  for (let verb = object.from; verb < object.head; verb++)
    if (PROMPTING.test(wordAt(sentence, verb))) return { ...object, from: verb + 1 };
  return PROMPTING.test(wordAt(sentence, object.from - 1)) ? object : null;
}

/** In "the fire prompted Lee to weigh in, warning" whom it prompts: the infinitive stands in the clause before the participle. */
export function promptedBefore(sentence: Sentence, participle: number): Phrase | null {
  if (wordAt(sentence, participle - 1) !== ',') return null;
  for (let to = participle - 3; to > participle - FARTHEST_CONTACT && !hasTag(sentence, to, Tag.Mark); to--) {
    const prompted = wordAt(sentence, to) === 'to' ? findPrompted(sentence, to) : null;
    if (prompted) return prompted;
  }
  return null;
}

const CLAUSES = new Set(['that', 'whether', 'if']);
const PROMPTING = /^(?:prompt(?:s|ed|ing)?|lead(?:s|ing)?|led|caus(?:es?|ed|ing)|driv(?:es?|ing)|drove)$/;

const CONTACTS = new Set(formsOf(CONTACT_VERBS));

/** "tend to believe that", "seem to think it is": people also begin to find things. */
function opensBelief(sentence: Sentence, from: number, seems: boolean): boolean {
  return wordAt(sentence, from) === 'that' || (seems && startsClause(sentence, from));
}

/** "most inclined to say". */
const DEGREES = new Set(['more', 'most', 'less', 'least']);

const SEEMING = /^(?:seem|appear|tend)(?:s|ed)?$/;

/** What stands before "to say" of somebody who does say it: verbs of beginning and managing, and adjectives. */
export const LEADING: ReadonlySet<string> = new Set([
  ...formsOf(LEADING_VERBS),
  ...split(`
  quick swift keen eager happy glad proud careful inclined prone right correct able forced compelled`),
]);
