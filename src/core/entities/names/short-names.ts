import type { Lexicon } from '../recognizer/lexicon';
import { type PreparedText, TITLE_LINE } from '../tokens/document';
import type { Run } from '../tokens/runs';
import { LAST_NAME_LIKE, SHAPE } from '../tokens/token-table';
import type { TypedTokens } from './name-spans';

/**
 * The names of each run with those of organizations that stand there by their first word alone, as far as the word is
 * known for nothing else: "Brandreth" in a text that has "Brandreth Securities". Linear in the text.
 */
export function addShortNames(
  prepared: PreparedText,
  lexicon: Lexicon,
  namesByRun: readonly (readonly TypedTokens[])[],
): readonly (readonly TypedTokens[])[] {
  const openings = findOpenings(prepared, lexicon, namesByRun);
  if (openings.size === 0) return namesByRun;
  return namesByRun.map((names, index) => {
    const run = prepared.runs[index];
    const added: TypedTokens[] = [];
    let next = 0;
    for (let at = run?.start ?? 0; run && at < run.end; at++) {
      while ((names[next]?.end ?? run.end) <= at) next++;
      const isNamed = (names[next]?.start ?? run.end) <= at;
      if (isNamed || !openings.has(prepared.ids[at] ?? 0)) continue;
      if (prepared.lineKinds[index] === TITLE_LINE || isAlone(prepared, run, at))
        added.push({ start: at, end: at + 1, type: 'organization' });
    }
    return added.length > 0 ? [...names, ...added].sort((a, b) => a.start - b.start) : names;
  });
}

/** The numbers of unknown words that open the names of organizations, and no place or person in full is called by. */
function findOpenings(
  { tokens, ids }: PreparedText,
  lexicon: Lexicon,
  namesByRun: readonly (readonly TypedTokens[])[],
): Set<number> {
  const isUnknown = (at: number): boolean => {
    return tokens.shapes[at] === SHAPE.capitalized && !lexicon.knowsWord(tokens.words[at] ?? 0);
  };
  const names = namesByRun.flat();
  const openings = new Set<number>();
  for (const { start, end, type } of names)
    if (type === 'organization' && end - start > 1 && isUnknown(start)) openings.add(ids[start] ?? 0);
  if (openings.size === 0) return openings;
  for (const { start, end, type } of names) {
    if (type !== 'place' && (type !== 'person' || end - start === 1)) continue;
    for (let at = start; at < end; at++) openings.delete(ids[at] ?? 0);
  }
  return openings;
}

/** Whether no other word with a capital stands beside one. */
function isAlone({ tokens: { shapes } }: PreparedText, { start, end }: Run, at: number): boolean {
  const isName = (beside: number): boolean =>
    beside >= start && beside < end && (shapes[beside] ?? SHAPE.symbol) <= LAST_NAME_LIKE;
  return !isName(at - 1) && !isName(at + 1);
}
