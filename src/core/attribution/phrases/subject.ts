import { ISSUING_VERBS } from '../../data/reporting-verbs';
import { endsInEd, formsOf, isNominative } from '../sentence/lexicon';
import { hasTag, isPerson, type Sentence, skipAdverbs, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_PERSON, ANY_VERB, Tag } from '../sentence/tags';
import { skipAuxiliaries, takesBase } from './auxiliaries';
import { CLAUSE_OPENERS, isFiniteVerb, isPredicate, opensClause, QUESTION_OPENERS, RELATIVES } from './clause';
import { type Group, groupEndingAt, isBehindModal } from './group';
import { bareGroup, type Phrase } from './noun-phrase';
import { namedInFront, phraseEndingAt, skipBracket } from './phrase';
import { FARTHEST_SUBJECT, sentenceSubject } from './sentence-subject';
import { skipTime } from './skip-time';

/** The subject that ends at a token, with relative and coordinated verbs led back to theirs. */
export function findSubject(sentence: Sentence, last: number): Phrase | null {
  if (last < 0) return null;
  if (['and', 'but', 'then'].includes(wordAt(sentence, last))) return coordinatedSubject(sentence, last);
  if (wordAt(sentence, last) === ',' && wordAt(sentence, last + 1) === 'then')
    return coordinatedSubject(sentence, last);
  if (RELATIVES.has(wordAt(sentence, last))) return antecedentOf(sentence, last);
  return phraseEndingAt(sentence, skipTime(sentence, last)) ?? personBeforeComma(sentence, last);
}

/** "General Jane Lee, said it was over": a comma too many behind the person that opens the sentence. */
function personBeforeComma(sentence: Sentence, comma: number): Phrase | null {
  const isTelling = wordAt(sentence, comma) === ',' && TELLING.test(wordAt(sentence, comma + 1));
  const phrase = isTelling ? phraseEndingAt(sentence, comma - 1) : null;
  return phrase?.from === 0 && isPerson(sentence, phrase.head) ? phrase : null;
}

const TELLING = /^(?:said|says|told|tells|added|adds)$/;

/** What a relative pronoun stands for: in "Jane Lee, an engineer at Acme, who" it is Jane Lee. */
function antecedentOf(sentence: Sentence, relative: number): Phrase | null {
  if (wordAt(sentence, relative - 1) !== ',') return antecedentRightBefore(sentence, relative);
  const last = skipAge(sentence, skipContrast(sentence, relative - 2));
  const isWho = wordAt(sentence, relative) === 'who';
  const nearest = (isWho ? nearestPerson(sentence, last) : null) ?? phraseEndingAt(sentence, last);
  return (nearest && namedInFront(sentence, nearest, relative - 1)) ?? nearest;
}

/** In "at odds with growers who" the growers, as nobody else is there, and in "hailed in the media by growers who". */
function antecedentRightBefore(sentence: Sentence, relative: number): Phrase | null {
  const phrase = phraseEndingAt(sentence, relative - 1);
  const issuer = phrase && issuerOf(sentence, phrase);
  if (issuer) return issuer;
  const group = wordAt(sentence, relative) === 'who' ? groupEndingAt(sentence, relative - 1) : null;
  if (!phrase || !group || !hasTag(sentence, group.last, PEOPLE)) return phrase;
  if (wordAt(sentence, group.from - 1) === 'by') return bareGroup(group.from, group.last + 1);
  const isSomebody = sentence.isName(phrase.head) || hasTag(sentence, phrase.head, MEMBERS | Tag.Pronoun);
  return isSomebody ? phrase : bareGroup(group.from, group.last + 1);
}

/** In "Lee issued a strongly worded letter that said" it is she who says so. */
function issuerOf(sentence: Sentence, { from, head }: Phrase): Phrase | null {
  if (!hasTag(sentence, head, Tag.Document)) return null;
  for (let verb = from - 1; verb > 0 && verb > from - 4; verb--) {
    if (ISSUING.has(wordAt(sentence, verb))) return findSubject(sentence, skipAuxiliaries(sentence, verb - 1));
    if (!hasTag(sentence, verb, Tag.Adverb | Tag.Indefinite)) return null;
  }
  return null;
}

const ISSUING = new Set(formsOf(ISSUING_VERBS));

/** From "some, though" back to "some". */
function skipContrast(sentence: Sentence, last: number): number {
  return CONTRASTS.has(wordAt(sentence, last)) && wordAt(sentence, last - 1) === ',' ? last - 2 : last;
}

