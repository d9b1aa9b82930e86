import { hashWord } from '../tokens/characters';
import { COMPANY_TAILS, type Run } from '../tokens/runs';
import { LAST_NAME_LIKE, SHAPE, type Tokens } from '../tokens/token-table';
import { isLegalForm } from './legal-forms';
import type { TypedTokens } from './name-spans';

/** "And Co" or "and Sons" behind a name belongs to it, and makes it an organization's. */
export function joinCompanyTails(tokens: Tokens, run: Run, names: readonly TypedTokens[]): readonly TypedTokens[] {
  let joined = names;
  for (let at = run.start + 1; at < run.end - 1; at++) {
    if (!isTail(tokens, run, at)) continue;
    const left = joined.find(({ start, end }) => start < at && at <= end);
    const right = joined.find(({ start }) => start === at + 1);
    const rest = right && right.end > at + 2 && !isLegalForm(tokens, at + 1, right.end) ? right : undefined;
    if ((left && left.end > at) || (rest && !endsSentence(tokens, at + 1))) continue;
    const last = left?.start ?? findStart(tokens, run, joined, at);
    if (last === at) continue;
    const start = tokens.shapes[last - 1] === SHAPE.comma ? startBefore(tokens, run, joined, last - 1) : last;
    const others = joined.filter((name) => name !== right && (name.end <= start || name.start > at));
    const firm: TypedTokens = { start, end: at + 2, type: 'organization' };
    joined = [...others, firm, ...(rest ? [{ ...rest, start: at + 2 }] : [])];
  }
  return joined === names ? names : [...joined].sort((a, b) => a.start - b.start);
}

/** Where the name in front of a comma begins: "Harlan, Pell and Co" is one. */
function startBefore(tokens: Tokens, run: Run, names: readonly TypedTokens[], comma: number): number {
  if (comma <= run.start) return comma + 1;
  return names.find(({ end }) => end === comma)?.start ?? findStart(tokens, run, names, comma);
}

function isTail({ words, shapes }: Tokens, run: Run, at: number): boolean {
  if (words[at] !== AND && shapes[at] !== SHAPE.ampersand) return false;
  if ((shapes[at + 1] ?? SHAPE.symbol) > LAST_NAME_LIKE) return false;
  if (COMPANY_TAILS.has(words[at + 1] ?? 0)) return true;
  const isFollowed = at + 2 < run.end && (shapes[at + 2] ?? SHAPE.symbol) <= LAST_NAME_LIKE;
  return words[at + 1] === COMPANY && !isFollowed;
}

/** Whether a full stop may end the sentence too, so that a name behind is another. */
function endsSentence({ text, ends }: Tokens, at: number): boolean {
  return text.charAt((ends[at] ?? 0) - 1) === '.';
}

/** Where the words with a capital begin that stand before a token and are in no name. */
function findStart({ shapes }: Tokens, run: Run, names: readonly TypedTokens[], at: number): number {
  const floor = names.reduce((most, { end }) => (end <= at ? Math.max(most, end) : most), run.start);
  let start = at;
  while (start > floor && (shapes[start - 1] ?? SHAPE.symbol) <= LAST_NAME_LIKE) start--;
  return start;
}

const AND = hashWord('and');
const COMPANY = hashWord('company');
