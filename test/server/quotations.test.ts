import { expect, test } from 'vitest';
import { openReady } from './connect';
import { until } from './until';

const MILLS = `Mills reopen in Harwick

“The looms of this valley will run again before the first snow falls,” said Ada Brook. “Come and see for yourselves,” Ada Brook said.
`;
const FLOOD = `Three years after the flood

“The looms of the valley will run again before any snow falls,” said Ada Brook.

“I was never asked what I want for this valley,” said Cal Mosswood.
`;
const FAIR = `A fair for Harwick

A banner read, “The looms of this valley will run again before the first snow falls.”
`;
const TREE = { 'a.article': MILLS, 'b/b.article': FLOOD, 'c.article': FAIR };

async function open() {
  const client = await openReady(TREE);
  const speakers = (params: { sort: 'quotations' | 'name'; filter?: string }) =>
    client.request('copydesk/speakers', { ...params, offset: 0, limit: 9 });
  await until(async () => (await speakers({ sort: 'name' })).total === 2);
  const quotations = (speaker: string) => client.request('copydesk/quotations', { speaker, offset: 0, limit: 99 });
  return { client, speakers, quotations };
}

test('speakers are listed by their quotations or by name, those of nobody apart', async () => {
  const { speakers } = await open();
  expect(await speakers({ sort: 'quotations' })).toEqual({
    total: 2,
    rows: [
      { name: 'Ada Brook', quotations: 3, articles: 2 },
      { name: 'Cal Mosswood', quotations: 1, articles: 1 },
    ],
    nobody: { name: '', quotations: 1, articles: 1 },
  });
  expect(await speakers({ sort: 'name', filter: 'MOSS' })).toEqual({
    total: 1,
    rows: [{ name: 'Cal Mosswood', quotations: 1, articles: 1 }],
    nobody: null,
  });
});

test('a quotation is one row for all articles that have it, and leads to its places', async () => {
  const { client, quotations } = await open();
  const [looms, come, ...more] = await quotations('Ada Brook');
  expect(more).toEqual([]);
  expect(looms).toMatchObject({
    text: '“The looms of this valley will run again before the first snow falls,”',
    title: 'Mills reopen in Harwick',
    articles: 3,
    wordings: 2,
  });
  expect(come).toMatchObject({ articles: 1, wordings: 1, text: '“Come and see for yourselves,”' });
  const places = await client.request('copydesk/quotationPlaces', { places: looms?.places ?? [] });
  expect(places[0]).toEqual({
    uri: client.uri('a.article'),
    quote: 0,
    title: 'Mills reopen in Harwick',
    path: 'a.article',
    speaker: 'Ada Brook',
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 70 } },
    before: '',
    text: '“The looms of this valley will run again before the first snow falls,”',
    after: ' said Ada Brook. “Come and see for yourselves,” Ada Brook ',
  });
  expect(places.map(({ path, speaker }) => [path, speaker])).toEqual([
    ['a.article', 'Ada Brook'],
    ['c.article', 'A banner'],
    ['b/b.article', 'Ada Brook'],
  ]);
  const gone = { uri: client.uri('a.article'), quote: 9 };
  expect(await client.request('copydesk/quotationPlaces', { places: [gone] })).toEqual([]);
});

test('an edit of the words alone shows, and the editor is told; rows that stay keep their ids', async () => {
  const { client, quotations } = await open();
  let told = 0;
  client.on('copydesk/entitiesChanged', () => told++);
  const before = await quotations('Ada Brook');
  await client.openDocument('a.article', MILLS);
  await client.changeDocument('a.article', MILLS.replace('for yourselves', 'for your own'));
  const after = await until(async () => {
    const rows = await quotations('Ada Brook');
    return rows.some(({ text }) => text === '“Come and see for your own,”') ? rows : undefined;
  });
  await until(() => told > 0);
  expect(after[0]?.id).toBe(before[0]?.id);
  expect(after[1]?.id).not.toBe(before[1]?.id);
});

test('the share of an article that others have too is told with their titles', async () => {
  const words = 'the weavers who had lost their places in the flood were told that they may come back when they like';
  const client = await openReady({
    'a.article': `Mills reopen\n\nOn Monday ${words}.\n`,
    'b.article': `Three years after the flood\n\nLast week ${words}, which pleased the town.\n`,
    'c.article': 'Fair\n\nNothing of this stands in any other article of the town.\n',
  });
  const sharing = await client.request('copydesk/sharing', { uri: client.uri('a.article') });
  expect(sharing).toEqual({ share: expect.closeTo(20 / 24, 2), titles: ['Three years after the flood'] });
  const alone = await client.request('copydesk/sharing', { uri: client.uri('c.article') });
  expect(alone).toEqual({ share: 0, titles: [] });
});
