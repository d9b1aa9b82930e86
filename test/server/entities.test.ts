import { expect, test } from 'vitest';
import { openReady } from './connect';
import { until } from './until';

const MILLS = `Mills reopen in Harwick

The mills cost $40 million to repair, the mayor said on Monday,
and the $40 million
came from the county, which had found the money in a fund that nobody had looked at for years.
`;
const BRIDGE = `Bridge opens in Doverley

The bridge cost $1 billion, or 25 times as much as the mills, which took $40 million of the county's money.
`;
const TREE = { 'a.article': MILLS, 'b/b.article': BRIDGE };

async function open() {
  const client = await openReady(TREE);
  await client.untilEntity('money', '$1 billion');
  return client;
}

test('sums are listed as a type of their own, by number of articles or by size', async () => {
  const client = await open();
  const groups = await client.request('copydesk/groups', {});
  expect(groups.find(({ type }) => type === 'money')).toEqual({ type: 'money', entities: 2, mentions: 4 });
  const { total, rows } = await client.request('copydesk/entities', {
    type: 'money',
    sort: 'articles',
    offset: 0,
    limit: 1,
  });
  expect(total).toBe(2);
  expect(rows).toEqual([
    { id: 'money $40 million', type: 'money', name: '$40 million', articles: 2, mentions: 3, aliases: [] },
  ]);
  const bySize = await client.request('copydesk/entities', { type: 'money', sort: 'name', offset: 0, limit: 9 });
  expect(bySize.rows.map(({ name }) => name)).toEqual(['$1 billion', '$40 million']);
  const filtered = await client.request('copydesk/entities', {
    type: 'money',
    sort: 'name',
    filter: 'BILL',
    offset: 0,
    limit: 9,
  });
  expect(filtered.rows.map(({ name }) => name)).toEqual(['$1 billion']);
});

test('an entity leads to its articles, and these to the mentions in context', async () => {
  const client = await open();
  const entity = 'money $40 million';
  const articles = await client.request('copydesk/entityArticles', { entity, offset: 0, limit: 9 });
  expect(articles.rows).toEqual([
    { uri: client.uri('a.article'), title: 'Mills reopen in Harwick', path: 'a.article', mentions: 2 },
    { uri: client.uri('b/b.article'), title: 'Bridge opens in Doverley', path: 'b/b.article', mentions: 1 },
  ]);
  const mentions = await client.request('copydesk/mentions', {
    entity,
    uri: client.uri('a.article'),
    offset: 0,
    limit: 9,
  });
  expect(mentions).toEqual({
    total: 2,
    rows: [
      {
        uri: client.uri('a.article'),
        range: { start: { line: 2, character: 15 }, end: { line: 2, character: 26 } },
        before: 'The mills cost ',
        text: '$40 million',
        after: ' to repair, the mayor said on Monday,',
      },
      {
        uri: client.uri('a.article'),
        range: { start: { line: 3, character: 8 }, end: { line: 3, character: 19 } },
        before: 'and the ',
        text: '$40 million',
        after: '',
      },
    ],
  });
});

test('the next mention is the one after the place, then that of the next article, then the first again', async () => {
  const client = await open();
  const entity = 'money $40 million';
  const visited: string[] = [];
  for (const backwards of [false, true]) {
    let place = { uri: client.uri('a.article'), range: { start: { line: 0, character: 0 } } };
    for (let step = 0; step < 4; step++) {
      const { uri, range } = place;
      const next = await client.request('copydesk/nextMention', { entity, uri, position: range.start, backwards });
      if (!next) throw new Error('There is no next mention.');
      place = next;
      visited.push(`${next.uri === client.uri('a.article') ? 'a' : 'b'} ${next.range.start.line}`);
    }
  }
  expect(visited).toEqual(['a 2', 'a 3', 'b 2', 'a 2', 'b 2', 'a 3', 'a 2', 'b 2']);
});

test('the entity at a position is found, none beside it, and an unknown one leads nowhere', async () => {
  const client = await open();
  const at = (line: number, character: number) =>
    client.request('copydesk/entityAt', { uri: client.uri('a.article'), position: { line, character } });
  expect((await at(2, 18))?.name).toBe('$40 million');
  expect(await at(1, 0)).toBeNull();
  expect(await at(99, 99)).toBeNull();
  const nowhere = { entity: 'money $2', uri: client.uri('a.article'), offset: 0, limit: 9 };
  expect(await client.request('copydesk/mentions', nowhere)).toEqual({ total: 0, rows: [] });
  expect(await client.request('copydesk/entityArticles', nowhere)).toEqual({ total: 0, rows: [] });
  const position = { line: 0, character: 0 };
  expect(await client.request('copydesk/nextMention', { ...nowhere, position, backwards: false })).toBeNull();
});

test('a change in one article shows in the lists, and the editor is told', async () => {
  const client = await open();
  let told = 0;
  client.on('copydesk/entitiesChanged', () => told++);
  await client.openDocument('a.article', MILLS);
  await client.changeDocument('a.article', MILLS.replaceAll('$40 million', '$41 million'));
  await client.untilEntity('money', '$41 million');
  await until(() => told > 0);
  const { rows } = await client.request('copydesk/entities', { type: 'money', sort: 'mentions', offset: 0, limit: 9 });
  expect(rows.map(({ name, mentions, articles }) => `${name} ${mentions} in ${articles}`)).toEqual([
    '$41 million 2 in 1',
    '$1 billion 1 in 1',
    '$40 million 1 in 1',
  ]);
});
