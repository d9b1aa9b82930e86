import type { Finding } from '../../../src/core';

/** A text with the first fix of every finding made. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((fixed, { start, end, text: put }) => fixed.slice(0, start) + put + fixed.slice(end), text);
}
