import {
  FORETELLING_PARTICIPLES,
  HEARSAY_PARTICIPLES,
  RECKONING_PARTICIPLES,
  VIEW_PARTICIPLES,
} from '../../data/reporting-verbs';
import { split } from '../../text/split';
import { isBe } from '../phrases/auxiliaries';
import { endsClause, isFiniteVerb, QUESTION_OPENERS } from '../phrases/clause';
import { isPastParticiple } from '../phrases/described';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { isSubjectLike } from '../phrases/subject';
import { endsInEd } from '../sentence/lexicon';
import { hasTag, type Sentence, skipAdverbsBack, wordAt } from '../sentence/sentence';
import { ANY_PERSON, SOME_PEOPLE, Tag } from '../sentence/tags';
import type { Claim } from './claim';
import { contentAround, introducesQuotation } from './content';
import { linksTo } from './object-links';
import { opensInfinitive } from './passives';
import { isPersonal } from './views';

/** "was told by residents that", "a plan seen by many as", "is thought today by experts to". */
export function claimByAgent(sentence: Sentence, participle: number, by: number): Claim | null {
  const source = phraseStartingAt(sentence, by + 1);
  if (!source || !isSubjectLike(sentence, source)) return null;
  if (isPassedOn(sentence, participle)) return claimPassedOn(sentence, participle, by, source);
  const content = findAgentContent(sentence, participle, source.groupEnd);
  if (content < 0) return isReckoned(sentence, participle, source) ? claimBehind(participle, by, source) : null;
  if (wordAt(sentence, content) === 'that' && isCoordinated(sentence, participle)) return null;
  if (isJoined(sentence, participle, content) && !canHold(sentence, source)) return null;
  const to = Math.max(source.groupEnd, Math.min(source.to, content));
  return {
    source: { ...source, to },
    cue: [participle, by + 1],
    content: [content, sentence.tokens.length],
    form: 'agent',
  };
}

/** "linked by officials to the plot", "expected by experts to": where "criticized by trolls for it" is the deed of somebody. */
function isJoined(sentence: Sentence, participle: number, content: number): boolean {
  return wordAt(sentence, content) === 'to' && linksTo(wordAt(sentence, participle), 'to');
}

/** People, bodies and papers say that one thing is due to another, where roads and canals only link them. */
function canHold(sentence: Sentence, source: Phrase): boolean {
  return isPersonal(sentence, source) || hasTag(sentence, source.head, Tag.Document);
}

/** "It is old, as reported by the Gazette". */
function isPassedOn(sentence: Sentence, participle: number): boolean {
  const isAside = participle === 1 || hasTag(sentence, participle - 2, Tag.Mark | Tag.Quotation);
  return wordAt(sentence, participle - 1) === 'as' && isAside && hasTag(sentence, participle, Tag.Speech);
}

function claimPassedOn(sentence: Sentence, participle: number, by: number, source: Phrase): Claim {
  const content = contentAround(sentence, participle, source.to);
  return { source, cue: [participle - 1, by + 1], content, form: 'citing' };
}

/** "the two million estimated by dealers": what they reckon stands before. */
function isReckoned(sentence: Sentence, participle: number, { head, groupEnd }: Phrase): boolean {
  return (
    FIGURED.has(wordAt(sentence, participle)) && hasTag(sentence, head, SOME_PEOPLE) && endsClause(sentence, groupEnd)
  );
}

const FIGURED = new Set([...FORETELLING_PARTICIPLES, 'expected']);

function claimBehind(participle: number, by: number, source: Phrase): Claim {
  return { source, cue: [by, by + 1], content: [Math.min(participle, by - 1), by], form: 'agent' };
}

/** "is seen as a success by traders", "blamed on the rain by some": who holds the view stands behind what is said. */
export function claimByLateAgent(sentence: Sentence, by: number): Claim | null {
  if (wordAt(sentence, by) !== 'by') return null;
  const participle = findViewed(sentence, by);
  const source = participle < 0 ? null : phraseStartingAt(sentence, by + 1);
  return source && hasTag(sentence, source.head, SOME_PEOPLE | Tag.Group) ? claimBehind(participle, by, source) : null;
}

/** The participle of a view with what it is said to be behind it, -1 where there is none. */
function findViewed(sentence: Sentence, by: number): number {
  for (let index = by - 2; index > 0 && index > by - LONGEST_VIEW; index--) {
    const word = wordAt(sentence, index);
    if (VIEWED.has(word)) return isPassive(sentence, index) && says(sentence, index) ? index : -1;
    if (hasTag(sentence, index, Tag.Quotation) || isFiniteVerb(sentence, index) || isPastParticiple(word)) return -1;
    if (hasTag(sentence, index, Tag.Mark) && word !== ',') return -1;
  }
  return -1;
}

const LONGEST_VIEW = 12;
const VIEWED = new Set(
  split(`
  considered seen viewed regarded described called dubbed labeled labelled branded deemed judged estimated perceived
  hailed dismissed denounced accused attributed blamed compared condemned credited criticised criticized declared depicted derided faulted
  lauded likened linked panned portrayed praised pronounced ridiculed touted`),
);

/** Not "they considered", "has described". */
function isPassive(sentence: Sentence, participle: number): boolean {
  const before = skipAdverbsBack(sentence, participle - 1);
  if (hasTag(sentence, before, Tag.Auxiliary)) return isBe(sentence, before);
  return !sentence.isName(before) && !hasTag(sentence, before, ANY_PERSON | Tag.Pronoun);
}

/** "seen as", "called a fraud", "blamed on": not "seen leaving the house", "called to the scene". */
function says(sentence: Sentence, participle: number): boolean {
  const next = wordAt(sentence, participle + 1);
  if (NAMING.test(wordAt(sentence, participle)))
    return !hasTag(sentence, participle + 1, Tag.Preposition) || next === 'as';
  return next === 'as' || next === 'at' || linksTo(wordAt(sentence, participle), next);
}

/** Participles that take what is said without "as". */
const NAMING = /^(?:considered|called|declared|dubbed|labell?ed|branded|deemed|judged|pronounced)$/;

/** In "told them in a call taped and reported by the Gazette that" the clause is what was told. */
function isCoordinated(sentence: Sentence, participle: number): boolean {
  return wordAt(sentence, participle - 1) === 'and' && endsInEd(wordAt(sentence, participle - 2));
}

/**
 * Where what the agent says begins: a clause, an infinitive, behind a view "as", or what else links it to what it is
 * about, "accused by critics of lying", "attributed by doctors to smoking"; -1 where nothing of it follows.
 */
function findAgentContent(sentence: Sentence, participle: number, from: number): number {
  for (let index = from; index < from + FARTHEST_CONTENT; index++) {
    const word = wordAt(sentence, index);
    const isLink = word === 'as' || linksTo(wordAt(sentence, participle), word);
    if (isLink || word === 'that' || QUESTION_OPENERS.has(word) || hasTag(sentence, index, Tag.Quotation)) return index;
    if (opensInfinitive(sentence, index)) return RECKONINGS.has(wordAt(sentence, participle)) ? index : -1;
    const introduces = introducesQuotation(sentence, index) && hasTag(sentence, participle, Tag.Speech);
    if (hasTag(sentence, index, Tag.Mark | Tag.Auxiliary) && !introduces) return -1;
  }
  return -1;
}

const FARTHEST_CONTENT = 8;

const RECKONINGS = new Set([...HEARSAY_PARTICIPLES, ...VIEW_PARTICIPLES, ...RECKONING_PARTICIPLES]);
