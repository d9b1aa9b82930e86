import { expect, test } from 'vitest';
import { parseConfig, readSettings, wordMessage } from '../../src/workspace';

test('comments and trailing commas are fine', () => {
  const { config, problems } = parseConfig(
    '// ours\n{ "include": ["a/*.txt",], /* loud */ "rules": {"boilerplate": "error"}, }',
  );
  expect(problems).toEqual([]);
  expect(config).toEqual({ include: ['a/*.txt'], rules: { boilerplate: 'error' } });
});

test.each([
  ['', 'This is not valid JSON (value expected); correct it, until then it is not heeded.', 1],
  ['[]', 'The configuration must be an object, as in {"include": ["articles/**/*.txt"]}.', 1],
  [
    `{"include":\n${'['.repeat(20_000)}`,
    'This is not valid JSON (nested too deeply); correct it, until then it is not heeded.',
    2,
  ],
  ['{\n"includes": []\n}', 'There is no setting “includes”; the settings are include, exclude, rules.', 2],
  ['{"include": "a"}', '“include” must be a list of patterns, as in ["articles/**/*.txt"].', 1],
  ['{"include": [\n7]}', 'A pattern must be text that is not empty.', 2],
  ['{"exclude": ["../a"]}', '“../a” must be a path below the workspace folder, with forward slashes.', 1],
  ['{"include": ["!drafts"]}', '“!drafts” cannot say what is left out; name that under “exclude”, without “!”.', 1],
  [`{"include": ["${'*a'.repeat(40)}"]}`, `“${'*a'.repeat(40)}” has too many wildcards, or is too long.`, 1],
  [`{"include": ["${'a'.repeat(70_000)}"]}`, `“${'a'.repeat(100)}…” has too many wildcards, or is too long.`, 1],
  ['{"rules": []}', '“rules” must give a severity by rule, as in {"boilerplate": "warning"}.', 1],
  ['{"rules": {"no-such": "off"}}', 'There is no rule “no-such”.', 1],
  [
    '{"rules": {"boilerplate": "hint"}}',
    'The severity of “boilerplate” must be one of "off", "error", "warning", "information".',
    1,
  ],
])('%j is told in one sentence, with its line', (text, message, line) => {
  const { problems } = parseConfig(text);
  expect(problems.map((problem) => [wordMessage(problem.message), problem.line])).toEqual([[message, line]]);
});

test('a problem covers what is wrong, and the rest of the file applies', () => {
  const text =
    '{"include": ["news/*", 7], "rules": {"boilerplate": "loud", "no-such": "off", "hard-sentence": "off"}, "exclud": []}';
  const { config, problems } = parseConfig(text);
  expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(['"exclud"', '7', '"loud"', '"no-such"']);
  expect(config).toEqual({ include: ['news/*'], rules: { 'hard-sentence': 'off' } });
});

test('settings that are wrong are named and replaced by their defaults', () => {
  const { settings, problems } = readSettings({ include: 'a', maxFileSize: 0, maxFiles: '7', check: 'corpus' });
  expect(settings).toMatchObject({ include: [], maxFileSize: 5, maxFiles: 200_000, check: 'corpus' });
  expect(problems.map(({ key }) => key)).toEqual([['include'], ['maxFileSize'], ['maxFiles']]);
  expect(readSettings(undefined).problems).toEqual([]);
  expect(readSettings({ include: null, rules: null }).problems).toEqual([]);
});
