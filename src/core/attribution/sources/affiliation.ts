import { STATE_ROLES } from '../../data/source-nouns';
import { split } from '../../text/split';
import { isPastParticiple } from '../phrases/described';
import { isInfinitive, type Phrase } from '../phrases/noun-phrase';
import { endsInEd, endsInIng, formsOf, looksHuman, pluralize } from '../sentence/lexicon';
import { NATIONAL } from '../sentence/peoples';
import { hasTag, hasWord, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_SOURCE_NOUN, Tag } from '../sentence/tags';

/**
 * Whether a name within a source says where it belongs: "Acme engineers", "an aide at the White House", "U.S. officials".
 * A place tells that of those who serve it alone: bankers in Hull, or Scottish ones, may be anybody.
 */
export function belongsToNamed(sentence: Sentence, phrase: Phrase): boolean {
  const end = findRelative(sentence, phrase);
  for (let index = phrase.from; index < end; index++)
    if (sentence.isName(index) && saysWhere(sentence, phrase, index)) return true;
  return false;
}

function saysWhere(sentence: Sentence, phrase: Phrase, index: number): boolean {
  if (SIDES.test(wordAt(sentence, index)) || isAsked(sentence, phrase, index)) return false;
  if (isOrigin(sentence, phrase, index) || isScene(sentence, phrase, index)) return false;
  if (!isPlace(sentence, index) && !isOfTown(sentence, index)) return !isPublic(sentence, phrase, index);
  if (hasTag(sentence, phrase.head, Tag.Document)) return !isOnMatter(sentence, phrase, index);
  return !isOfPeople(sentence, phrase) || servesPlace(sentence, phrase, index);
}

/** "mourners at the funeral of Jane Lee": where they are, which is no body that they belong to. */
function isScene(sentence: Sentence, phrase: Phrase, index: number): boolean {
  const { groupEnd } = phrase;
  if (index < groupEnd || !isOfPeople(sentence, phrase)) return false;
  if (wordAt(sentence, groupEnd) === 'in' && wordAt(sentence, groupEnd + 1) === 'a' && index === groupEnd + 2)
    return !sentence.isName(index + 1) && !hasTag(sentence, index + 1, Tag.Group);
  return SCENES.has(wordAt(sentence, groupEnd)) && sentence.mentionAt(index)?.type === 'person';
}

const SCENES = new Set(split('at outside near around along inside across'));

/** In "statistics on crime in Wales" and "reports from Wales" the place is none of the author's; in "a Welsh poll" it is. */
function isOnMatter(sentence: Sentence, { head, groupEnd }: Phrase, index: number): boolean {
  const preposition = wordAt(sentence, groupEnd);
  const isWithin = preposition === 'of' && index > groupEnd + 2;
  const isSentFrom =
    preposition === 'from' && wordAt(sentence, head) === 'reports' && !hasTag(sentence, index + 1, ANY_SOURCE_NOUN);
  return index >= groupEnd && (isWithin || isSentFrom || MATTER.has(preposition) || isSent(sentence, groupEnd, index));
}

/** In "a letter sent to papers in Hull" nobody from there has written it, as in "a report issued by Hull" he may. */
function isSent(sentence: Sentence, participle: number, index: number): boolean {
  if (!isPastParticiple(wordAt(sentence, participle))) return false;
  return !hasWord(sentence, BY, participle, index);
}

const BY = new Set(['by']);

const MATTER = new Set(['in', 'on']);

/** Whether the head is a word for people: not "private talks with Scottish leaders". */
function isOfPeople(sentence: Sentence, { head }: Phrase): boolean {
  return hasTag(sentence, head, ANY_SOURCE_NOUN | Tag.Quantifier) || looksHuman(wordAt(sentence, head));
}

/** "Acme customers", "a fan of Lee", "a commenter on Lee’s post": they use or follow what is named, and are no part of it. */
function isPublic(sentence: Sentence, { head, groupEnd }: Phrase, index: number): boolean {
  return PUBLIC.has(wordAt(sentence, head)) && (index < head || ['of', 'on'].includes(wordAt(sentence, groupEnd)));
}

const PUBLIC = new Set(
  split('commenter customer fan follower listener player reader shopper subscriber user viewer').flatMap((noun) => [
    noun,
    pluralize(noun),
  ]),
);

/** "anti-Lee marchers". */
const SIDES = /^(?:pro|anti)-/;

/** "analysts polled by Acme": who asked them is not where they work. */
function isAsked(sentence: Sentence, { groupEnd }: Phrase, index: number): boolean {
  for (let by = index - 1; by > groupEnd && by > index - 5; by--)
    if (wordAt(sentence, by) === 'by') return ASKED.has(wordAt(sentence, by - 1));
  return false;
}

