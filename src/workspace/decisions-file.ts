import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import { findRule, type Span } from '../core';
import { compareDecisions, type KeptDecision } from './decisions';
import { type FileProblem, readJsonFile, type Validated } from './json-file';
import { type Message, say } from './message';
import { isRecord, type Problem } from './settings';

/** The file in a workspace folder that keeps what was decided about its articles. */
export const DECISIONS_FILE = '.copydesk/decisions.json';

const VERSION = 1;

/** Reads a file of decisions. What is wrong is named, the rest applies. Never throws. */
export function parseDecisions(text: string): { decisions: KeptDecision[]; problems: FileProblem[] } {
  const { content = [], problems } = readJsonFile(text, validate);
  return { decisions: content, problems };
}

/**
 * The edit of a file of decisions that adds one where the order of the file has its place, one line for each, so that
 * all else stays as it is, comments too. Undefined where the decision stands there already, or the file is not valid.
 * @param text undefined where there is no file yet
 */
export function addDecision(text: string | undefined, decision: KeptDecision): (Span & { text: string }) | undefined {
  const line = writeDecision(decision);
  if (!text?.trim()) return { start: 0, end: text?.length ?? 0, text: writeFile(line) };
  const { content, problems } = readJsonFile(text, validate);
  if (!content || problems.some(({ key }) => key.length < 2) || content.some((known) => covers(known, decision)))
    return undefined;
  const list = findList(text);
  if (!list) return { start: 0, end: text.length, text: writeFile(line) };
  const place = list.children.findIndex(({ known }) => known !== undefined && compareDecisions(known, decision) > 0);
  const before = place < 0 ? list.children.at(-1) : list.children[place - 1];
  if (before) return { start: before.end, end: before.end, text: `,\n    ${line}` };
  if (place === 0) return { start: list.start + 1, end: list.start + 1, text: `\n    ${line},` };
  return { start: list.start, end: list.end, text: `[\n    ${line}\n  ]` };
}

/** Where the list of decisions stands in the file, and each of them; undefined where the file has none. */
function findList(text: string) {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const list = root && findNodeAtLocation(root, ['decisions']);
  return (
    list && {
      start: list.offset,
      end: list.offset + list.length,
      children: (list.children ?? []).map((child) => ({
        end: child.offset + child.length,
        known: readDecision(getNodeValue(child)),
      })),
    }
  );
}

function writeFile(line: string): string {
  return `{\n  "version": ${VERSION},\n  "decisions": [\n    ${line}\n  ]\n}\n`;
}

function writeDecision({ rule, hash, article, text }: KeptDecision): string {
  const fields = { rule, hash: hash.toString(16).padStart(8, '0'), ...(article !== undefined && { article }), text };
  return `{ ${Object.entries(fields)
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
    .join(', ')} }`;
}

function validate(value: unknown): Validated<KeptDecision[]> {
  if (!isRecord(value))
    return refuse([], say('The file must be an object, as in {0}.', '{"version": 1, "decisions": []}'));
  if (value['version'] !== undefined && value['version'] !== VERSION)
    return refuse(
      ['version'],
      say('The version must be {0}; a newer Copydesk may have written this file.', VERSION.toString()),
    );
  const list = value['decisions'] ?? [];
  if (!Array.isArray(list)) return refuse(['decisions'], say('“decisions” must be a list.'));
  const problems: Problem[] = [];
  const content = list.flatMap((item: unknown, index) => {
    const decision = readDecision(item);
    if (decision) return [decision];
    problems.push({ key: ['decisions', String(index)], message: describeProblem(item) });
    return [];
  });
  return { content, problems };
}

function refuse(key: string[], message: Message): Validated<KeptDecision[]> {
  return { content: [], problems: [{ key, message }] };
}

function readDecision(item: unknown): KeptDecision | undefined {
  if (!isRecord(item)) return undefined;
  const { rule, hash, article, text } = item;
  if (typeof rule !== 'string' || !findRule(rule) || typeof hash !== 'string' || !HASH.test(hash)) return undefined;
  if (article !== undefined && typeof article !== 'string') return undefined;
  return {
    rule,
    hash: Number.parseInt(hash, 16),
    ...(article !== undefined && { article }),
    text: typeof text === 'string' ? text : '',
  };
}

const HASH = /^[\da-f]{8}$/i;

function describeProblem(item: unknown): Message {
  if (!isRecord(item)) return say('A decision must be an object, with a rule and the hash of a line.');
  const { rule, hash } = item;
  if (typeof rule !== 'string' || !findRule(rule)) return say('There is no rule “{0}”.', String(rule));
  if (typeof hash !== 'string' || !HASH.test(hash))
    return say('The hash of a decision must be eight hexadecimal digits.');
  return say('The article of a decision must be a path below the workspace folder.');
}

/** Whether a decision leaves nothing to decide by another. */
function covers(known: KeptDecision, { rule, hash, article }: KeptDecision): boolean {
  return known.rule === rule && known.hash === hash && (known.article === undefined || known.article === article);
}
