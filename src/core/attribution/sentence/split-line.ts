import type { LocalMention } from '../../entities';
import { findOverlapping } from '../../text/span';
import { isNominative } from './lexicon';
import { isPartOfName, isTitleCase, type Names, STOPS } from './names';
import type { Sentence } from './sentence';
import { ANY_VERB, Tag } from './tags';
import type { Token } from './words';

/**
 * Splits the tokens of a line into sentences, in order. Quotations that end a sentence, and no clause after them, end it
 * too. `text` is the whole text that the tokens lie in.
 */
export function splitLine(tokens: readonly Token[], names: Names, text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const titleCase = isTitleCase(tokens);
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index + 1 < tokens.length && !endsSentence(tokens, index, text)) continue;
    sentences.push(makeSentence(tokens.slice(from, index + 1), names, titleCase));
    from = index + 1;
  }
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return true;
  const fresh = next.capital || (next.tags & (Tag.Quotation | Tag.Numeral)) !== 0 || OPENERS.has(next.word);
  const stop = token.word === ')' ? tokens[index - 1] : token;
  if (stop && STOPS.has(stop.word)) return fresh && next.start > token.end;
  if ((token.tags & Tag.Quotation) === 0 || !fresh) return false;
  const isNumber = !next.capital && (next.tags & Tag.Numeral) !== 0;
  if (isNumber && startsReport(tokens, index + 1)) return false;
  const mark = /[.!?…][”"\]’'\s»)]{0,4}$/
    .exec(text.slice(Math.max(token.start, token.end - 6), token.end))?.[0]
    .charAt(0);
  return mark === '.' || mark === '…' || (mark !== undefined && !startsReport(tokens, index + 1));
}

const OPENERS = new Set(['(', '[', '•', '“', '"']);

/** Whether a short subject and a verb of speech follow, as in “Why?” Jane Lee, the mayor, asked. */
function startsReport(tokens: readonly Token[], from: number): boolean {
  if (opensSentence(tokens, from)) return false;
  let reach = from + SHORT;
  for (let index = from; index < Math.min(tokens.length, reach); index++) {
    const { tags = 0, word = '' } = tokens[index] ?? {};
    if ((tags & ANY_VERB) !== 0 && (tags & (Tag.Past | Tag.ThirdPerson)) !== 0) return true;
    if ((tags & Tag.Speech) !== 0 && (tags & Tag.Base) !== 0 && tokens[index - 1]?.word === 'i') return true;
    if (OPENS_ASIDE.has(word) && index > from && index < from + SHORT) reach = from + LONGEST_ASIDE;
    else if ((tags & (Tag.Mark | Tag.Quotation)) !== 0 && word !== ',' && word !== ')') return false;
    else if ((tags & Tag.Auxiliary) !== 0 && reach === from + SHORT) return false;
  }
  return false;
}

/** In “Why?” She thought it over. and “Go!” A man left. a small word with a capital begins a sentence; "I" has one anyway. */
function opensSentence(tokens: readonly Token[], from: number): boolean {
  const { word = '', capital = false, tags = 0 } = tokens[from] ?? {};
  if (!capital || word === 'i') return false;
  if (isNominative(word)) return ((tokens[from + 1]?.tags ?? 0) & Tag.Speech) === 0;
  return (tags & (Tag.Indefinite | Tag.Possessive | Tag.Subordinator)) !== 0;
}

/** The longest subject without an aside: "Dr. Jane Lee of Hull University". */
const SHORT = 8;
const LONGEST_ASIDE = 25;
const OPENS_ASIDE = new Set([',', '(']);

function makeSentence(tokens: readonly Token[], names: Names, titleCase: boolean): Sentence {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const mentionAt = (index: number): LocalMention | undefined => {
    const token = tokens[index];
    return token && findOverlapping(token, names.mentions);
  };
  const known = new Uint8Array(tokens.length);
  const isName = (index: number): boolean => {
    if (known[index] === 0) known[index] = isPartOfName(tokens, index, names, titleCase) ? NAME : NO_NAME;
    return known[index] === NAME;
  };
  return { tokens, start, end, titleCase, isName, mentionAt };
}

const NAME = 1;
const NO_NAME = 2;