const CONTRASTS = new Set(['though', 'however', 'meanwhile']);

/** From "Jane Lee, 54" and "Jane Lee (D-Hull)" back to the name. */
function skipAge(sentence: Sentence, last: number): number {
  if (hasTag(sentence, last, Tag.Numeral) && wordAt(sentence, last - 1) === ',') return last - 2;
  return skipBracket(sentence, last);
}

/** In "Park agreed with Lee, who" she is meant, in "over the doubts of experts, who" they; "some of the guards, who" are some. */
function nearestPerson(sentence: Sentence, last: number): Phrase | null {
  const group = withoutVerb(sentence, groupEndingAt(sentence, last));
  const isPartOf =
    group !== null && wordAt(sentence, group.from - 1) === 'of' && hasTag(sentence, group.from - 2, MEMBERS);
  if (!group || isPartOf) return null;
  return isPerson(sentence, group.last) || hasTag(sentence, group.last, PEOPLE | Tag.Quantifier)
    ? bareGroup(group.from, group.last + 1)
    : null;
}

/** Of "The plan outraged residents, who said it was unfair." the residents: no other word is the sentence’s verb. */
function withoutVerb(sentence: Sentence, group: Group | null): Group | null {
  if (!group || !endsInEd(wordAt(sentence, group.last - 1)) || group.last - group.from < 3) return group;
  if (!hasTag(sentence, group.last, Tag.Plural) || !opensClause(sentence, group.from)) return group;
  for (let index = group.last + 2; index < sentence.tokens.length - 1; index++)
    if (hasTag(sentence, index, Tag.Mark)) return group;
  return { from: group.last, last: group.last };
}

const PEOPLE = ANY_PERSON | Tag.Spokes;
const MEMBERS = PEOPLE | Tag.Quantifier | Tag.Numeral | Tag.Counting | Tag.Group;

/** Whether a phrase can be the subject of a verb of speech. */
export function isSubjectLike(sentence: Sentence, { head, from }: Phrase): boolean {
  if (
    sentence.isName(head) ||
    hasTag(sentence, head, Tag.Person | Tag.Spokes | Tag.Anonymous | Tag.Document | Tag.Plural)
  )
    return true;
  if (hasTag(sentence, head, Tag.Pronoun)) return isNominative(wordAt(sentence, head));
  return hasTag(sentence, from, ANY_DETERMINER) || isOwned(sentence, from, head);
}

/** "Lee’s introducer". */
function isOwned(sentence: Sentence, from: number, head: number): boolean {
  for (let index = from; index < head; index++) if (hasTag(sentence, index, Tag.Genitive)) return true;
  return false;
}

/** "Lee shot back", "it worked": an unknown small word behind a name, or one in -ed; not "led by", "based in". */
export function isUnlistedVerb(sentence: Sentence, index: number): boolean {
  if (endsInEd(wordAt(sentence, index)))
    return wordAt(sentence, index + 1) !== 'by' && wordAt(sentence, index) !== 'based';
  const token = sentence.tokens[index];
  return (
    token !== undefined &&
    !token.capital &&
    (opensWithPronoun(sentence, index - 1)
      ? (token.tags & ~Tag.Plural) === 0
      : token.tags === 0 && isBareName(sentence, index - 1))
  );
}

/** "she", "who", and "it" but for the object in "gave it high marks". */
function opensWithPronoun(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  if (word === 'it') return opensClause(sentence, index) || hasTag(sentence, index - 1, ANY_VERB | Tag.Subordinator);
  return isNominative(word) || word === 'who';
}

/** Whether a name ends at a token that no article or adjective stands before. */
function isBareName(sentence: Sentence, last: number): boolean {
  let index = last;
  while (last - index < LONGEST_NAME && sentence.isName(index)) index--;
  return (
    index < last &&
    (index < 0 ||
      hasTag(sentence, index, Tag.Mark | Tag.Conjunction | Tag.Subordinator | Tag.Title | Tag.Person | Tag.Quotation))
  );
}

const LONGEST_NAME = 12;

/** The subject of the finite verb nearest before a place, where it is a name, a pronoun or a person. */
export function nearestSubject(sentence: Sentence, before: number): Phrase | null {
  return subjectsBefore(sentence, before, () => true) ?? sentenceSubject(sentence, before);
}

