import { DEFAULT_SEVERITIES, findRule, isRecord, SEVERITIES, type Severities, type Severity } from '../core';
import { type Message, say } from './message';

/** What people set for rules by name. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** The settings under `copydesk` that the analysis heeds. */
export interface Settings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: RuleSettings;
  /** Whose problems are shown: those of the open articles, or of the whole corpus. */
  readonly check: 'open' | 'corpus';
  /** In megabytes. */
  readonly maxFileSize: number;
  readonly maxFiles: number;
}

export const DEFAULT_SETTINGS: Settings = {
  include: [],
  exclude: [],
  rules: {},
  check: 'open',
  maxFileSize: 5,
  maxFiles: 200_000,
};

/** What is wrong with a value, or with its name, in one sentence; `key` says where, one step an element. */
export interface Problem {
  readonly key: readonly string[];
  readonly isName?: true;
  readonly message: Message;
}

/** Reads the settings as the editor hands them over. What is wrong is named and replaced by the default. */
export function readSettings(value: unknown): { settings: Settings; problems: Problem[] } {
  const given = isRecord(value) ? value : {};
  const problems: Problem[] = [];
  const settings: Settings = {
    include: readPatterns(given, 'include', problems) ?? [],
    exclude: readPatterns(given, 'exclude', problems) ?? [],
    rules: readRules(given, problems) ?? {},
    check: given['check'] === 'corpus' ? 'corpus' : 'open',
    maxFileSize: readPositive(given, 'maxFileSize', problems) ?? DEFAULT_SETTINGS.maxFileSize,
    maxFiles: readPositive(given, 'maxFiles', problems) ?? DEFAULT_SETTINGS.maxFiles,
  };
  return { settings, problems };
}

/** A list of patterns below a key, without those that cannot be meant; undefined where the key is absent or no list. */
export function readPatterns(
  given: Readonly<Record<string, unknown>>,
  key: string,
  problems: Problem[],
): string[] | undefined {
  const value = given[key] ?? undefined;
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    problems.push({
      key: [key],
      message: say('“{0}” must be a list of patterns, as in {1}.', key, '["articles/**/*.txt"]'),
    });
    return undefined;
  }
  return value.filter((pattern, index): pattern is string => {
    const message = findPatternProblem(pattern);
    if (message) problems.push({ key: [key, String(index)], message });
    return !message;
  });
}

/** The severities below `rules`, without those that cannot be meant; undefined where the key is absent or no object. */
export function readRules(given: Readonly<Record<string, unknown>>, problems: Problem[]): RuleSettings | undefined {
  const value = given['rules'] ?? undefined;
  if (value === undefined) return undefined;
  if (!isRecord(value)) {
    problems.push({
      key: ['rules'],
      message: say('“rules” must give a severity by rule, as in {0}.', '{"boilerplate": "warning"}'),
    });
    return undefined;
  }
  const rules: Record<string, Severity | 'off'> = {};
  for (const [name, severity] of Object.entries(value)) {
    if (!findRule(name))
      problems.push({ key: ['rules', name], isName: true, message: say('There is no rule “{0}”.', name) });
    else if (!isSeverity(severity)) {
      const choice = ['off', ...SEVERITIES].map((each) => `"${each}"`).join(', ');
      problems.push({ key: ['rules', name], message: say('The severity of “{0}” must be one of {1}.', name, choice) });
    } else rules[name] = severity;
  }
  return rules;
}

/** The severities of the rules that are on: the defaults, changed by what was set. */
export function resolveSeverities(rules: RuleSettings): Severities {
  const severities = new Map(DEFAULT_SEVERITIES);
  for (const [name, severity] of Object.entries(rules)) {
    if (severity === 'off') severities.delete(name);
    else severities.set(name, severity);
  }
  return severities;
}

function findPatternProblem(pattern: unknown): Message | undefined {
  if (typeof pattern !== 'string' || !pattern.trim()) return say('A pattern must be text that is not empty.');
  if (/^(?:[A-Za-z]:)?[\\/]|\\|(?:^|\/)\.\.(?:\/|$)/.test(pattern))
    return say('“{0}” must be a path below the workspace folder, with forward slashes.', pattern);
  if (pattern.startsWith('!'))
    return say('“{0}” cannot say what is left out; name that under “exclude”, without “!”.', pattern);
  if (isEndless(pattern)) return say('“{0}” has too many wildcards, or is too long.', cutShort(pattern));
  return undefined;
}

/** Each wildcard of a name multiplies the ways in which the name might fit, and so does each `**` of a path. */
function isEndless(pattern: string): boolean {
  const wildcards = [pattern.match(/\*\*+/g), ...pattern.split('/').map((segment) => segment.match(/\*+/g))];
  return pattern.length > LONGEST_PATTERN || wildcards.some((found) => (found?.length ?? 0) > MOST_WILDCARDS);
}

const LONGEST_PATTERN = 4096;
const MOST_WILDCARDS = 8;

function cutShort(pattern: string): string {
  return pattern.length > LONGEST_SHOWN ? `${pattern.slice(0, LONGEST_SHOWN)}…` : pattern;
}

const LONGEST_SHOWN = 100;

function isSeverity(value: unknown): value is Severity | 'off' {
  return value === 'off' || SEVERITIES.some((severity) => severity === value);
}

function readPositive(given: Record<string, unknown>, key: string, problems: Problem[]): number | undefined {
  const value = given[key] ?? undefined;
  if (value === undefined || (typeof value === 'number' && value > 0)) return value;
  problems.push({ key: [key], message: say('“{0}” must be a number above 0.', `copydesk.${key}`) });
  return undefined;
}
