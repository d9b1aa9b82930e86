import { mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { hashLine } from '../../src/core';
import { type Client, openClient, openReady } from './connect';
import { ARTICLE, COUNT, useKeptCorpus } from './kept-corpus';
import { until } from './until';

const folders = useKeptCorpus();

beforeEach(async () => {
  const client = await open();
  await until(() => stat(index()).then(Boolean, () => undefined));
  await client.close();
});

const index = () => join(folders.storage, 'index.snapshot');
const log = () => join(folders.storage, 'readings.log');

function open(): Promise<Client> {
  return openReady({}, { root: folders.root, initialization: { storage: folders.storage } });
}

async function turnOver(path: string, from: number, step: number): Promise<void> {
  const bytes = await readFile(path);
  for (let at = from; at < bytes.length; at += step) bytes[at] = 255 - (bytes[at] ?? 0);
  await writeFile(path, bytes);
}

async function tell(client: Client) {
  const { readings, articles } = await client.ready();
  return { readings, articles, sums: sort(await client.entityNames('money')), warnings: client.warnings.join('\n') };
}

const sort = (sums: readonly string[]) =>
  sums.toSorted((a, b) => Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10));

const SUMS = Array.from({ length: COUNT }, (_, at) => `$${at + 1} million`);

test('the lists are those of the last time, made from no reading', async () => {
  await turnOver(log(), 1000, 7);
  expect(await tell(await open())).toEqual({ readings: 0, articles: COUNT, sums: SUMS, warnings: '' });
});

test('what came, changed and went since is heeded, in this run and after', async () => {
  await writeFile(join(folders.root, '3.article'), ARTICLE.replace('7', '99'));
  await writeFile(join(folders.root, 'new.article'), ARTICLE.replace('7', '50'));
  await rm(join(folders.root, '0.article'));
  const sums = [...SUMS.filter((sum) => sum !== '$1 million' && sum !== '$4 million'), '$50 million', '$99 million'];
  const second = await open();
  expect(await tell(second)).toEqual({ readings: 2, articles: COUNT, sums, warnings: '' });
  await second.close();
  const third = await open();
  expect(await tell(third)).toEqual({ readings: 0, articles: COUNT, sums, warnings: '' });
  const article = third.uri('new.article');
  const { rows } = await third.request('copydesk/mentions', {
    entity: 'money $50 million',
    uri: article,
    offset: 0,
    limit: 9,
  });
  expect(rows.map(({ text }) => text)).toEqual(['$50 million']);
});

test.each([
  ['empty', () => truncate(index(), 0)],
  ['cut short', async () => truncate(index(), Math.floor((await stat(index())).size * 0.7))],
  ['turned over at its start', () => turnOver(index(), 30, 50)],
  ['turned over further on', async () => turnOver(index(), Math.floor((await stat(index())).size / 2), 500)],
  ['missing', () => rm(index())],
  ['a folder', () => rm(index()).then(() => mkdir(index()))],
])('an index that is %s is made again from what is kept beside it', async (_, damage) => {
  await damage();
  expect(await tell(await open())).toMatchObject({ readings: 0, articles: COUNT, sums: SUMS });
});

test('a reading that turns out to be damaged is made again, and what rests on it, with a line in the log', async () => {
  await turnOver(log(), 1000, 700);
  const client = await open();
  for (const at of [2, 3, 4, 5])
    await writeFile(join(folders.root, `${at}.article`), ARTICLE.replace('7', `${at + 51}`));
  await client.tell(['2.article', 2], ['3.article', 2], ['4.article', 2], ['5.article', 2]);
  await client.untilEntity('money', '$56 million');
  const sums = SUMS.filter((_, at) => at < 2 || at > 5);
  const changed = [2, 3, 4, 5].map((at) => `$${at + 51} million`);
  await until(async () => {
    const listed = await client.entityNames('money');
    return sort(listed).join() === [...sums, ...changed].join() || undefined;
  });
  expect((await tell(client)).warnings).toMatch(/cache .* is rebuilt as far as needed: the reading of .* is damaged/);
});

test('a corpus that is read again leaves an index of what was read', async () => {
  const first = await open();
  await rm(index());
  await first.request('copydesk/rebuild', {});
  expect(await tell(first)).toMatchObject({ readings: COUNT, sums: SUMS });
  await until(() => stat(index()).then(Boolean, () => undefined));
  await first.close();
  await turnOver(log(), 1000, 7);
  expect(await tell(await open())).toEqual({ readings: 0, articles: COUNT, sums: SUMS, warnings: '' });
});

test('which articles are not analyzed is kept too, in the log and in the index', async () => {
  await writeFile(
    join(folders.root, '3.article'),
    'Der Bürgermeister sagte, dass die Brücke und die Mühlen nicht mehr zu retten sind. '.repeat(3),
  );
  for (const readings of [1, 0, 0]) {
    const client = await open();
    expect(await client.ready()).toMatchObject({ articles: COUNT, foreign: 1, readings });
    if (readings === 0) await rm(index(), { force: true });
    await client.close();
  }
});

test('text that was never saved is left out of what is kept, and nothing else is', async () => {
  const first = await open();
  await rm(index());
  await first.openDocument('3.article', ARTICLE.replace('7', '99'));
  await first.untilEntity('money', '$99 million');
  await first.request('copydesk/rebuild', {});
  await until(() => stat(index()).then(Boolean, () => undefined));
  await first.close();
  expect(await tell(await open())).toEqual({ readings: 1, articles: COUNT, sums: SUMS, warnings: '' });
});

test('an index that another build kept is not used', async () => {
  const client = await openClient(
    {},
    { root: folders.root, version: 'newer', initialization: { storage: folders.storage } },
  );
  expect(await tell(client)).toMatchObject({ readings: COUNT, articles: COUNT, sums: SUMS });
});

test('what people decided while the server was off is heeded', async () => {
  const line = 'Sign up for our free newsletter, worth $80 million, and subscribe now';
  const decide = (...decisions: object[]) =>
    writeFile(join(folders.root, '.copydesk/decisions.json'), JSON.stringify({ version: 1, decisions }));
  const isListed = (client: Client) =>
    until(async () => {
      const { phase } = await client.request('copydesk/status', {});
      return phase === 'ready' ? client.entityNames('money') : undefined;
    });
  for (let at = 0; at < COUNT; at++) await writeFile(join(folders.root, `${at}.article`), `${ARTICLE}\n${line}\n`);
  await rm(index());
  const first = await open();
  expect(await isListed(first)).not.toContain('$80 million');
  await until(() => stat(index()).then(Boolean, () => undefined));
  await first.close();
  await mkdir(join(folders.root, '.copydesk'));
  await decide({ rule: 'boilerplate', hash: hashLine(line).toString(16).padStart(8, '0'), text: line });
  const second = await open();
  expect(await isListed(second)).toContain('$80 million');
  await rm(index());
  await second.close();
});
