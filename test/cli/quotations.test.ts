import { expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli';

const STORY = `The harbour at Merrin

“We shall mend the harbour wall before the winter comes,” said Ada Brook. “It is our duty to this town.”

“It will cost us more than we have,” said the harbour master.
`;
const LETTERS = `A letter from Merrin

“I have heard all of this before in this town,” said Otis Fell.

“We were promised a new wall ten years ago,” Ada Brook said.
`;

const open = () => makeFolder({ 'a.article': STORY, 'b/c.article': LETTERS });

test('who is quoted is listed by speaker, those first who are quoted most', async () => {
  const folder = open();
  const { status, stdout } = await runCli(['quotations'], { cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toBe(`Ada Brook (3)
  “We shall mend the harbour wall before the winter comes,”  a.article:3
  “It is our duty to this town.”  a.article:3
  “We were promised a new wall ten years ago,”  b/c.article:5

Otis Fell (1)
  “I have heard all of this before in this town,”  b/c.article:3

No speaker named (1)
  “It will cost us more than we have,”  the harbour master  a.article:5
`);
});

test('a pronoun that nobody is known for is no name of a speaker', async () => {
  const folder = makeFolder({
    'a.article':
      'The wall\n\n“It will cost us more than we have,” they said. “It is late for that,” one of them said.\n',
  });
  const { stdout } = await runCli(['quotations'], { cwd: folder });
  expect(stdout).toBe(`No speaker named (2)
  “It will cost us more than we have,”  they  a.article:3
  “It is late for that,”  one  a.article:3
`);
});

test('as a table and as JSON they go by article', async () => {
  const folder = open();
  const csv = (await runCli(['quotations', '--format', 'csv'], { cwd: folder })).stdout.split('\r\n');
  expect(csv[0]).toBe('speaker,speaker as written,quotation,article,line');
  expect(csv[1]).toBe('Ada Brook,Ada Brook,"“We shall mend the harbour wall before the winter comes,”",a.article,3');
  expect(csv).toHaveLength(7);
  const json = JSON.parse((await runCli(['quotations', '--format', 'json'], { cwd: folder })).stdout);
  expect(json.map(({ article, line }: { article: string; line: number }) => `${article}:${line}`)).toEqual([
    'a.article:3',
    'a.article:3',
    'a.article:5',
    'b/c.article:3',
    'b/c.article:5',
  ]);
});

test('where nobody is quoted it says so, and a wrong format is named', async () => {
  const folder = makeFolder({ 'a.article': 'The harbour\n\nThe harbour is small and has two quays.\n' });
  expect((await runCli(['quotations'], { cwd: folder })).stdout).toBe('No quotations.\n');
  const wrong = await runCli(['quotations', '--format', 'sarif'], { cwd: folder });
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('csv');
});
