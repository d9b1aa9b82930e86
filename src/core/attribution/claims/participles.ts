import { split } from '../../text/split';
import { skipAuxiliaries } from '../phrases/auxiliaries';
import { endsClause, startsClause } from '../phrases/clause';
import { groupEndingAt } from '../phrases/group';
import { bareGroup, cutToGroup, type Phrase } from '../phrases/noun-phrase';
import { firstOfPair, phraseEndingAt } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { sentenceSubject } from '../phrases/sentence-subject';
import { findSubject, nearestSubject } from '../phrases/subject';
import { formsOf } from '../sentence/lexicon';
import { hasTag, hasWord, isPerson, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_SOURCE_NOUN, Tag } from '../sentence/tags';
import { type Claim, claimAhead } from './claim';
import { introducesQuotation, opensContent } from './content';
import { claimByFronted } from './fronted';
import { promptedBefore } from './infinitives';
import { claimOfQuotedSource, QUOTING } from './quoted-sources';
import { reports } from './reporting';
import { isPersonal, wrapsView } from './views';

/** "adding that", "saying:": the subject is that of the clause before. */
export function claimByParticiple(sentence: Sentence, index: number, previous: Claim | undefined): Claim | null {
  const started = claimByFronted(sentence, index) ?? claimByBeginning(sentence, index);
  if (started) return started;
  const last = skipAuxiliaries(sentence, index - 1);
  const isReporting = hasTag(sentence, index, Tag.Speech | Tag.Showing) || isThought(sentence, index);
  const shown = isReporting ? (nameShown(sentence, last, index) ?? paperBeside(sentence, last, index)) : null;
  if (!shown && !(isReporting && opensContent(sentence, index + 1, false)))
    return claimByAbsolute(sentence, index, previous) ?? claimByAside(sentence, index);
  const quoted = claimOfQuotedSource(sentence, index);
  if (quoted !== undefined) return quoted;
  return shown ? claimAhead(sentence, shown, [index, index + 1]) : claimOfSubject(sentence, index, last, previous);
}

/** Its own subject says it, "with analysts saying", else that of the clause before. */
function claimOfSubject(sentence: Sentence, index: number, last: number, previous: Claim | undefined): Claim | null {
  const own = hasTag(sentence, last, Tag.Mark) ? null : findWriting(sentence, last);
  const author = own && authorOf(sentence, own);
  if (author) return claimAhead(sentence, cutToGroup(author), [index, index + 1]);
  if (own && isSubjectOfParticiple(sentence, own, previous)) return claimAhead(sentence, own, [index, index + 1]);
  const subject =
    wordAt(sentence, last) === 'by'
      ? nearestSubject(sentence, last)
      : (promptedBefore(sentence, index) ?? subjectBefore(sentence, index, previous));
  const source = own && subject && isRatherOf(sentence, own, subject) ? own : subject;
  return source && claimAhead(sentence, source, [index, index + 1], 'participle');
}

/** In "issued a statement from Jane Lee saying" she who is named behind it. */
function authorOf(sentence: Sentence, { head, groupEnd }: Phrase): Phrase | null {
  if (!hasTag(sentence, head, Tag.Document) || wordAt(sentence, groupEnd) !== 'from') return null;
  const author = phraseStartingAt(sentence, groupEnd + 1);
  return author && isPerson(sentence, author.head) ? author : null;
}

/** Not "it" and "there", nor a thing of which nothing is known: "the gap is such that Lee declined to talk, saying". */
function mayTell(sentence: Sentence, { head, from }: Phrase): boolean {
  if (['it', 'there'].includes(wordAt(sentence, head))) return false;
  return (
    sentence.isName(head) ||
    hasTag(sentence, head, ANY_SOURCE_NOUN | Tag.Pronoun) ||
    !hasTag(sentence, from, Tag.Definite)
  );
}

/** The subject of the clause before; in "It was over, as Lee told the board, adding" there is one in name only. */
function subjectBefore(sentence: Sentence, index: number, previous: Claim | undefined): Phrase | null {
  if (previous?.source) return subjectOfLaterClause(sentence, index, previous) ?? previous.source;
  const subject = sentenceSubject(sentence, index);
  if (!subject || mayTell(sentence, subject)) return subject;
  return nearestSubject(sentence, index) ?? subject;
}

/** In "Acme said no, and Lee issued a statement saying" it is Lee who says it. */
function subjectOfLaterClause(sentence: Sentence, index: number, previous: Claim): Phrase | null {
  const nearest = nearestSubject(sentence, index);
  const opens = nearest && nearest.from > previous.cue[1] && wordAt(sentence, nearest.from - 2) === ',';
  return opens && COORDINATING.has(wordAt(sentence, nearest.from - 1)) ? nearest : null;
}

const COORDINATING = new Set(['and', 'but']);

/** In "people holding a banner saying" it is the banner that says, whoever holds it. */
function findWriting(sentence: Sentence, last: number): Phrase | null {
  const group = hasTag(sentence, last, Tag.Document) ? groupEndingAt(sentence, last) : null;
  const isNew = group !== null && hasTag(sentence, group.from, Tag.Indefinite);
  return isNew ? bareGroup(group.from, last + 1) : phraseEndingAt(sentence, last);
}

/** "Some have begun worrying that", "critics kept saying". */
function claimByBeginning(sentence: Sentence, index: number): Claim | null {
  const phase = wordAt(sentence, index - 1) === 'on' ? index - 2 : index - 1;
  if (!PHASES.has(wordAt(sentence, phase))) return null;
  const last = skipAuxiliaries(sentence, phase - 1);
  const source = findSubject(sentence, last);
  if (!source || !reports(sentence, source, index)) return null;
  return claimAhead(sentence, source, [last + 1, index + 1]);
}

