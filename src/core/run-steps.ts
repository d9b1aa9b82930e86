import type { Span } from './text/span';

/** Runs work that yields between its steps in one go; returns what it comes to. */
export function runSteps<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** In UTF-16 code units: a few milliseconds' work for an engine, and more than most articles have. */
export const PORTION = 1 << 14;

/**
 * Hands on the parts of a text one after the other, in order. Yields between portions of the text: where it is no longer
 * than one, not at all.
 * @param portion in what the parts are counted in
 */
export function* takeInPortions<T extends Span>(
  parts: Iterable<T>,
  take: (part: T, index: number) => void,
  portion = PORTION,
): Generator<void, void> {
  let end = portion;
  let index = 0;
  for (const part of parts) {
    if (part.start >= end) {
      yield;
      end = part.start + portion;
    }
    take(part, index++);
  }
}
