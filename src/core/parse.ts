import type { Paragraph, Root, RootContent, Sentence, SentenceContent } from 'nlcst';
import { retext } from 'retext';
import { VFile } from 'vfile';
import { splitSentences } from './text/sentences';
import type { Span } from './text/span';
import { unwrapLines } from './text/wrapped-lines';
import { walkTree } from './walk-tree';

/**
 * Parses a text with retext, sentence by sentence: where one ends is told by the splitter that the engines use, so that
 * none goes on over the end of a line, unless a fixed width broke it. Each sentence is a paragraph, without the white
 * space around it; a dateline in front of the first one is a sentence of its own. Yields between sentences.
 * The offsets of the nodes count from the start of the text, their lines from the start of the sentence.
 * Offsets: UTF-16 code units, half-open. Never throws on any text.
 */
export function* parseInSteps(text: string, dateline: Span | null = null): Generator<void, Root> {
  const prose = unwrapLines(text);
  const opening = dateline?.end ?? 0;
  const opened = splitSentences(prose.slice(0, opening));
  const told = splitSentences(prose.slice(opening)).map(({ start, end }) => ({
    start: opening + start,
    end: opening + end,
  }));
  const children: Paragraph[] = [];
  for (const span of [...opened, ...told]) {
    children.push(yield* parseSentence(text, span));
  }
  return { type: 'RootNode', children };
}

/** Yields between the parts of a sentence, too. */
function* parseSentence(text: string, span: Span): Generator<void, Paragraph> {
  const children: SentenceContent[] = [];
  for (const part of splitInParts(text, span)) {
    for (const node of parsePart(text, part)) children.push(node);
    yield;
  }
  const position = { start: pointAt(span.start), end: pointAt(span.end) };
  const sentence: Sentence = { type: 'SentenceNode', children, position };
  return { type: 'ParagraphNode', children: [sentence], position };
}

function pointAt(offset: number): { line: number; column: number; offset: number } {
  return { line: 1, column: 1, offset };
}

/** Far more than a sentence; parse-latin takes the square of its length, and at some hundred thousand characters is out of stack. */
const LONGEST_PART = 10_000;
/** How far back a space is looked for. */
const SEARCHED = 1_000;

function splitInParts(text: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_PART) {
    const last = start + LONGEST_PART;
    const space = text.slice(last - SEARCHED, last).lastIndexOf(' ');
    const end = space < 0 ? last : last - SEARCHED + space + 1;
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: sentence.end }];
}

const LATIN = retext().freeze();

/** What retext finds in a part of a sentence, where it would split it too. */
function parsePart(text: string, { start, end }: Span): SentenceContent[] {
  const root: Root = LATIN.parse(new VFile(text.slice(start, end)));
  // Nodes share the objects of their places, so each gets new ones.
  walkTree(root, (node) => {
    if (!node.position) return;
    const { start: from, end: to } = node.position;
    node.position = {
      start: { ...from, offset: start + (from.offset ?? 0) },
      end: { ...to, offset: start + (to.offset ?? 0) },
    };
  });
  return root.children.flatMap(listContent);
}

function listContent(node: RootContent): SentenceContent[] {
  switch (node.type) {
    case 'ParagraphNode':
    case 'SentenceNode':
      return node.children.flatMap(listContent);
    case 'TextNode':
      return [];
    default:
      return [node];
  }
}
