import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES, SEVERITIES } from '../src/core';
import { parseConfig } from '../src/workspace';

const file = join(import.meta.dirname, '../media/config.schema.json');

const SEVERITY = {
  enum: ['off', ...SEVERITIES],
  enumDescriptions: [
    'The rule reports nothing.',
    'Shown as an error; `copydesk lint` fails from --fail-on error on.',
    'Shown as a warning; `copydesk lint` fails on it unless told otherwise.',
    'Shown as information; `copydesk lint` fails on it only with --fail-on information.',
  ],
};

const PATTERN = {
  type: 'string',
  minLength: 1,
  pattern: '^(?!([A-Za-z]:)?[\\\\/])(?!.*\\\\)(?!(.*/)?\\.\\.(/|$)).*\\S',
  patternErrorMessage: 'A path below the workspace folder, with forward slashes, as in "articles/**/*.txt".',
};

const SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Copydesk corpus',
  markdownDescription:
    'Says which files of this folder are articles, and how loud the rules are. Editor and command line read it; where it speaks of a matter, the settings under `copydesk` are not asked.',
  type: 'object',
  additionalProperties: false,
  defaultSnippets: [
    { label: 'All text files', description: 'Every .txt file is an article', body: { include: ['**/*.txt'] } },
    {
      label: 'A folder of articles',
      description: 'The .txt files below one folder, less some',
      body: { include: ['articles/**/*.txt'], exclude: ['articles/drafts'] },
    },
  ],
  properties: {
    $schema: { type: 'string', description: 'Where this schema is.' },
    include: {
      type: 'array',
      markdownDescription:
        'Patterns of the files that are articles, below this folder: `articles/**/*.txt`, `*.txt` (at any depth), `2019` (all it holds). They win over ignore files. Files named like `000_0123456789abcdef.txt` or `*.article` are articles without a pattern.',
      items: PATTERN,
      defaultSnippets: [{ label: 'All text files', body: ['**/*.txt'] }],
    },
    exclude: {
      type: 'array',
      markdownDescription: 'Patterns of files that are no articles, though `include` or their name makes them one.',
      items: PATTERN,
      defaultSnippets: [{ label: 'A folder', body: ['drafts'] }],
    },
    rules: {
      type: 'object',
      additionalProperties: false,
      markdownDescription: 'The severity of rules; those that are not named keep their default.',
      defaultSnippets: [{ label: 'No hard sentences', body: { 'hard-sentence': 'off' } }],
      properties: Object.fromEntries(
        RULES.map(({ name, summary, severity }) => [
          name,
          { ...SEVERITY, default: severity, markdownDescription: `${summary}\n\nDefault: \`${severity}\`.` },
        ]),
      ),
    },
  },
};

test('the schema of .copydesk/config.json is made from the registry (vitest --update writes it)', async () => {
  await expect(`${JSON.stringify(SCHEMA, undefined, 2)}\n`).toMatchFileSnapshot(file);
});

const snippets = [
  ...SCHEMA.defaultSnippets.map(({ body }) => body),
  ...SCHEMA.properties.include.defaultSnippets.map(({ body }) => ({ include: body })),
  ...SCHEMA.properties.exclude.defaultSnippets.map(({ body }) => ({ exclude: body })),
  ...SCHEMA.properties.rules.defaultSnippets.map(({ body }) => ({ rules: body })),
];

test.each(snippets)('what completion inserts is a configuration without problems: %j', (body) => {
  const { config, problems } = parseConfig(JSON.stringify(body));
  expect(problems).toEqual([]);
  expect(config).toEqual(body);
});

test.each([
  ['articles/**/*.txt', true],
  ['*.txt', true],
  ['..dots/*.txt', true],
  ['/corpora/*.txt', false],
  ['../other/*.txt', false],
  ['a/../b', false],
  ['a\\b.txt', false],
  ['C:/news/*.txt', false],
  [' ', false],
])('the schema and the reader of the file agree on the pattern %j', (pattern, good) => {
  expect(new RegExp(PATTERN.pattern).test(pattern)).toBe(good);
  expect(parseConfig(JSON.stringify({ include: [pattern] })).problems.length === 0).toBe(good);
});

test('the schema knows the keys that the reader knows', () => {
  const { properties } = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of Object.keys(properties)) {
    expect(parseConfig(JSON.stringify({ [key]: key === 'rules' ? {} : [] })).problems).toEqual([]);
  }
});
