import { expect, test } from 'vitest';
import { DISK } from '../../src/disk';
import type { FileSource } from '../../src/workspace';
import { openClient } from './connect';
import { until } from './until';

const COUNT = 60;

const ARTICLES = Object.fromEntries(
  Array.from({ length: COUNT }, (_, at) => [
    `${at}.article`,
    `Mills reopen\n\nThe mayor of Harwick said on Monday that the mills would reopen, at a cost of $${at + 1} million.\n`,
  ]),
);

/** The files of the disk, articles only once `open` was called. */
function createGate(): { readonly files: FileSource; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const read: FileSource['read'] = async (uri) => {
    if (uri.endsWith('.article')) await opened;
    return DISK.read(uri);
  };
  return { files: { ...DISK, read }, open: () => open() };
}

test('reading can be paused, with what was read listed, and resumed', async () => {
  const gate = createGate();
  const client = await openClient(ARTICLES, { files: gate.files });
  await until(async () => (await client.request('copydesk/status', {})).articles === COUNT || undefined);
  await client.request('copydesk/pauseReading', { pause: true });
  gate.open();
  const listed = await until(async () => {
    const [sums] = (await client.request('copydesk/groups', {})).filter(({ type }) => type === 'money');
    return sums?.entities;
  });
  const status = await client.request('copydesk/status', {});
  expect(status).toMatchObject({ phase: 'paused', articles: COUNT });
  expect(status.read).toBeLessThan(COUNT / 2);
  expect(listed).toBeLessThanOrEqual(status.read);
  await client.request('copydesk/pauseReading', { pause: false });
  expect(await client.ready()).toMatchObject({ read: COUNT, readings: COUNT });
});

test('an article that is open is read though reading is paused', async () => {
  const gate = createGate();
  const client = await openClient(ARTICLES, { files: gate.files });
  await until(async () => (await client.request('copydesk/status', {})).articles === COUNT || undefined);
  await client.request('copydesk/pauseReading', { pause: true });
  gate.open();
  await client.openDocument('59.article', 'Mills reopen\n\nThe mills of Harwick cost $800 million.\n');
  await client.untilEntity('money', '$800 million');
  expect(await client.request('copydesk/status', {})).toMatchObject({ phase: 'paused' });
});

test('a corpus that is read anew is paused no more', async () => {
  const gate = createGate();
  const client = await openClient(ARTICLES, { files: gate.files });
  await until(async () => (await client.request('copydesk/status', {})).articles === COUNT || undefined);
  await client.request('copydesk/pauseReading', { pause: true });
  gate.open();
  await client.request('copydesk/rebuild', {});
  expect(await client.ready()).toMatchObject({ read: COUNT });
});
