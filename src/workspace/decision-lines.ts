import { ENTITY_TYPES, findRule, isRecord, type NameDecision } from '../core';
import type { KeptDecision } from './decisions';
import { type Message, say } from './message';

/** How decisions of one sort stand in their file, one line each. */
export interface LineFormat<T> {
  /** The list that holds them. */
  readonly list: 'decisions' | 'names';
  /** Undefined for what is none. */
  read(item: unknown): T | undefined;
  /** What is wrong with what is none. */
  describeProblem(item: unknown): Message;
  fieldsOf(decision: T): Readonly<Record<string, unknown>>;
  /** Orders them as their list does. */
  compare(a: T, b: T): number;
  /** Whether one that is there leaves nothing to decide by another. */
  covers(known: T, added: T): boolean;
  /** Whether one that is there gives way to another. */
  givesWay(known: T, added: T): boolean;
}

/** That a line is story, or that a finding is none; those for all articles first, then by article, rule and words. */
export const FINDING_LINES: LineFormat<KeptDecision> = {
  list: 'decisions',
  read: readFindingLine,
  describeProblem: describeFindingProblem,
  fieldsOf: ({ rule, hash, article, text }) => ({
    rule,
    hash: hash.toString(16).padStart(8, '0'),
    ...(article !== undefined && { article }),
    text,
  }),
  compare: (a, b) =>
    compareStrings(a.article ?? '', b.article ?? '') ||
    compareStrings(a.rule, b.rule) ||
    compareStrings(a.text, b.text) ||
    a.hash - b.hash,
  covers: (known, { rule, hash, article }) =>
    known.rule === rule && known.hash === hash && (known.article === undefined || known.article === article),
  givesWay: () => false,
};

/** Who a name is, or that it is none; by name and type. */
export const NAME_LINES: LineFormat<NameDecision> = {
  list: 'names',
  read: readNameLine,
  describeProblem: describeNameProblem,
  fieldsOf: ({ name, type, is }) => ({
    name,
    type,
    is: is?.name ?? null,
    ...(is && is.type !== type && { as: is.type }),
  }),
  compare: (a, b) => compareStrings(a.name, b.name) || compareStrings(a.type, b.type),
  covers: (known, added) =>
    NAME_LINES.compare(known, added) === 0 && known.is?.name === added.is?.name && known.is?.type === added.is?.type,
  givesWay: (known, added) => NAME_LINES.compare(known, added) === 0,
};

function readFindingLine(item: unknown): KeptDecision | undefined {
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

function describeFindingProblem(item: unknown): Message {
  if (!isRecord(item)) return say('A decision must be an object, with a rule and the hash of a line.');
  const { rule, hash } = item;
  if (typeof rule !== 'string' || !findRule(rule)) return say('There is no rule “{0}”.', String(rule));
  if (typeof hash !== 'string' || !HASH.test(hash))
    return say('The hash of a decision must be eight hexadecimal digits.');
  return say('The article of a decision must be a path below the workspace folder.');
}

function readNameLine(item: unknown): NameDecision | undefined {
  if (!isRecord(item)) return undefined;
  const { name, is } = item;
  const type = readType(item['type']);
  const as = item['as'] === undefined ? type : readType(item['as']);
  if (!isName(name) || !type || !as) return undefined;
  if (is === null) return { name, type, is };
  return isName(is) ? { name, type, is: { name: is, type: as } } : undefined;
}

function describeNameProblem(item: unknown): Message {
  if (!isRecord(item) || !isName(item['name'])) return say('A decision on a name must be an object with that name.');
  if (!readType(item['type']) || (item['as'] !== undefined && !readType(item['as'])))
    return say('The type of a name must be one of {0}.', ENTITY_TYPES.join(', '));
  return say('“is” must be a name, or null for what is no name.');
}

function readType(value: unknown) {
  return ENTITY_TYPES.find((type) => type === value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