/** The subject of a verb behind "and": "Lee says Park agreed and said" goes on with Lee. */
function coordinatedSubject(sentence: Sentence, before: number): Phrase | null {
  let mismatches = 0;
  const isAlike = (_: Phrase, verb: number) => {
    const isFit = canCoordinate(sentence, verb, before + 1);
    if (!isFit) mismatches++;
    return isFit;
  };
  return (
    subjectsBefore(
      sentence,
      before,
      (phrase, verb) => isAlike(phrase, verb) && !isEmbedded(sentence, phrase, verb, before),
    ) ??
    subjectsBefore(sentence, before, isAlike) ??
    (mismatches > 0 ? null : sentenceSubject(sentence, before))
  );
}

/** "would call and say", not "would call and says"; "called and said", not "called … and disclose". */
function canCoordinate(sentence: Sentence, verb: number, from: number): boolean {
  const tags = tagsAt(sentence, skipAdverbs(sentence, from));
  if ((tags & ANY_VERB) === 0 || (tags & Tag.Past) !== 0) return true;
  if (takesBase(sentence, verb)) return (tags & Tag.Base) !== 0;
  const isPast = (tagsAt(sentence, verb) & Tag.Past) !== 0 || endsInEd(wordAt(sentence, verb));
  return !isPast || (tags & Tag.ThirdPerson) !== 0;
}

function subjectsBefore(
  sentence: Sentence,
  before: number,
  accepts: (subject: Phrase, verb: number) => boolean,
): Phrase | null {
  for (let index = before - 1; index > 0 && index > before - FARTHEST_SUBJECT; index--) {
    if (hasTag(sentence, index, Tag.Quotation) || wordAt(sentence, index) === ';') break;
    if (!opensPredicate(sentence, index)) continue;
    const last = skipAuxiliaries(sentence, index - 1);
    const phrase =
      ['who', 'which'].includes(wordAt(sentence, last)) && before - index < NEAR
        ? antecedentOf(sentence, last)
        : phraseEndingAt(sentence, skipTime(sentence, last));
    if (!phrase || !isSubjectLike(sentence, phrase) || hasTag(sentence, phrase.head, Tag.Document)) continue;
    if (isAbsolute(sentence, phrase, index) || isObjectOfModal(sentence, phrase, index)) continue;
    if (accepts(phrase, index)) return phrase;
  }
  return null;
}

/** In "She turned, her eyes fixed on him, and said" the eyes do nothing. */
function isAbsolute(sentence: Sentence, { from, head }: Phrase, verb: number): boolean {
  const isBeside = wordAt(sentence, from - 1) === ',' && hasTag(sentence, from, Tag.Possessive);
  return isBeside && endsInEd(wordAt(sentence, verb)) && !hasTag(sentence, head, PEOPLE);
}

/** In "Acme will pay costs tied to the deal and said" the costs are what it pays. */
function isObjectOfModal(sentence: Sentence, { from }: Phrase, verb: number): boolean {
  const isListed = hasTag(sentence, from - 1, ANY_VERB | Tag.Auxiliary);
  return endsInEd(wordAt(sentence, verb)) && !isListed && isBehindModal(sentence, from - 1);
}

function opensPredicate(sentence: Sentence, index: number): boolean {
  return isPredicate(sentence, index) || isUnlistedVerb(sentence, index);
}

/** How far from a quotation a relative clause may begin that introduces it: "Lee, who uttered her old line:". */
const NEAR = 12;

/** Whether the clause of a subject is part of what somebody else says or does. */
function isEmbedded(sentence: Sentence, { from, head }: Phrase, verb: number, before: number): boolean {
  if (isAskedAbout(sentence, from, before + 1)) return false;
  if (COMPLEMENTIZERS.has(wordAt(sentence, from - 1)) || hasTag(sentence, from - 1, ANY_VERB)) return true;
  const isGoverned = hasTag(sentence, from - 1, Tag.Preposition) && !hasTag(sentence, head, Tag.Pronoun);
  return isGoverned && !isFiniteVerb(sentence, verb);
}

/** "asked why they stayed away and thought little of it": who thinks so is asked about. */
function isAskedAbout(sentence: Sentence, from: number, verb: number): boolean {
  return QUESTION_OPENERS.has(wordAt(sentence, from - 1)) && hasTag(sentence, verb, Tag.Belief);
}

const COMPLEMENTIZERS = new Set([...CLAUSE_OPENERS, 'who', 'whom', 'which']);
