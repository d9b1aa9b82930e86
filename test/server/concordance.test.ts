import { expect, test } from 'vitest';
import type { Concordance } from '../../src/protocol';
import { openReady } from './connect';

const FERRY = `Ferry sold

Ada Brook said on Monday that the Ferry would sail in the spring of next year. Mrs Brook runs it.

Sign up for our ferry newsletter
`;
const MILL = `Mill sold

Otis Fell said on Tuesday that no ferry would stop at the mill. Ada Brook was told.
`;

function open() {
  return openReady({ 'b.article': FERRY, 'a/c.article': MILL });
}

const show = ({ lines }: Concordance) =>
  lines.map(({ path, range, before, text, after }) => {
    return `${path}:${range.start.line} ${before.slice(-9)}[${text}]${after.slice(0, 7)}`;
  });

test('words are found in all articles in their order, page furniture left out', async () => {
  const client = await open();
  const found = await client.request('copydesk/concordance', { words: 'ferry' });
  expect(show(found)).toEqual([
    'a/c.article:2  that no [ferry] would ',
    'b.article:0 [Ferry] sold',
    'b.article:2 that the [Ferry] would ',
  ]);
  expect(found).toMatchObject({ hits: 3, articles: 2, stopped: false });
  await client.request('copydesk/countFurniture', { count: true });
  expect(await client.request('copydesk/concordance', { words: 'ferry *' })).toMatchObject({ hits: 4 });
});

test('an entity is found under all its names', async () => {
  const client = await open();
  await client.untilEntity('person', 'Ada Brook');
  const found = await client.request('copydesk/concordance', { entity: 'person Ada Brook' });
  expect(found.lines.map(({ path, text }) => `${path} ${text}`)).toEqual([
    'a/c.article Ada Brook',
    'b.article Ada Brook',
    'b.article Brook',
  ]);
});

test('nothing is found of nothing, nor of what is not there', async () => {
  const client = await open();
  const none = { hits: 0, articles: 0, lines: [], stopped: false };
  expect(await client.request('copydesk/concordance', { words: '*' })).toEqual(none);
  expect(await client.request('copydesk/concordance', { words: 'ship' })).toEqual(none);
  expect(await client.request('copydesk/concordance', { entity: 'person Nobody' })).toEqual(none);
});

test('a search that is cancelled gives what it found', async () => {
  const tree = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.article`, MILL]));
  const client = await openReady(tree);
  const found = await client.cancelAfter(
    'copydesk/concordance',
    { words: 'mill', workDoneToken: 'here' },
    '$/progress',
  );
  expect(found.stopped).toBe(true);
  expect(found.articles).toBeLessThan(400);
});

const WIRE = `MERRIN HARBOUR TO BE DREDGED

The harbour master of Merrin said that the
dredger would come in May, when the winter storms were over and
the boats could be moved.
    The council has set aside the money for it, and the men for
the work have been found in the villages of the coast.
    The work will take three weeks.
`;

test('the context of words goes on over the end of a line that a fixed width broke, not over that of a paragraph', async () => {
  const client = await openReady({ 'wire.article': WIRE });
  const { lines } = await client.request('copydesk/concordance', { words: 'dredger would' });
  expect(lines.map(({ before, after }) => [before, after])).toEqual([
    ['The harbour master of Merrin said that the ', ' come in May, when the winter storms were over and the boats'],
  ]);
  const moved = await client.request('copydesk/concordance', { words: 'boats' });
  expect(moved.lines.map(({ after }) => after)).toEqual([' could be moved.']);
});
