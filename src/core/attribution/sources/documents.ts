import { ISSUING_VERBS } from '../../data/reporting-verbs';
import { STUDY_NOUNS } from '../../data/source-nouns';
import type { WeaknessRule } from '../../facts';
import { split } from '../../text/split';
import { opensClause, skipAdjuncts } from '../phrases/clause';
import { hasDefinite } from '../phrases/group';
import { hasName } from '../phrases/naming';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { formsOf, isNominative, pluralize } from '../sentence/lexicon';
import { hasTag, hasWord, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import type { Determiner, SourceClass } from './source-class';

/** Whether a source is something written, counted or measured, or one of several such. */
export function isDocument(sentence: Sentence, phrase: Phrase): boolean {
  return isPaper(sentence, phrase.head) || isOneOfPapers(sentence, phrase);
}

function isPaper(sentence: Sentence, head: number): boolean {
  return hasTag(sentence, head, Tag.Document) && !hasTag(sentence, head, Tag.Person);
}

/** "one of her ads". */
function isOneOfPapers(sentence: Sentence, { head, groupEnd }: Phrase): boolean {
  if (!hasTag(sentence, head, Tag.Numeral | Tag.Quantifier) || wordAt(sentence, groupEnd) !== 'of') return false;
  const whole = phraseStartingAt(sentence, groupEnd + 1);
  return whole !== null && isPaper(sentence, whole.head);
}

/** Classes a document by whose it is. */
export function classDocument(
  sentence: Sentence,
  phrase: Phrase,
  determiner: Determiner,
  affiliated: boolean,
): SourceClass {
  const word = wordAt(sentence, phrase.head);
  const weakness: WeaknessRule | null = RELEASES.has(word) ? 'press-release-source' : null;
  if (determiner === 'definite' && (isOfUnknown(sentence, phrase) || isLatest(sentence, phrase)) && !affiliated)
    return { kind: 'vague', weakness: 'vague-document' };
  if (determiner === 'definite') return { kind: 'definite', weakness };
  if (determiner === 'none' && lacksArticle(sentence, phrase)) return { kind: 'vague', weakness: null };
  if (!affiliated && (isByKnown(sentence, phrase) || (determiner === 'none' && isParticular(sentence, phrase))))
    return { kind: 'definite', weakness };
  if (affiliated || isAuthoredLater(sentence, phrase))
    return { kind: 'affiliated', weakness: weakness ?? 'named-unlinked' };
  return {
    kind: 'vague',
    weakness: weakness ?? (STUDIES.has(word) || isOneOfPapers(sentence, phrase) ? 'vague-document' : null),
  };
}

/** "Report finds dam safe": without its article one paper stands in headlines and labels alone; not "study after study". */
function lacksArticle(sentence: Sentence, { from, head }: Phrase): boolean {
  const word = wordAt(sentence, head);
  if (hasTag(sentence, head, Tag.Plural) || MASS_NOUNS.has(word) || sentence.isName(from)) return false;
  if (!opensClause(sentence, from)) return false;
  return wordAt(sentence, head - 1) !== 'after';
}

/** Documents that stand without an article in the singular: "research shows". */
const MASS_NOUNS = new Set(
  split(`
  analysis consensus correspondence data evidence footage gossip history legislation literature polling research
  speculation testimony wisdom`),
);

/** "the results of nationwide surveys": known no better than the surveys are. */
function isOfUnknown(sentence: Sentence, { head, groupEnd }: Phrase): boolean {
  if (!RESULTS.has(wordAt(sentence, head)) || wordAt(sentence, groupEnd) !== 'of') return false;
  const whole = phraseStartingAt(sentence, groupEnd + 1);
  if (!whole || !STUDIES.has(wordAt(sentence, whole.head)) || hasName(sentence, whole.from, whole.to)) return false;
  return !hasDefinite(sentence, { from: whole.from, last: whole.head });
}

/** "the latest polls": the newest of which ones the reader cannot know. */
function isLatest(sentence: Sentence, { from, head }: Phrase): boolean {
  return hasWord(sentence, LATEST, from, head) && STUDIES.has(wordAt(sentence, head)) && hasTag(sentence, head, MANY);
}

const LATEST = new Set(['latest', 'newest', 'recent']);
const MANY = Tag.Plural | Tag.Counting;

const RESULTS = new Set(split('result results finding findings conclusion conclusions outcome outcomes'));

/** "a report by the auditor", "a memo released on Friday by the agency", "an account she gave": whose it is can be told. */
function isByKnown(sentence: Sentence, { groupEnd }: Phrase): boolean {
  if (isNominative(wordAt(sentence, groupEnd)) || hasTag(sentence, groupEnd, Tag.Possessive))
    return hasWord(sentence, MAKING, groupEnd + 1, groupEnd + 5);
  if (isWithinKnown(sentence, groupEnd)) return true;
  let by = groupEnd;
  if (AUTHORED.has(wordAt(sentence, by))) by = skipAdjuncts(sentence, by + 1);
  return wordAt(sentence, by) === 'by' && hasTag(sentence, by + 1, Tag.Definite | Tag.Possessive);
}

/** "figures in its report". */
function isWithinKnown(sentence: Sentence, preposition: number): boolean {
  if (!['in', 'from'].includes(wordAt(sentence, preposition))) return false;
  if (!hasTag(sentence, preposition + 1, Tag.Possessive)) return false;
  const whole = phraseStartingAt(sentence, preposition + 1);
  return whole !== null && isPaper(sentence, whole.head);
}

/** In "an account she gave" she made it; in "papers we found" others did. */
const MAKING = new Set(formsOf(ISSUING_VERBS));

const AUTHORED = new Set(
  split('published issued released written commissioned conducted compiled prepared drafted made'),
);

/** "exit polls", of which each election has one set, and "early vote data": mass nouns that a noun before them narrows down. */
function isParticular(sentence: Sentence, { from, head }: Phrase): boolean {
  const isPollOfElection = hasWord(sentence, ELECTION_POLLS, from, head);
  const isNarrowed = MASSES.has(wordAt(sentence, head)) && head - from >= 2;
  return isPollOfElection || isNarrowed;
}

const ELECTION_POLLS = new Set(['exit', 'entrance']);
const MASSES = new Set(['data', 'evidence', 'research', 'literature']);

const STUDIES = new Set(STUDY_NOUNS.flatMap((noun) => [noun, pluralize(noun)]));
const RELEASES = new Set(split('release releases statement statements communique communiqué'));

/** "a report, published by …", "one study (Lee 2007)": the author stands in an aside behind it. */
function isAuthoredLater(sentence: Sentence, { to, groupEnd, aside }: Phrase): boolean {
  if (wordAt(sentence, groupEnd) === '(' && sentence.isName(groupEnd + 1)) return true;
  if (hasName(sentence, aside[0], aside[1])) return true;
  return (
    wordAt(sentence, to) === ',' &&
    /ed$/.test(wordAt(sentence, to + 1)) &&
    hasName(sentence, to + 1, to + FARTHEST_AUTHOR)
  );
}

const FARTHEST_AUTHOR = 12;
