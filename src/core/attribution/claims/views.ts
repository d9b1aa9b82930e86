import { COMMITTING_VERBS, PREDICTING_VERBS } from '../../data/reporting-verbs';
import { split } from '../../text/split';
import { endsClause } from '../phrases/clause';
import type { Phrase } from '../phrases/noun-phrase';
import { formsOf, looksHuman } from '../sentence/lexicon';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, Tag } from '../sentence/tags';
import { judges } from './judgments';
import { linksObject } from './object-links';

/** "with critics calling it a sham", "accusing him of lying", "predicting a slump": a view of the object behind the verb. */
export function wrapsView(sentence: Sentence, source: Phrase, verb: number): boolean {
  return (
    judges(sentence, verb) ||
    linksObject(sentence, source, verb) ||
    predicts(sentence, source, verb) ||
    commits(sentence, verb)
  );
}

/** "predict a flood", "fear a crash", and of those who look ahead "see a slump". */
export function predicts(sentence: Sentence, source: Phrase, verb: number): boolean {
  const word = wordAt(sentence, verb);
  const foresees = PREDICTING.has(word)
    ? isPersonal(sentence, source) || hasTag(sentence, source.head, Tag.Document)
    : SEE.test(word) && isForecaster(sentence, source);
  return foresees && opensObject(sentence, verb + 1);
}

const PREDICTING = new Set(formsOf(PREDICTING_VERBS));
const SEE = /^sees?$/;

/** In "analysts see a slump" they look ahead, and in "doctors see patients" at what is before them. */
function isForecaster(sentence: Sentence, { head }: Phrase): boolean {
  return FORECASTERS.has(wordAt(sentence, head).replace(/s$/, ''));
}

const FORECASTERS = new Set(
  split(`
  analyst economist forecaster strategist pundit observer commentator critic expert pollster bookmaker trader banker
  dealer broker`),
);

/** "foreign investors criticised a lack of rules": of many who are not named it is news what they make of something. */
export function assesses(sentence: Sentence, { head, from }: Phrase, verb: number): boolean {
  if (!ASSESSING.has(wordAt(sentence, verb)) || !opensObject(sentence, verb + 1)) return false;
  const isMany =
    hasTag(sentence, head, Tag.Plural | Tag.Quantifier) && hasTag(sentence, head, Tag.Person | Tag.Quantifier);
  return isMany && !hasTag(sentence, from, Tag.Definite | Tag.Possessive);
}

const ASSESSING = new Set(
  formsOf(split('applaud bemoan condemn criticise criticize decry denounce deplore lament praise question')),
);

/** "vowed to fight on", "claimed to have seen lights", "demanded to know why". */
export function commits(sentence: Sentence, verb: number): boolean {
  if (wordAt(sentence, verb + 1) !== 'to' || hasTag(sentence, verb + 2, ANY_DETERMINER) || sentence.isName(verb + 2))
    return false;
  if (DEMAND.test(wordAt(sentence, verb))) return wordAt(sentence, verb + 2) === 'know';
  return COMMITTING.has(wordAt(sentence, verb));
}

const DEMAND = /^demand(?:s|ed)?$/;
const COMMITTING = new Set(formsOf(COMMITTING_VERBS));

/** "feared a crash", not "feared him". */
function opensObject(sentence: Sentence, index: number): boolean {
  const isPronoun = hasTag(sentence, index, Tag.Pronoun) && !hasTag(sentence, index, ANY_DETERMINER);
  return (
    !isPronoun && !sentence.isName(index) && !hasTag(sentence, index, Tag.Conjunction) && !endsClause(sentence, index)
  );
}

/** Whether a source is somebody, or a body of people. */
export function isPersonal(sentence: Sentence, { head, from }: Phrase): boolean {
  return (
    sentence.isName(head) ||
    hasTag(sentence, head, Tag.Person | Tag.Title | Tag.Anonymous | Tag.Pronoun | Tag.Group | Tag.Quantifier) ||
    (looksHuman(wordAt(sentence, head)) && hasTag(sentence, from, Tag.Indefinite | Tag.Numeral | Tag.Quantifier))
  );
}
