import type { Claim } from './claims';

/** The claims nearest to a quotation, on either side; claims are in the order of their cues. */
export function claimsNear(sourced: readonly Claim[], quotation: number): readonly Claim[] {
  const next = countBefore(sourced, quotation);
  return sourced.slice(Math.max(0, next - NEAREST), next + NEAREST);
}

const NEAREST = 6;

/** The claim that hands a quotation over: right behind it, else the last before it, else the next after it. */
export function claimOf(sourced: readonly Claim[], quotation: number): Claim | null {
  const next = countBefore(sourced, quotation);
  const before = sourced[next - 1];
  const behind = sourced.slice(next, next + 2).find(({ source, cue }) => {
    const first = Math.min(cue[0], source?.from ?? cue[0]);
    return first > quotation && first <= quotation + 2;
  });
  const introduces = before !== undefined && (before.cue[1] === quotation || isWithin(before, quotation));
  if (behind && !(introduces && (behind.form === 'according-to' || before.cue[1] === quotation))) return behind;
  return before ?? null;
}

/** "Lee called it “…,” according to the Gazette": she is quoted, and the Gazette tells of it. */
function isWithin({ form, cue, content }: Claim, quotation: number): boolean {
  return form === 'clause' && content[0] >= cue[1] && quotation < content[1];
}

/** How many claims have their cue before a quotation; claims are in the order of their cues. */
function countBefore(claims: readonly Claim[], quotation: number): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((claims[middle]?.cue[1] ?? 0) <= quotation) low = middle + 1;
    else high = middle;
  }
  return low;
}