const ASKED = new Set(formsOf(['poll', 'survey', 'interview', 'contact', 'question', 'quote', 'canvass', 'approach']));

/** In "Congressional sources" and "Western diplomats" an adjective with a capital tells of what kind they are. */
function isOrigin(sentence: Sentence, { head }: Phrase, index: number): boolean {
  if (index >= head || sentence.mentionAt(index) || !hasTag(sentence, head, Tag.Anonymous)) return false;
  if (POINTS.has(wordAt(sentence, index))) return isOriginWord(wordAt(sentence, index + 1));
  return !sentence.isName(index + 1) && isOriginWord(wordAt(sentence, index));
}

const POINTS = new Set(split('west east north south'));

/** What is Democratic belongs to a party. */
const ADJECTIVE = /^(?!.*democratic$)[a-z-]{3,20}(?:al|ic|ese|ish|ian|ean|ern|ary)$/;

function isOriginWord(word: string): boolean {
  return ADJECTIVE.test(word) || NATIONAL.has(word);
}

function isPlace(sentence: Sentence, index: number): boolean {
  const mention = sentence.mentionAt(index);
  if (mention) return mention.type === 'place';
  const word = wordAt(sentence, index);
  return isOriginWord(word) || (POINTS.has(word) && isOriginWord(wordAt(sentence, index + 1)));
}

/** "in the Welsh town of Upper Tilling": a place, whatever is known of the name. */
function isOfTown(sentence: Sentence, index: number): boolean {
  let first = index;
  while (sentence.isName(first - 1)) first--;
  const isTown = wordAt(sentence, first - 1) === 'of' && TOWNS.has(wordAt(sentence, first - 2));
  return isTown || hasWord(sentence, TOWNS, index + 1, index + 3);
}

const TOWNS = new Set(
  split(
    'area borough city district hamlet island neighborhood neighbourhood province region suburb town township village',
  ),
);

/** "U.S. officials", "an envoy of Ruritania", "Ruritanian state media": an office in front of whose place no preposition but "of" or "from" stands. */
function servesPlace(sentence: Sentence, { head, groupEnd }: Phrase, index: number): boolean {
  if (REGIONAL.has(wordAt(sentence, index)) && !sentence.mentionAt(index)) return false;
  if (!SERVING.has(wordAt(sentence, head)) && wordAt(sentence, head - 1) !== 'state') return false;
  if (index < head) return !isOfHouse(sentence, index + 1, head);
  return index < groupEnd + 3 && ['of', 'from', 'for'].includes(wordAt(sentence, groupEnd));
}

/** Parts of the world have no officials: "Western diplomats" serve some state there. */
const REGIONAL = new Set(split('western eastern northern southern european arab asian african'));

/** In "a Ruritanian bank official" he serves a bank, and no state. */
function isOfHouse(sentence: Sentence, from: number, head: number): boolean {
  for (let index = from; index < head; index++)
    if (hasTag(sentence, index, Tag.Group) && !SERVING.has(wordAt(sentence, index))) return true;
  return false;
}

const SERVING = new Set(STATE_ROLES.flatMap((role) => [role, pluralize(role)]));

/** Where a relative clause begins: names within it say whom the source talks about, not where it belongs. */
function findRelative(sentence: Sentence, { groupEnd, to }: Phrase): number {
  if (isDoing(sentence, groupEnd) || isWilling(sentence, groupEnd)) return groupEnd;
  for (let index = groupEnd; index < to; index++)
    if (wordAt(sentence, index) === 'who' && !belongsSomewhere(sentence, index + 1)) return index;
  return to;
}

/** "diplomats observing the talks in Hull": what they do there, but for "lawyers representing Acme". */
function isDoing(sentence: Sentence, participle: number): boolean {
  const word = wordAt(sentence, participle);
  return endsInIng(word) && !hasTag(sentence, participle, Tag.Preposition) && !BELONGING.has(word);
}

/** "people refuse to accept Lee’s offer", "people eager to meet Lee": not "people close to Lee", "allowed to speak for Acme". */
function isWilling(sentence: Sentence, index: number): boolean {
  return (
    wordAt(sentence, index + 1) === 'to' && !endsInEd(wordAt(sentence, index)) && isInfinitive(sentence, index + 2)
  );
}

/** "who works for Acme", "who has advised the White House". */
function belongsSomewhere(sentence: Sentence, from: number): boolean {
  let verb = from;
  while (hasTag(sentence, verb, Tag.Auxiliary | Tag.Adverb)) verb++;
  return BELONGING.has(wordAt(sentence, verb));
}

const BELONGING = new Set(
  split(`
  works worked working serves served serving represents represented advises advised teaches taught leads led heads
  headed runs ran representing working serving advising leading running teaching heading speaking living`),
);
