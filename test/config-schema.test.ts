import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES, type Severity } from '../src/core';
import { parseConfig } from '../src/workspace';

const file = join(import.meta.dirname, '../media/config.schema.json');

const SEVERITY_MEANINGS: Readonly<Record<Severity | 'off', string>> = {
  off: 'The rule reports nothing.',
  error: 'Shown as an error; `copydesk lint` fails from --fail-on error on.',
  warning: 'Shown as a warning; `copydesk lint` fails on it unless told otherwise.',
  information: 'Shown as information; `copydesk lint` fails on it only with --fail-on information.',
};

const SEVERITIES = Object.entries(SEVERITY_MEANINGS).map(([severity, description]) => ({
  label: severity,
  description,
  body: severity,
}));

/** What completion and hovers offer. What is wrong with the file the server says, and nobody should say it again. */
const SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Copydesk corpus',
  markdownDescription:
    'Says which files of this folder are articles, and how loud the rules are. Editor and command line read it; where it speaks of a matter, the settings under `copydesk` are not asked.',
  type: 'object',
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
      defaultSnippets: [{ label: 'All text files', body: ['**/*.txt'] }],
    },
    exclude: {
      type: 'array',
      markdownDescription: 'Patterns of files that are no articles, though `include` or their name makes them one.',
      defaultSnippets: [{ label: 'A folder', body: ['drafts'] }],
    },
    rules: {
      type: 'object',
      markdownDescription: 'The severity of rules; those that are not named keep their default.',
      properties: Object.fromEntries(
        RULES.map(({ name, summary, severity }) => [
          name,
          { defaultSnippets: SEVERITIES, markdownDescription: `${summary}\n\nDefault: \`${severity}\`.` },
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
  ...SEVERITIES.map(({ body }) => ({ rules: { 'hard-sentence': body } })),
];

test.each(snippets)('what completion inserts is a configuration without problems: %j', (body) => {
  const { config, problems } = parseConfig(JSON.stringify(body));
  expect(problems).toEqual([]);
  expect(config).toEqual(body);
});

test('the schema knows the keys that the reader knows', () => {
  const { properties } = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of Object.keys(properties)) {
    expect(parseConfig(JSON.stringify({ [key]: key === 'rules' ? {} : [] })).problems).toEqual([]);
  }
});
