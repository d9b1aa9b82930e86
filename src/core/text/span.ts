/** A stretch of a text. Offsets: UTF-16 code units, half-open `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by start, then end: the order of every list of facts. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * Whether a span overlaps one of `sorted`, which is ordered by start and does not overlap itself.
 * Logarithmic in the length of `sorted`.
 */
export function overlapsAny(span: Span, sorted: readonly Span[]): boolean {
  return findOverlapping(span, sorted) !== undefined;
}

/** The first of `sorted` that a span overlaps; order and cost as for `overlapsAny`. */
export function findOverlapping<Found extends Span>(span: Span, sorted: readonly Found[]): Found | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found && found.start < span.end ? found : undefined;
}

/** All of `sorted` that a span overlaps; order as for `overlapsAny`, and cost but for what is found. */
export function listOverlapping<Found extends Span>(span: Span, sorted: readonly Found[]): Found[] {
  const first = findOverlapping(span, sorted);
  if (!first) return [];
  const found: Found[] = [];
  for (let index = lastStartingBefore(sorted, first.start) + 1; index < sorted.length; index++) {
    const other = sorted[index];
    if (!other || other.start >= span.end) break;
    found.push(other);
  }
  return found;
}

/** The index of the last span that starts before a place, -1 where there is none; spans in order of their starts. */
export function lastStartingBefore(sorted: readonly Span[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
