import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { LineIndex, type Span } from '../core';
import { type Message, say } from './message';
import type { Problem } from './settings';

/** What is wrong with a file. Offsets: UTF-16 code units, half-open; the line counts from 1. */
export interface FileProblem extends Span {
  readonly message: Message;
  readonly line: number;
  /** Which value it is about, one step an element; none for the whole file. */
  readonly key: readonly string[];
}

/** What a file says, as far as it can be understood. */
export interface Validated<T> {
  readonly content: T;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file that people write: JSON with comments and trailing commas. What is wrong is named, the rest applies;
 * a file that is no JSON at all has nothing to validate. Never throws.
 */
export function readJsonFile<T>(
  text: string,
  validate: (value: unknown) => Validated<T>,
): { content: T | undefined; problems: FileProblem[] } {
  const lines = new LineIndex(text);
  const place = ({ key, message }: Problem, { start, end }: Span): FileProblem => ({
    message,
    key,
    start,
    end,
    line: lines.positionAt(start).line + 1,
  });
  const fail = (what: string, where?: { offset: number; length: number }) => {
    const message = say('This is not valid JSON ({0}); correct it, until then it is not heeded.', what);
    return { content: undefined, problems: [place({ key: [], message }, spanOf(where))] };
  };
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) return fail('nested too deeply', { offset: tooDeep, length: 1 });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || !root) return fail(describeError(error), error);
  const { content, problems } = validate(getNodeValue(root));
  return { content, problems: problems.map((problem) => place(problem, spanOf(findNode(root, problem)))) };
}

function describeError(error: ParseError | undefined): string {
  if (!error) return 'empty file';
  return printParseErrorCode(error.error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
}

/** Far deeper than what people write, and far less than what the parser, which calls itself, has a stack for. */
const DEEPEST = 100;

/** Where a list or an object opens that lies too deep. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const opening = text.charAt(scanner.getTokenOffset());
    if (opening === '[' || opening === '{') depth++;
    if (opening === ']' || opening === '}') depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return undefined;
}

function findNode(root: Node, { key, isName }: Problem): Node | undefined {
  const path = key.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const value = findNodeAtLocation(root, path);
  const [name] = value?.parent?.children ?? [];
  return isName ? name : value;
}

function spanOf(place: { offset: number; length: number } | undefined): Span {
  return place ? { start: place.offset, end: place.offset + place.length } : { start: 0, end: 0 };
}
