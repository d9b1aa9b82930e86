import { split } from '../../text/split';
import { GAP_OPENERS, isFiniteVerb, quotesVerb } from '../phrases/clause';
import { groupEndingAt } from '../phrases/group';
import { hasTag, hasWord, type Sentence, tagsAt, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';

/** A word like "report" or "state" is a noun behind "the", "his" or "another", and before the plural it belongs to. */
export function isNounHere(sentence: Sentence, index: number): boolean {
  if (hasTag(sentence, index, Tag.Document) && isFiniteVerb(sentence, index + 1) && !sentence.isName(index - 1))
    return true;
  if (isCountedThing(sentence, index) || isLabel(sentence, index)) return true;
  if (!hasTag(sentence, index, Tag.Base)) return false;
  const before = index - 1;
  if (
    hasTag(sentence, before, Tag.Quantifier | Tag.Numeral) &&
    (opensCompound(sentence, index) || isHad(sentence, before))
  )
    return true;
  if (isQuantityOf(sentence, index)) return true;
  if (ONE.has(wordAt(sentence, before)) || endsCompound(sentence, index)) return true;
  return (
    hasTag(sentence, before, Tag.Definite | Tag.Possessive | Tag.Indefinite) && !POINTERS.has(wordAt(sentence, before))
  );
}

/** "bank account details and a name", "the missing details were", `the claims “are false”`, "road projects.": no content follows, and nobody stands before. */
function isCountedThing(sentence: Sentence, index: number): boolean {
  if (!hasTag(sentence, index, Tag.ThirdPerson) || !NOUN_VERBS.has(wordAt(sentence, index).slice(0, -1))) return false;
  if (hasTag(sentence, index + 1, Tag.Conjunction) || quotesVerb(sentence, index + 1)) return true;
  if (wordAt(sentence, index + 1) === '.') return tagsAt(sentence, index - 1) === 0 && !sentence.isName(index - 1);
  if (!hasTag(sentence, index + 1, Tag.Auxiliary)) return false;
  return !hasWord(sentence, GAP_OPENERS, index - 8, index);
}

/** "Story highlights", "Article details" in front of a summary. */
function isLabel(sentence: Sentence, index: number): boolean {
  if (index !== 1 || !LABELS.has(wordAt(sentence, index))) return false;
  if (wordAt(sentence, 0) === 'most') return wordAt(sentence, 1) === 'read' && sentence.tokens[2]?.capital === true;
  if (!hasTag(sentence, 0, Tag.Document)) return false;
  return !hasTag(sentence, 0, Tag.Plural) && !sentence.isName(0);
}

const LABELS = new Set(split('details highlights points read'));

/** "several state parties", "some state Green parties": a plural follows, behind "state" a name too; not "some think prices fall". */
function opensCompound(sentence: Sentence, index: number): boolean {
  if (!NOUN_VERBS.has(wordAt(sentence, index)) || wordAt(sentence, index - 1) === 'others') return false;
  return hasTag(sentence, index + 1, Tag.Plural) || (wordAt(sentence, index) === 'state' && sentence.isName(index + 1));
}

/** "a real estate project", "the ballot question, …": the verb of many would not stand behind a single thing. */
function endsCompound(sentence: Sentence, index: number): boolean {
  if (!NOUN_VERBS.has(wordAt(sentence, index)) || hasTag(sentence, index - 1, Tag.Plural)) return false;
  const group = groupEndingAt(sentence, index - 1);
  if (group === null) return false;
  const isFollowed = wordAt(sentence, index + 1) === ',' || hasTag(sentence, index + 1, Tag.Speech | Tag.Belief);
  return hasTag(sentence, group.from, Tag.Indefinite) || (isFollowed && hasTag(sentence, group.from, Tag.Definite));
}

/** "most demand is", "some concern was": the verb follows. */
function isQuantityOf(sentence: Sentence, index: number): boolean {
  return (
    hasTag(sentence, index - 1, Tag.Quantifier) &&
    hasTag(sentence, index + 1, Tag.Auxiliary) &&
    NOUN_VERBS.has(wordAt(sentence, index))
  );
}

/** "have some credit card debt". */
function isHad(sentence: Sentence, index: number): boolean {
  return /^(?:has|have|had|having)$/.test(wordAt(sentence, index - 1));
}

/** Verbs of reporting that are as often nouns. */
const NOUN_VERBS = new Set(
  split(`
  state report project record document test signal forecast estimate claim demand charge poll survey press list rank
  brief track protest post stress detail question rule`),
);

/** These stand for people too: "those believe". */
const POINTERS = new Set(['this', 'these', 'those', 'her']);

const ONE = new Set(['another', 'other', 'any', 'every', 'each', 'no', 'one']);
