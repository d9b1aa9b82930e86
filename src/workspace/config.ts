import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { LineIndex, type Span } from '../core';
import { isRecord, type Problem, type RuleSettings, readPatterns, readRules } from './settings';

/** The file in a workspace folder that makes it a corpus. */
export const CONFIG_FILE = '.copydesk/config.json';

/** What the configuration file of a folder says; a key that is absent leaves the matter to the settings. */
export interface Config {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules?: RuleSettings;
}

/** What is wrong with a configuration file. Offsets: UTF-16 code units, half-open; the line counts from 1. */
export interface ConfigProblem extends Span {
  readonly message: string;
  readonly line: number;
}

/**
 * Reads a configuration file: JSON with comments and trailing commas. What is wrong is named, the rest applies;
 * a file that is no JSON at all says nothing. Never throws.
 */
export function parseConfig(text: string): { config: Config; problems: ConfigProblem[] } {
  const lines = new LineIndex(text);
  const place = (message: string, { start, end }: Span): ConfigProblem => ({
    message,
    start,
    end,
    line: lines.positionAt(start).line + 1,
  });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || !root) return { config: {}, problems: [place(describeError(error), spanOf(error))] };
  const value: unknown = getNodeValue(root);
  if (!isRecord(value)) return { config: {}, problems: [place(NO_OBJECT, spanOf(root))] };
  const { config, problems } = validate(value);
  return { config, problems: problems.map(({ key, message }) => place(message, spanOf(findNode(root, key)))) };
}

const KEYS = ['include', 'exclude', 'rules'];
const NO_OBJECT = 'The configuration must be an object, as in {"include": ["articles/**/*.txt"]}.';

function validate(value: Record<string, unknown>): { config: Config; problems: Problem[] } {
  const problems: Problem[] = Object.keys(value)
    .filter((key) => !KEYS.includes(key) && key !== '$schema')
    .map((key) => ({ key: [key], message: `There is no setting “${key}”; the settings are ${KEYS.join(', ')}.` }));
  const include = readPatterns(value, 'include', problems);
  const exclude = readPatterns(value, 'exclude', problems);
  const rules = readRules(value, problems);
  return { config: { ...(include && { include }), ...(exclude && { exclude }), ...(rules && { rules }) }, problems };
}

function describeError(error: ParseError | undefined): string {
  const what = error
    ? printParseErrorCode(error.error)
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase()
    : 'empty file';
  return `This is not valid JSON (${what}); correct it, until then it is not heeded.`;
}

function findNode(root: Node, key: readonly string[]): Node | undefined {
  const path = key.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return findNodeAtLocation(root, path);
}

function spanOf(place: { offset: number; length: number } | undefined): Span {
  return place ? { start: place.offset, end: place.offset + place.length } : { start: 0, end: 0 };
}
