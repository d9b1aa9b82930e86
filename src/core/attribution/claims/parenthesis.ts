import { split } from '../../text/split';
import { endsClause, isAddressed, skipAdjuncts } from '../phrases/clause';
import type { Phrase } from '../phrases/noun-phrase';
import { firstOfPair } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { formsOf } from '../sentence/lexicon';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { comesUpon, isPhrasal, PLAIN } from './reporting';
import { isPersonal } from './views';

/** ", experts say." and "Taxes, experts say, will rise": what comes before a comma or the end is the claim. */
export function endsParenthesis(sentence: Sentence, source: Phrase, verb: number): boolean {
  const from = firstOfPair(sentence, source);
  const next = skipAdjuncts(sentence, isPhrasal(sentence, verb) ? verb + 2 : verb + 1);
  const atEnd = next >= sentence.tokens.length || PARENTHESIS_ENDS.has(wordAt(sentence, next));
  const before = wordAt(sentence, from - 1);
  if (before === 'as' && wordAt(sentence, verb + 1) === 'it' && wordAt(sentence, verb + 2) === ',') return true;
  if (before === 'as' && from > 2 && TELLING_AS.has(wordAt(sentence, verb)) && VENUES.has(wordAt(sentence, next)))
    return true;
  const utters =
    isPhrasal(sentence, verb) ||
    hasTag(sentence, verb, Tag.Speech | Tag.Belief) ||
    hasTag(sentence, source.head, Tag.Document);
  if (!utters || CONTENTLESS.has(wordAt(sentence, verb)) || comesUpon(sentence, verb)) return false;
  if (before !== 'than' && isExpected(sentence, source, verb)) return false;
  if (before === ',' && PLAIN.has(wordAt(sentence, verb)) && hasTag(sentence, next, Tag.Preposition)) return true;
  if (before === ',' && hasTag(sentence, verb, Tag.Speech) && endsAddressed(sentence, next)) return true;
  return (
    atEnd &&
    from > 0 &&
    (before === ',' ||
      before === 'as' ||
      before === 'so' ||
      (before === 'than' && EXPECTING.has(wordAt(sentence, verb))) ||
      before === '—' ||
      hasTag(sentence, from - 1, Tag.Quotation))
  );
}

/** "…, the source claimed to the paper on Monday." */
function endsAddressed(sentence: Sentence, to: number): boolean {
  const addressee = isAddressed(sentence, to) ? phraseStartingAt(sentence, to + 1) : null;
  return addressee !== null && endsClause(sentence, addressee.groupEnd);
}

/** ", the vote expected next year": what is thought of, and nobody who thinks. */
function isExpected(sentence: Sentence, source: Phrase, verb: number): boolean {
  const isThought = hasTag(sentence, verb, Tag.Belief) && !hasTag(sentence, verb, Tag.Speech);
  const isSomebody = isPersonal(sentence, source) || hasTag(sentence, source.head, Tag.Document);
  return isThought && hasTag(sentence, verb, Tag.Past) && !isSomebody;
}

/** "further than many expected". */
const EXPECTING = new Set(
  formsOf(
    split(`
  expect think predict fear hope believe realize realise imagine anticipate forecast assume suspect`),
  ),
);

/** They hand over a quotation at most: "as work continues,", "in May, she spoke", "if it rains, the dam will hold". */
const CONTENTLESS = new Set(formsOf(['continue', 'speak', 'press', 'hold']));

const PARENTHESIS_ENDS = new Set(['.', ',', ';', '?', '!', '…', '—', '–', ')', ':']);

/** "as the mayor said in a speech", "as the firm detailed on its website": not "as workers shouted in the square". */
const TELLING_AS = new Set(
  formsOf(
    split(`
  say write tell explain note report announce argue reveal confirm acknowledge claim state outline`),
  ).concat('detailed'),
);
const VENUES = new Set(['in', 'at', 'on', 'during']);
