import { findNodeAtLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { isRecord, type NameDecision, type Span } from '../core';
import { FINDING_LINES, type LineFormat, NAME_LINES } from './decision-lines';
import type { KeptDecision } from './decisions';
import { type FileProblem, readJsonFile, type Validated } from './json-file';
import { type Message, say } from './message';
import type { Problem } from './settings';

/** The file in a workspace folder that keeps what was decided about its articles. */
export const DECISIONS_FILE = '.copydesk/decisions.json';

const VERSION = 1;

/** What a file of decisions holds. */
interface Content {
  readonly decisions: readonly KeptDecision[];
  readonly names: readonly NameDecision[];
}

const NOTHING: Content = { decisions: [], names: [] };

/** Reads a file of decisions, which may be empty. What is wrong is named, the rest applies. Never throws. */
export function parseDecisions(text: string): Content & { readonly problems: readonly FileProblem[] } {
  if (!text.trim()) return { ...NOTHING, problems: [] };
  const { content = NOTHING, problems } = readJsonFile(text, validate);
  return { ...content, problems };
}

/** An edit of the file: a span of its text, half-open, and what stands there instead. */
export interface FileEdit extends Span {
  readonly text: string;
  /** The line of the text that says what is new, where it takes the place of no other: undone where it is taken out. */
  readonly line?: string;
}

/**
 * The edit of a file of decisions that adds one where the order of its list has its place, one line for each, so that
 * all else stays as it is, comments too. Undefined where the decision stands there already, or the file is not valid.
 * @param text undefined where there is no file yet
 */
export function addDecision(text: string | undefined, decision: KeptDecision): FileEdit | undefined {
  return addLine(text, FINDING_LINES, decision);
}

/** The same for a decision on a name, which takes the place of what was decided of that name before. */
export function addNameDecision(text: string | undefined, decision: NameDecision): FileEdit | undefined {
  return addLine(text, NAME_LINES, decision);
}

function addLine<T>(text: string | undefined, format: LineFormat<T>, added: T): FileEdit | undefined {
  const line = writeLine(format, added);
  const list = `"${format.list}": [\n    ${line}\n  ]`;
  const whole = `{\n  "version": ${VERSION},\n  ${list}\n}\n`;
  if (!text?.trim()) return { start: 0, end: text?.length ?? 0, text: whole, line };
  const { content, problems } = readJsonFile(text, validate);
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (!content || !root || problems.some(({ key }) => key.length < 2)) return undefined;
  const lines = findLines(root, format);
  if (lines) return placeLine(lines, format, added, line);
  const last = root.children?.at(-1);
  if (!last) return { start: 0, end: text.length, text: whole, line };
  return { start: endOf(last), end: endOf(last), text: `,\n  ${list}`, line };
}

interface Lines<T> extends Span {
  readonly children: readonly (Span & { readonly known: T | undefined })[];
}

function placeLine<T>(
  { start, end, children }: Lines<T>,
  format: LineFormat<T>,
  added: T,
  line: string,
): FileEdit | undefined {
  if (children.some(({ known }) => known && format.covers(known, added))) return undefined;
  const old = children.find(({ known }) => known && format.givesWay(known, added));
  if (old) return { start: old.start, end: old.end, text: line };
  const place = children.findIndex(({ known }) => known !== undefined && format.compare(known, added) > 0);
  const before = place < 0 ? children.at(-1) : children[place - 1];
  if (before) return { start: before.end, end: before.end, text: `,\n    ${line}`, line };
  if (place === 0) return { start: start + 1, end: start + 1, text: `\n    ${line},`, line };
  return { start, end, text: `[\n    ${line}\n  ]`, line };
}

/** Where a list of the file stands, and what it holds; undefined where the file has none. */
function findLines<T>(root: Node, { list, read }: LineFormat<T>): Lines<T> | undefined {
  const node = findNodeAtLocation(root, [list]);
  if (!node) return undefined;
  const children = (node.children ?? []).map((child) => ({
    start: child.offset,
    end: endOf(child),
    known: read(getNodeValue(child)),
  }));
  return { start: node.offset, end: endOf(node), children };
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function writeLine<T>({ fieldsOf }: LineFormat<T>, decision: T): string {
  return `{ ${Object.entries(fieldsOf(decision))
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
    .join(', ')} }`;
}

function validate(value: unknown): Validated<Content> {
  if (!isRecord(value))
    return refuse([], say('The file must be an object, as in {0}.', '{"version": 1, "decisions": []}'));
  if (value['version'] !== undefined && value['version'] !== VERSION)
    return refuse(
      ['version'],
      say('The version must be {0}; a newer Copydesk may have written this file.', VERSION.toString()),
    );
  const decisions = validateLines(value, FINDING_LINES);
  const names = validateLines(value, NAME_LINES);
  return {
    content: { decisions: decisions.content, names: names.content },
    problems: [...decisions.problems, ...names.problems],
  };
}

function validateLines<T>(
  file: Readonly<Record<string, unknown>>,
  { list, read, describeProblem }: LineFormat<T>,
): { content: T[]; problems: Problem[] } {
  const items = file[list] ?? [];
  if (!Array.isArray(items))
    return { content: [], problems: [{ key: [list], message: say('“{0}” must be a list.', list) }] };
  const problems: Problem[] = [];
  const content = items.flatMap((item: unknown, index) => {
    const decision = read(item);
    if (decision) return [decision];
    problems.push({ key: [list, String(index)], message: describeProblem(item) });
    return [];
  });
  return { content, problems };
}

function refuse(key: string[], message: Message): Validated<Content> {
  return { content: NOTHING, problems: [{ key, message }] };
}
