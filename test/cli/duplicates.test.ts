import { expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli';

const STORY = `The harbour wall of Merrin will be mended before the winter, the council decided on Monday evening. The stones come
by barge from the old quarry on the other side of the bay. Twelve masons will work on it, and the boats have to lie in
the river until they are done. The last storm took a third of the wall away.`;

const open = () =>
  makeFolder({
    'argus/a.article': `A wall for Merrin\n\n${STORY}\n`,
    'wire/b.article': `A wall for Merrin\n\n${STORY} Nobody was hurt in it, though two boats sank.\n`,
    'wire/c.article': 'A fair for Merrin\n\nThe fair comes to the meadow by the river on Saturday.\n',
  });

test('articles that are nearly the same are listed in groups, the longest first', async () => {
  const { status, stdout } = await runCli(['duplicates'], { cwd: open() });
  expect(status).toBe(0);
  expect(stdout).toBe(`2 articles
  wire/b.article   88% of 75 words in argus/a.article
  argus/a.article  100% of 66 words in wire/b.article
`);
});

test('as a table and as JSON each says which is its closest', async () => {
  const folder = open();
  const csv = (await runCli(['duplicates', '--format', 'csv'], { cwd: folder })).stdout.split('\r\n');
  expect(csv).toEqual([
    'group,article,words,share,closest',
    '1,wire/b.article,75,0.88,argus/a.article',
    '1,argus/a.article,66,1.00,wire/b.article',
    '',
  ]);
  const [group] = JSON.parse((await runCli(['duplicates', '--format', 'json'], { cwd: folder })).stdout);
  expect(group[1]).toEqual({ article: 'argus/a.article', words: 66, closest: 'wire/b.article', share: 1 });
});

test('where there are none it says so', async () => {
  const { status, stdout } = await runCli(['duplicates', 'wire'], { cwd: open() });
  expect([status, stdout]).toEqual([0, 'No two articles are nearly the same.\n']);
});