const PHASES = new Set(formsOf(['begin', 'start', 'continue', 'keep', 'go', 'resume']));

/** ", fearing that it would break". */
function isThought(sentence: Sentence, index: number): boolean {
  return (
    wordAt(sentence, index - 1) === ',' && hasTag(sentence, index, Tag.Belief) && startsClause(sentence, index + 1)
  );
}

/** "with critics calling it a sham", "with experts predicting a slump and bankers calling it over". */
function claimByAbsolute(sentence: Sentence, index: number, previous: Claim | undefined): Claim | null {
  const goesOn = isAbsolute(sentence, previous);
  if (!goesOn && !hasWord(sentence, BEFORE_ABSOLUTE, index - LONGEST_ABSOLUTE, index - 1)) return null;
  const source = phraseEndingAt(sentence, index - 1);
  const before = source ? wordAt(sentence, source.from - 1) : '';
  const isBeside = BESIDE_CLAUSE.has(before) || (goesOn && before === 'and') || (source && isPart(sentence, source));
  if (!source || !isBeside || !wrapsView(sentence, source, index)) return null;
  return claimAhead(sentence, source, [index, index + 1]);
}

/** Whether a claim is in the form in -ing with a subject of its own. */
function isAbsolute(sentence: Sentence, claim: Claim | undefined): boolean {
  return claim?.form === 'clause' && hasTag(sentence, claim.cue[1] - 1, Tag.Progressive);
}

const LONGEST_ABSOLUTE = 16;
const BESIDE_CLAUSE = new Set(['with', 'despite', 'amid']);
const BEFORE_ABSOLUTE = new Set([...BESIDE_CLAUSE, ',']);

/** "Opinion was split, some calling it a sham": behind a comma, some of those whom the clause speaks of. */
function isPart(sentence: Sentence, source: Phrase): boolean {
  const isSetOff = wordAt(sentence, source.from - 1) === ',' && PARTS.has(wordAt(sentence, source.from));
  return isSetOff && isPersonal(sentence, source) && !hasTag(sentence, source.from - 2, ANY_SOURCE_NOUN);
}

const PARTS = new Set(split('one some many others another several most'));

/** "Critics walked out, calling it a sham". */
function claimByAside(sentence: Sentence, index: number): Claim | null {
  const source = wordAt(sentence, index - 1) === ',' ? sentenceSubject(sentence, index) : null;
  if (!source || !isPersonal(sentence, source) || !wrapsView(sentence, source, index)) return null;
  return claimAhead(sentence, source, [index, index + 1], 'participle');
}

/** "with analysts saying that", "quoted a source saying that", "after reports saying that". */
function isSubjectOfParticiple(sentence: Sentence, own: Phrase, previous: Claim | undefined): boolean {
  if (wordAt(sentence, own.from - 1) === 'and' && isAbsolute(sentence, previous))
    return own.from > (previous?.cue[1] ?? 0);
  const before = wordAt(sentence, firstOfPair(sentence, own) - 1);
  const isReceived = RECEIVING.test(before) && hasTag(sentence, own.head, Tag.Document);
  return (
    before === 'with' || isReceived || isPart(sentence, own) || QUOTING.has(before) || isGovernedDocument(sentence, own)
  );
}

/** "received an email from Jane Lee saying". */
const RECEIVING = /^(?:received|got|obtained|found)$/;

/** `footage of Jane Lee asking, “…”`, `the tape has Jane Lee saying, “…”`: who speaks is she. */
function nameShown(sentence: Sentence, last: number, index: number): Phrase | null {
  const isTold = hasTag(sentence, index + 1, Tag.Pronoun) || wordAt(sentence, index + 1) === 'her';
  const end = isTold ? index + 2 : index + 1;
  if (!sentence.isName(last) || !introducesQuotation(sentence, end)) return null;
  const group = groupEndingAt(sentence, last);
  return group && SHOWING.has(wordAt(sentence, group.from - 1)) ? bareGroup(group.from, last + 1) : null;
}

/** Verbs whose object somebody hears, sees or remembers as he speaks. */
export const PERCEIVING: ReadonlySet<string> = new Set(
  split(`
  captured captures catch catches caught described describes filmed films hear heard hears overhear overheard overhears
  recall recalled recalls recorded records remember remembered remembers saw see sees show showed shown shows watch
  watched watches`),
);

const SHOWING = new Set(['of', 'has', 'had', 'have', ...PERCEIVING]);

/** "with polls showing him ahead", "with polling in the north suggesting a close race". */
function paperBeside(sentence: Sentence, last: number, index: number): Phrase | null {
  if (!hasTag(sentence, index, Tag.Showing) || endsClause(sentence, index + 1)) return null;
  const paper = phraseEndingAt(sentence, last);
  const isPaper = paper !== null && hasTag(sentence, paper.head, Tag.Document);
  return isPaper && wordAt(sentence, paper.from - 1) === 'with' ? paper : null;
}

/** "People held a banner saying": not whoever holds it, while "the company sent a letter saying" is the company’s word. */
function isRatherOf(sentence: Sentence, own: Phrase, { head, from }: Phrase): boolean {
  const isKnown = sentence.isName(head) || hasTag(sentence, from, Tag.Pronoun | Tag.Definite | Tag.Possessive);
  return hasTag(sentence, own.head, Tag.Document) && !isKnown;
}

/** "after reports saying that": what somebody wrote himself is an object, and no preposition stands before it. */
function isGovernedDocument(sentence: Sentence, { from, head }: Phrase): boolean {
  return hasTag(sentence, head, Tag.Document) && BESIDE.has(wordAt(sentence, from - 1));
}

const BESIDE = new Set(split('after alongside amid among because by despite following from on to with'));
