import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, root, runCli } from './run-cli';

const folder = join(root, 'media/sample-corpus');

interface Row {
  readonly type: string;
  readonly name: string;
  readonly articles: number;
  readonly mentions: number;
}

test('what it lists is what analyze says is mentioned outside furniture', async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  const input = files
    .map((id) => ({ id, text: readFileSync(join(folder, id), 'utf8'), group: id.split('/')[0] }))
    .map((article) => `${JSON.stringify(article)}\n`)
    .join('');
  const analyzed = (await runCli(['analyze', '--jsonl'], { input })).stdout.trim().split('\n');
  const expected = new Map<string, { mentions: number; files: Set<string> }>();
  for (const { id, mentions } of analyzed.map((line) => JSON.parse(line))) {
    for (const { type, entity, furniture } of mentions) {
      if (furniture) continue;
      const key = `${type} ${entity}`;
      const count = expected.get(key) ?? { mentions: 0, files: new Set() };
      expected.set(key, { mentions: count.mentions + 1, files: count.files.add(id) });
    }
  }
  const { status, stdout } = await runCli(['entities', folder, '--format', 'json']);
  const rows: Row[] = JSON.parse(stdout);
  const listed = rows.filter(({ type }) => type !== 'money');
  expect(status).toBe(0);
  expect(listed.length).toBeGreaterThan(0);
  expect(
    Object.fromEntries(listed.map(({ type, name, articles, mentions }) => [`${type} ${name}`, [mentions, articles]])),
  ).toEqual(Object.fromEntries([...expected].map(([key, count]) => [key, [count.mentions, count.files.size]])));
});

test('the table for people shows what the JSON has, a type after the other', async () => {
  const rows: Row[] = JSON.parse((await runCli(['entities', folder, '--format', 'json'])).stdout);
  const { stdout } = await runCli(['entities', folder]);
  const people = rows.filter(({ type }) => type === 'person');
  expect(stdout.startsWith(`People (${people.length})\n  ${people[0]?.name} `)).toBe(true);
  expect(stdout).toContain(`  ${people[0]?.articles} articles, ${people[0]?.mentions}×  `);
});

test('names are who people decided that they are', async () => {
  const names = [{ name: 'Ada Brook', type: 'person', is: 'Ada Hill' }];
  const articles = makeFolder({
    'a.article': 'Ada Brook of Northline Textiles Ltd. left. Ms Brook was its chief.\n',
    '.copydesk/decisions.json': JSON.stringify({ names }),
  });
  const rows: Row[] = JSON.parse((await runCli(['entities', articles, '--format', 'json'])).stdout);
  expect(rows.filter(({ type }) => type === 'person').map(({ name }) => name)).toEqual(['Ada Hill']);
});

test('a folder of text files with any names is read with --include', async () => {
  const folder = makeFolder({
    '1.txt': 'Ada Brook left Northline Textiles Ltd. on Monday, the mayor said.\n',
    'more/2.txt': 'Ada Brook came back to Northline Textiles Ltd. on Friday, the mayor said.\n',
    'more/notes.md': 'Ada Brook.\n',
  });
  const without = await runCli(['entities', folder]);
  expect(without.status).toBe(2);
  expect(without.stderr).toContain('--include "*.txt"');
  const rows: Row[] = JSON.parse((await runCli(['entities', folder, '--include', '*.txt', '--format', 'json'])).stdout);
  expect(rows.find(({ name }) => name === 'Ada Brook')).toMatchObject({ articles: 2, mentions: 2 });
});
