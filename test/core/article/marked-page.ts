import { expect } from 'vitest';
import { decideFurniture, type Layout, type Repetition, readLayout } from '../../../src/core/article';

/** A page whose lines of furniture are marked: "× Share this page", or with their kind "× social: Share this page". */
export interface MarkedPage {
  readonly text: string;
  readonly furniture: readonly string[];
  /** The kinds that are given, by line. */
  readonly kinds: ReadonlyMap<string, string>;
}

const MARK = /^\s*× (?:([a-z-]+): )?/;

export function readMarkedPage(marked: string): MarkedPage {
  const furniture: string[] = [];
  const kinds = new Map<string, string>();
  const lines = marked
    .trim()
    .split('\n')
    .map((row) => {
      const mark = MARK.exec(row);
      const line = row.slice(mark?.[0].length ?? 0).trim();
      if (mark) furniture.push(line);
      if (mark?.[1]) kinds.set(line, mark[1]);
      return line;
    });
  return { text: lines.join('\n'), furniture, kinds };
}

/** Asserts that exactly the marked lines are furniture, of the kinds that are given. */
export function expectFurniture(marked: string, repetition?: Repetition): void {
  const { text, furniture, kinds } = readMarkedPage(marked);
  const found = decideFurniture(readLayout(text).lines, repetition).map(({ start, end, kind }) => ({
    line: text.slice(start, end),
    kind,
  }));
  expect(found.map(({ line }) => line)).toEqual(furniture);
  for (const { line, kind } of found)
    if (kinds.has(line)) expect(`${line}: ${kind}`).toBe(`${line}: ${kinds.get(line)}`);
}

/** The words of headline, byline and dateline; null where there is none. */
export function frameOf(text: string): Record<'headline' | 'byline' | 'dateline', string | null> {
  const layout: Layout = readLayout(text);
  const wordsOf = (key: 'headline' | 'byline' | 'dateline') => {
    const span = layout[key];
    return span && text.slice(span.start, span.end);
  };
  return { headline: wordsOf('headline'), byline: wordsOf('byline'), dateline: wordsOf('dateline') };
}
