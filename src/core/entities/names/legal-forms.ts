import {
  ADVERBS,
  CONJUNCTIONS,
  DEFINITE_DETERMINERS,
  INDEFINITE_DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
  SUBORDINATORS,
} from '../../data/function-words';
import { LEGAL_FORMS, LEGAL_FORMS_OR_WORDS } from '../../data/legal-forms';
import { hashWord } from '../tokens/characters';
import { opensSentence } from '../tokens/document';
import type { Run } from '../tokens/runs';
import { FIRST_IN_LINE, LAST_NAME_LIKE, SHAPE, TOUCHES, type Tokens } from '../tokens/token-table';
import { WordSet } from '../tokens/word-set';
import type { TypedTokens } from './name-spans';

/**
 * The names of a run with those that a legal form behind them makes a firm's, whatever they were taken for. What no name
 * was found in is one as far back as the capitals reach, where these tell names from other words (`isProse`).
 */
export function nameByLegalForms(
  tokens: Tokens,
  run: Run,
  names: readonly TypedTokens[],
  isProse: boolean,
): readonly TypedTokens[] {
  let named = names;
  const limit = endBehind(tokens, run);
  for (let at = run.start + 1; at < limit; at++) {
    if (!isForm(tokens, at, limit, isProse)) continue;
    const border = tokens.shapes[at - 1] === SHAPE.comma ? at - 1 : at;
    const last = named.find(({ start, end }) => start < border && end >= border);
    if (last?.type === 'organization' || (!last && !isProse)) continue;
    const start = Math.min(last?.start ?? border, isProse ? findStart(tokens, run, border) : border);
    if (start >= border) continue;
    const others = named.filter((name) => name.end <= start || name.start > at);
    named = [...others, { start, end: at + 1, type: 'organization' }];
  }
  return named === names ? names : [...named].sort((a, b) => a.start - b.start);
}

/** Whether a token is a legal form, and the first of those that stand there. */
function isForm(tokens: Tokens, at: number, limit: number, isProse: boolean): boolean {
  if (isOneOf(tokens, at - 1, FORMS)) return false;
  if (isOneOf(tokens, at, FORMS)) return true;
  // Spelled out it is a word too: "Limited Edition".
  const isLast = at + 1 === limit || (tokens.shapes[at + 1] ?? SHAPE.symbol) > LAST_NAME_LIKE;
  return isProse && isLast && tokens.words[at] === LIMITED && tokens.shapes[at] === SHAPE.capitalized;
}

/** Where the words with a capital begin that reach up to a token and have no other legal form among them. */
function findStart(tokens: Tokens, run: Run, border: number): number {
  const { shapes, flags, words } = tokens;
  let start = border;
  for (let at = border - 1; at >= run.start && !isOneOf(tokens, at, FORMS); at--) {
    const shape = shapes[at] ?? SHAPE.symbol;
    if (shape <= LAST_NAME_LIKE) start = at;
    else if (shape === SHAPE.hyphen ? ((flags[at] ?? 0) & TOUCHES) === 0 : shape !== SHAPE.ampersand) break;
  }
  while (start < border && opensSentence(tokens, start) && SMALL_WORDS.has(words[start] ?? 0)) start++;
  return start;
}

const LIMITED = hashWord('limited');
/** Words that have a capital at the head of a sentence only. */
const SMALL_WORDS = new WordSet(
  [
    ...DEFINITE_DETERMINERS,
    ...INDEFINITE_DETERMINERS,
    ...POSSESSIVES,
    ...QUANTIFIERS,
    ...PREPOSITIONS,
    ...CONJUNCTIONS,
    ...SUBORDINATORS,
    ...ADVERBS,
  ].join(' '),
);

/** A legal form belongs to the organization right before it ("Fell Controls Pvt. Ltd."), and by itself is no name. */
export function joinLegalForms(tokens: Tokens, run: Run, names: readonly TypedTokens[]): readonly TypedTokens[] {
  const left = names.filter(({ type, start, end }) => type !== 'organization' || !isLegalForm(tokens, start, end));
  return left.map((name, index) => {
    if (name.type !== 'organization') return name;
    const limit = left[index + 1]?.start ?? endBehind(tokens, run);
    let { end } = name;
    for (let at = end; at < limit; at++) {
      if (isOneOf(tokens, at, FORMS_BEHIND)) end = at + 1;
      else if (at > end || tokens.shapes[at] !== SHAPE.comma) break;
    }
    return end === name.end ? name : { ...name, end };
  });
}

/** Where a run ends with the legal form behind it that has no capital. */
function endBehind({ words, flags }: Tokens, { end }: Run): number {
  return words[end] === PLC && ((flags[end] ?? 0) & FIRST_IN_LINE) === 0 ? end + 1 : end;
}

const PLC = hashWord('plc');

/** Whether tokens are legal forms and nothing else; one by itself that may be a name is none. */
export function isLegalForm(tokens: Tokens, start: number, end: number): boolean {
  const forms = end - start > 1 ? FORMS_BEHIND : FORMS;
  for (let at = start; at < end; at++) if (!isOneOf(tokens, at, forms)) return false;
  return true;
}

function isOneOf({ words }: Tokens, at: number, forms: WordSet): boolean {
  return forms.has(words[at] ?? 0);
}

const FORMS = withStops(LEGAL_FORMS);
/** "LP" tells a partnership from its parent, so that it belongs to the name and is no form that names may lack. */
const FORMS_BEHIND = withStops([...LEGAL_FORMS, ...LEGAL_FORMS_OR_WORDS, 'lp']);

function withStops(forms: readonly string[]): WordSet {
  return new WordSet(forms.flatMap((form) => [form, `${form}.`]).join(' '));
}
