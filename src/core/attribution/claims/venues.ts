import { POLL_NOUNS, RANKS } from '../../data/claim-nouns';
import { opensClause, opensLongClause, startsClause } from '../phrases/clause';
import { cutToGroup, type Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { isNominative } from '../sentence/lexicon';
import { hasTag, hasWord, type Sentence, type TokenRange, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import type { Claim } from './claim';

/** A source without a verb: "leads in polls", "by some estimates", "by one count". Null for other prepositions and nouns. */
export function claimByVenue(sentence: Sentence, preposition: number): Claim | null {
  const isBy = wordAt(sentence, preposition) === 'by';
  if (!isBy && wordAt(sentence, preposition) !== 'in') return null;
  const isOne = isBy && wordAt(sentence, preposition + 1) === 'one';
  const source = phraseStartingAt(sentence, preposition + 1);
  const noun = source && `${wordAt(sentence, source.head)}${isOne ? 's' : ''}`;
  if (source && !isBy && isNominative(wordAt(sentence, source.groupEnd))) return null;
  if (!source || !noun || !POLL_NOUNS.has(noun) || source.groupEnd - source.from > 4) return null;
  const content = contentOfVenue(sentence, preposition, source);
  const isReckoned = isBy && (isOne || hasTag(sentence, preposition + 1, Tag.Quantifier));
  if (!isReckoned && (isBy || hasTag(sentence, source.from, Tag.Definite) || !hasRank(sentence, content))) return null;
  return {
    source: isBy ? cutToGroup(source) : source,
    cue: [preposition, preposition + 1],
    content,
    form: 'venue',
  };
}

/** What stands before the source, and where it opens a clause the clause. */
function contentOfVenue(sentence: Sentence, preposition: number, { groupEnd }: Phrase): TokenRange {
  const after = wordAt(sentence, groupEnd) === ',' ? groupEnd + 1 : groupEnd;
  const isSetOff = preposition === 0 && after > groupEnd;
  const isFronted =
    isSetOff ||
    (opensClause(sentence, preposition) && (startsClause(sentence, after) || opensLongClause(sentence, after)));
  return isFronted ? [after, sentence.tokens.length] : [0, preposition];
}

/** Whether somebody is said to lead or to trail: only then "in polls" is a source, and not what is spoken of. */
function hasRank(sentence: Sentence, [from, to]: TokenRange): boolean {
  const isFronted = to === sentence.tokens.length;
  return isFronted
    ? hasWord(sentence, RANKS, from, from + FARTHEST_RANK)
    : hasWord(sentence, RANKS, Math.max(from, to - FARTHEST_RANK + 1), to);
}

const FARTHEST_RANK = 14;
