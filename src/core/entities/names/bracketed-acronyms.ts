import type { PreparedText } from '../tokens/document';
import type { Run } from '../tokens/runs';
import { FIRST_IN_LINE, LAST_NAME_LIKE, SHAPE } from '../tokens/token-table';
import type { TypedTokens } from './name-spans';

/**
 * The names of each run with the acronyms that stand in brackets right behind an organization's name of several words:
 * "the Civic List of Merrin (LCM)" gives two names of one body, whatever the initials are, for many come from another
 * language; and so wherever else the text has the acronym by itself. What has a name already keeps it.
 */
export function nameAcronyms(
  prepared: PreparedText,
  namesByRun: readonly (readonly TypedTokens[])[],
): readonly (readonly TypedTokens[])[] {
  const { runs, ids } = prepared;
  const introduced = new Set<number>();
  for (const [index, run] of runs.entries()) {
    const before = namesByRun[index - 1]?.at(-1);
    if (isBracketed(prepared, run) && before && isLongName(prepared, before, run)) introduced.add(ids[run.start] ?? 0);
  }
  if (introduced.size === 0) return namesByRun;
  const isIntroduced = (run: Run): boolean => isAcronym(prepared, run) && introduced.has(ids[run.start] ?? 0);
  return namesByRun.map((names, index) => {
    const run = runs[index];
    if (names.length > 0 || !run || !isIntroduced(run)) return names;
    return [{ start: run.start, end: run.start + 1, type: 'organization' }];
  });
}

/** Whether all that brackets hold is an acronym. */
function isBracketed(prepared: PreparedText, run: Run): boolean {
  const { shapes, flags } = prepared.tokens;
  if (!isAcronym(prepared, run) || shapes[run.start - 1] !== SHAPE.open || shapes[run.end] !== SHAPE.close)
    return false;
  return ((flags[run.start - 1] ?? 0) & FIRST_IN_LINE) === 0 && ((flags[run.start] ?? 0) & FIRST_IN_LINE) === 0;
}

/** Whether a run is an acronym and no more: two letters or longer, with capitals beside the first. */
function isAcronym({ tokens }: PreparedText, { start, end }: Run): boolean {
  const shape = tokens.shapes[start] ?? SHAPE.symbol;
  return (
    end === start + 1 &&
    shape >= SHAPE.twoCapitals &&
    shape <= SHAPE.mixed &&
    shape !== SHAPE.initial &&
    shape !== SHAPE.dotted
  );
}

function isLongName({ tokens }: PreparedText, { start, end, type }: TypedTokens, run: Run): boolean {
  const words = tokens.shapes.subarray(start, end).filter((shape) => shape <= LAST_NAME_LIKE);
  return type === 'organization' && end === run.start - 1 && words.length > 1;
}
