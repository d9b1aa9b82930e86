import { isRecord } from '../core';
import { type FileProblem, readJsonFile, type Validated } from './json-file';
import { say } from './message';
import { type Problem, type RuleSettings, readPatterns, readRules } from './settings';

/** The file in a workspace folder that makes it a corpus. */
export const CONFIG_FILE = '.copydesk/config.json';

/** What the configuration file of a folder says; a key that is absent leaves the matter to the settings. */
export interface Config {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules?: RuleSettings;
}

/** Reads a configuration file. What is wrong is named, the rest applies. Never throws. */
export function parseConfig(text: string): { config: Config; problems: FileProblem[] } {
  const { content = {}, problems } = readJsonFile(text, validate);
  return { config: content, problems };
}

const KEYS = ['include', 'exclude', 'rules'];
const NO_OBJECT = say('The configuration must be an object, as in {0}.', '{"include": ["articles/**/*.txt"]}');

function validate(value: unknown): Validated<Config> {
  if (!isRecord(value)) return { content: {}, problems: [{ key: [], message: NO_OBJECT }] };
  const problems: Problem[] = Object.keys(value)
    .filter((key) => !KEYS.includes(key) && key !== '$schema')
    .map((key) => ({
      key: [key],
      isName: true,
      message: say('There is no setting “{0}”; the settings are {1}.', key, KEYS.join(', ')),
    }));
  const include = readPatterns(value, 'include', problems);
  const exclude = readPatterns(value, 'exclude', problems);
  const rules = readRules(value, problems);
  return { content: { ...(include && { include }), ...(exclude && { exclude }), ...(rules && { rules }) }, problems };
}
