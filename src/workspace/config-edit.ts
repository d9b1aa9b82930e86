import { type Node, parseTree } from 'jsonc-parser';
import { isRecord } from '../core';
import type { FileEdit } from './decisions-file';
import { readJsonFile } from './json-file';
import type { RuleSettings } from './settings';

/**
 * The edit of a configuration file that turns a rule off and leaves all else as it is, comments too. Undefined where
 * the file is not valid.
 * @param text undefined where there is no file yet
 * @param inherited what the settings say of rules: once the file speaks of rules they are not asked, so that a file that
 *   has not spoken of them takes this over
 */
export function turnOffRule(text: string | undefined, rule: string, inherited: RuleSettings): FileEdit | undefined {
  const rules = { ...inherited, [rule]: 'off' };
  if (!text?.trim()) return { start: 0, end: text?.length ?? 0, text: `${JSON.stringify({ rules }, null, INDENT)}\n` };
  const root = readObject(text);
  const listed = root && findProperty(root, 'rules');
  if (!listed) return root && addProperty(text, root, 'rules', rules);
  if (listed.type !== 'object') return undefined;
  const known = findProperty(listed, rule);
  if (!known) return addProperty(text, listed, rule, 'off');
  return { start: known.offset, end: endOf(known), text: '"off"' };
}

const INDENT = '  ';

function readObject(text: string): Node | undefined {
  const { content } = readJsonFile(text, (value) => ({ content: isRecord(value), problems: [] }));
  return content ? parseTree(text, [], { allowTrailingComma: true }) : undefined;
}

/** The value of a property; of several of one name the last one counts. */
function findProperty(object: Node, name: string): Node | undefined {
  const property = object.children?.findLast(({ children = [] }) => children[0]?.value === name);
  return property?.children?.[1];
}

/** Behind the last property and what is remarked on it; on the same line where the whole object stands on one. */
function addProperty(text: string, object: Node, name: string, value: unknown): FileEdit {
  const last = object.children?.at(-1);
  const start = last ? endOf(last) : object.offset + 1;
  const end = endOf(object) - 1;
  const behind = text.slice(start, end);
  const comma = last && !behind.replace(COMMENTS, '').includes(',') ? ',' : '';
  const outer = indentAt(text, object.offset);
  const isOnOneLine = last !== undefined && !text.slice(object.offset, end).includes('\n');
  const indent = last ? indentAt(text, last.offset) : outer + INDENT;
  const written = `${JSON.stringify(name)}: ${writeValue(value, isOnOneLine ? undefined : indent)}`;
  const remarks = behind.trimEnd();
  const space = behind.slice(remarks.length) || (last ? '' : `\n${outer}`);
  return { start, end, text: `${comma}${remarks}${isOnOneLine ? ' ' : `\n${indent}`}${written}${space}` };
}

const COMMENTS = /\/\/.*|\/\*[\s\S]*?\*\//g;

/** The white space that the line of an offset begins with. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.slice(0, line.length - line.trimStart().length);
}

/** @param indent of the line that it stands on; undefined where it must not go on in other lines */
function writeValue(value: unknown, indent: string | undefined): string {
  const lines = JSON.stringify(value, null, INDENT).split('\n');
  return indent === undefined ? lines.map((line) => line.trim()).join(' ') : lines.join(`\n${indent}`);
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
