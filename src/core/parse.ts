import type { Root } from 'nlcst';
import { retext } from 'retext';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Span } from './text/span';

/** Far more than an article; at some hundred thousand characters without a sentence’s end, parse-latin is out of stack. */
const LONGEST_PART = 50_000;
/** How far back the end of a line, or else a space, is looked for. */
const SEARCHED = 5_000;

/**
 * Parses a text with retext. A very long one is parsed in parts that end where a line does, if one does near, so that
 * no text is too long. The offsets of the nodes count from the start of the text, the lines from the start of a part.
 * Offsets: UTF-16 code units, half-open. Never throws on any text.
 */
export function parseProse(text: string): Root {
  const [first, ...more] = splitInParts(text);
  const root = parsePart(text, first ?? { start: 0, end: 0 });
  for (const part of more) root.children.push(...parsePart(text, part).children);
  return root;
}

function splitInParts(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  while (text.length - start > LONGEST_PART) {
    const end = findEnd(text, start + LONGEST_PART);
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
}

function findEnd(text: string, last: number): number {
  for (const mark of ['\n', ' ']) {
    const at = text.slice(last - SEARCHED, last).lastIndexOf(mark);
    if (at >= 0) return last - SEARCHED + at + 1;
  }
  return last;
}

function parsePart(text: string, { start, end }: Span): Root {
  const root: Root = retext().parse(new VFile(text.slice(start, end)));
  // Nodes share the objects of their places, so each gets new ones.
  if (start > 0)
    visit(root, (node) => {
      if (!node.position) return;
      const { start: from, end: to } = node.position;
      node.position = {
        start: { ...from, offset: start + (from.offset ?? 0) },
        end: { ...to, offset: start + (to.offset ?? 0) },
      };
    });
  return root;
}
