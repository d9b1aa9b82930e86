import { split } from '../../text/split';
import { groupEndingAt } from '../phrases/group';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { type Claim, claimAhead } from './claim';
import { contentAfter } from './content';

/** "The consensus in the City is that rates will fall", "the feeling among diplomats, after a week of talks, is that". */
export function claimByCommonView(sentence: Sentence, noun: number): Claim | null {
  if (!COMMON_VIEWS.has(wordAt(sentence, noun)) || isSomebodys(sentence, noun)) return null;
  const be = findCopula(sentence, noun + 1);
  if (be < 0) return null;
  const source = readHolders(sentence, noun + 1, be);
  return source
    ? { source, cue: [noun, source.from], content: contentAfter(sentence, be + 1), form: 'noun' }
    : claimAhead(sentence, null, [noun, be + 1], 'passive');
}

/** Nouns for what is thought or told among people. */
const COMMON_VIEWS = new Set(
  split(`
  assumption belief betting complaint consensus expectation feeling gossip impression mood perception rumor rumour sense
  speculation suspicion talk theory verdict view wisdom word`),
);

/** "his view", "Lee’s verdict", "one view"; "one theory" is nobody’s. */
function isSomebodys(sentence: Sentence, noun: number): boolean {
  const group = groupEndingAt(sentence, noun);
  if (!group) return true;
  const counted = wordAt(sentence, noun) === 'theory' ? 0 : Tag.Numeral;
  for (let index = group.from; index < noun; index++)
    if (hasTag(sentence, index, Tag.Possessive | Tag.Genitive | counted) || sentence.isName(index)) return true;
  return false;
}

/** Where "is that" stands behind the places and the asides of a noun, -1 where another verb comes first. */
function findCopula(sentence: Sentence, from: number): number {
  for (let index = from; index < from + FARTHEST_COPULA; index++) {
    if (COPULA.has(wordAt(sentence, index))) return wordAt(sentence, index + 1) === 'that' ? index : -1;
    const isFirst = index === from && !PLACING.has(wordAt(sentence, index)) && wordAt(sentence, index) !== ',';
    if (isFirst || hasTag(sentence, index, Tag.Auxiliary | Tag.Quotation | Tag.Conjunction)) return -1;
    if (hasTag(sentence, index, Tag.Mark) && wordAt(sentence, index) !== ',') return -1;
  }
  return -1;
}

const FARTHEST_COPULA = 22;
const COPULA = new Set(['is', 'was', 'remains', 'remained']);
const PLACING = new Set(
  split('about across among around at by from here in inside now of on over there throughout within'),
);

/** "among diplomats", "of the board". */
function readHolders(sentence: Sentence, preposition: number, be: number): Phrase | null {
  if (!HOLDING.has(wordAt(sentence, preposition))) return null;
  const holders = phraseStartingAt(sentence, preposition + 1);
  return holders && { ...holders, to: Math.min(holders.to, be) };
}

/** What leads from a view to those who hold it. */
export const HOLDING: ReadonlySet<string> = new Set(['among', 'by', 'from', 'of']);
