import { fold, kindOf, UPPER } from '../tokens/characters';
import type { PreparedText } from '../tokens/document';
import type { Run } from '../tokens/runs';
import { FIRST_IN_LINE, SHAPE, type Tokens } from '../tokens/token-table';

/** Where a token stands in a name that is spelled out before its acronym: "Harbour Trust (HT)". */
const FIRST = 1;
const INSIDE = 2;
const LAST = 3;
/** The acronym itself, there and wherever else the text has it. */
const ACRONYM = 4;

/**
 * For each token, its part in a name and its acronym in brackets behind; 0 for none. The capitals of the acronym must be
 * the initials of the name's words; small words may be left out (after Schwartz & Hearst 2003). Linear in the text.
 */
export function markExpansions({ tokens, runs, ids, vocabulary }: PreparedText): Uint8Array {
  const parts = new Uint8Array(tokens.count);
  const isAcronym = new Uint8Array(vocabulary.count);
  for (const run of runs) {
    const acronym = run.end + 1;
    if (!isBracketed(tokens, acronym)) continue;
    const start = findStart(tokens, run, readCapitals(tokens, acronym));
    if (start < 0) continue;
    parts.fill(INSIDE, start, run.end);
    parts[run.end - 1] = LAST;
    parts[start] = FIRST;
    isAcronym[ids[acronym] ?? 0] = 1;
  }
  for (let at = 0; at < tokens.count; at++) {
    if (isAcronym[ids[at] ?? 0] === 1 && (tokens.shapes[at] ?? 0) <= SHAPE.mixed) parts[at] = ACRONYM;
  }
  return parts;
}

function isBracketed({ shapes, flags, count }: Tokens, at: number): boolean {
  if (at >= count || shapes[at - 1] !== SHAPE.open || ((flags[at - 1] ?? 0) & FIRST_IN_LINE) !== 0) return false;
  const shape = shapes[at] ?? SHAPE.symbol;
  return shape >= SHAPE.twoCapitals && shape <= SHAPE.mixed;
}

function readCapitals({ text, starts, ends }: Tokens, at: number): number[] {
  const capitals: number[] = [];
  const end = Math.min(ends[at] ?? 0, (starts[at] ?? 0) + LONGEST);
  for (let place = starts[at] ?? 0; place < end; place++) {
    const code = text.charCodeAt(place);
    if (kindOf(code) === UPPER) capitals.push(fold(code));
  }
  return capitals;
}

const LONGEST = 12;

/** Where the words begin that have the capitals as initials and end with the run; -1 where none do. */
function findStart({ text, starts, shapes }: Tokens, run: Run, capitals: readonly number[]): number {
  let left = capitals.length - 1;
  if (left < 1) return -1;
  for (let at = run.end - 1; at >= run.start; at--) {
    if (fold(text.charCodeAt(starts[at] ?? 0)) === capitals[left]) left--;
    else if ((shapes[at] ?? 0) < SHAPE.lower) return -1;
    if (left < 0) return at;
  }
  return -1;
}
