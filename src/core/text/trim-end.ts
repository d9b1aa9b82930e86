import type { Span } from './span';

/**
 * Where a span ends without the characters at its end that a pattern of one character matches. Linear, which a search
 * for such a run with `+$` is not: it tries every run again from each of its characters.
 */
export function trimEnd(text: string, { start, end }: Span, mark: RegExp): number {
  let last = end;
  while (last > start && mark.test(text.charAt(last - 1))) last--;
  return last;
}
