import { compareSpans, lastStartingBefore, type Span } from './span';

/** Spans in any order that may overlap each other, to be asked about others. A question is logarithmic in their number. */
export class OverlappingSpans {
  readonly #spans: readonly Span[];
  /** How far it is to the end of any span up to each. */
  readonly #furthest: readonly number[];

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort(compareSpans);
    let furthest = 0;
    this.#furthest = this.#spans.map(({ end }) => {
      furthest = Math.max(furthest, end);
      return furthest;
    });
  }

  /** Whether one of them holds all of a span. */
  contain({ start, end }: Span): boolean {
    return this.#reach(start + 1) >= end;
  }

  /** Whether one of them shares a code unit with a span. */
  overlap({ start, end }: Span): boolean {
    return this.#reach(end) > start;
  }

  /** Where the last of those ends that start before a place. */
  #reach(before: number): number {
    return this.#furthest[lastStartingBefore(this.#spans, before)] ?? Number.NEGATIVE_INFINITY;
  }
}
