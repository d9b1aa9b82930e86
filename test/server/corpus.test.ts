import { chmod, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openClient, openReady } from './connect';
import { holdFile } from './hold-file';
import { until } from './until';

const MILLS = `Mills reopen in Harwick

HARWICK — The mayor of Harwick said on Monday that the mills on the river would reopen in the spring of next year.
`;
const BRIDGE = `Bridge opens in Doverley

The new bridge in Doverley cost $1 billion, and the people of the town have waited for it for more than ten years.
`;
const GERMAN = `Brücke eröffnet

Die neue Brücke in der Stadt ist am Montag eröffnet worden, und die Menschen haben lange auf sie gewartet, wie der Bürgermeister sagte. Das war nicht immer so, denn der Bau hat viele Jahre gedauert.
`;
const NUMBERED = '001_0123456789abcdef.txt';

describe('the corpus', () => {
  test('is what is named like articles, without any set-up', async () => {
    const client = await openClient({ 'a.article': MILLS, [`deep/${NUMBERED}`]: BRIDGE, 'notes.txt': 'Nothing.' });
    const status = await client.ready();
    expect(status).toMatchObject({ articles: 2, read: 2, readings: 2, skipped: [], problems: [] });
  });

  test('reads a changed file again, and only that', async () => {
    const client = await openReady({ 'a.article': MILLS, 'b.article': BRIDGE });
    await client.write('a.article', MILLS.replaceAll('Harwick', 'Alderton'));
    await client.tell(['a.article', 2], ['b.article', 2]);
    await until(async () => (await client.request('copydesk/status', {})).readings === 3);
    expect((await client.ready()).readings).toBe(3);
  });

  test('follows files and folders as they come, go and are renamed', async () => {
    const client = await openReady({ 'a.article': MILLS, 'in/b.article': BRIDGE, 'in/c.article': BRIDGE });
    await rename(join(client.root, 'in'), join(client.root, 'out'));
    await rm(join(client.root, 'a.article'));
    await client.write('d.article', MILLS);
    await client.tell(['in', 3], ['out', 1], ['a.article', 3], ['d.article', 1]);
    await until(async () => (await client.request('copydesk/status', {})).readings === 6);
    expect(await client.ready()).toMatchObject({ articles: 3, read: 3 });
    expect((await client.request('copydesk/membership', { uri: client.uri('out/b.article') })).member).toBe(true);
  });

  test('takes text that is not saved before what is on the disk', async () => {
    const client = await openReady({ 'a.article': MILLS });
    await client.openDocument('a.article', `${MILLS}\nIt cost $7 million.\n`);
    await client.untilEntity('money', '$7 million');
    await client.write('a.article', BRIDGE);
    await client.tell(['a.article', 2]);
    await client.closeDocument('a.article');
    await client.untilEntity('money', '$1 billion');
    expect(await client.entityNames('money')).toEqual(['$1 billion']);
  });

  test('answers who asked of a text that was typed and closed before it was read', async () => {
    const client = await openReady({ 'a.article': MILLS });
    await client.openDocument('a.article', MILLS);
    await client.changeDocument('a.article', BRIDGE);
    const textDocument = { uri: client.uri('a.article') };
    const symbols = client.connection.sendRequest<{ name: string }[]>('textDocument/documentSymbol', { textDocument });
    await client.closeDocument('a.article');
    expect((await symbols).map(({ name }) => name)).toEqual(['Mills reopen in Harwick']);
  });

  test('has the text of a document that was opened again, though the one before takes longer to read', async () => {
    const held = holdFile('config.json', 1);
    const client = await openClient({ '.copydesk/config.json': '{}' }, { files: held.files });
    const long = (sum: string, times: number) =>
      `${BRIDGE.replace('$1 billion', sum)}\n${'Nobody came to the mill on that day. '.repeat(times)}\n`;
    await held.asked;
    await client.openDocument('a.article', long('$2 billion', 2000));
    await client.closeDocument('a.article');
    await client.openDocument('a.article', BRIDGE);
    await client.openDocument('b.article', long('$3 billion', 4000));
    held.release();
    await client.untilEntity('money', '$3 billion');
    expect(await client.entityNames('money')).toEqual(['$3 billion', '$1 billion']);
  });

  test('does not read an article again when it is opened as it is', async () => {
    const client = await openReady({ 'a.article': MILLS });
    await client.openDocument('a.article', MILLS);
    await client.problems('a.article', () => true);
    await client.closeDocument('a.article');
    await client.request('copydesk/groups', {});
    expect((await client.ready()).readings).toBe(1);
  });

  test('reaches over several folders, each with its own configuration', async () => {
    const client = await openClient(
      {
        'one/.copydesk/config.json': '{"include": ["*.txt"]}',
        'one/a.txt': MILLS,
        'two/a.txt': BRIDGE,
        'two/b.article': BRIDGE,
      },
      { folders: ['one', 'two'] },
    );
    expect((await client.ready()).articles).toBe(2);
    expect(await client.request('copydesk/membership', { uri: client.uri('one/a.txt') })).toEqual({
      member: true,
      reason: 'config',
      pattern: '*.txt',
      source: '.copydesk/config.json',
      language: 'en',
    });
    const { rows } = await client.request('copydesk/entityArticles', {
      entity: 'money $1 billion',
      offset: 0,
      limit: 9,
    });
    expect(rows).toEqual([
      { uri: client.uri('two/b.article'), title: 'Bridge opens in Doverley', path: 'two/b.article', mentions: 1 },
    ]);
  });

  test('without a folder, is what is open and named like an article', async () => {
    const client = await openReady({ 'a.article': BRIDGE }, { folders: [] });
    await client.openDocument('a.article', BRIDGE);
    await client.untilEntity('money', '$1 billion');
    await client.closeDocument('a.article');
    await until(async () => (await client.request('copydesk/status', {})).articles === 0);
    expect(await client.request('copydesk/membership', { uri: client.uri('a.txt') })).toEqual({
      member: false,
      reason: 'outside',
    });
  });

  test('grows when the configuration is written, and shrinks when it is gone', async () => {
    const client = await openClient({ 'a.txt': MILLS, 'b.article': BRIDGE });
    let told = 0;
    await client.ready();
    client.on('copydesk/membershipChanged', () => told++);
    await client.write('.copydesk/config.json', '{"include": ["*.txt"]}');
    await client.tell(['.copydesk/config.json', 1]);
    await until(async () => (await client.ready()).articles === 2);
    expect(told).toBe(1);
    await rm(join(client.root, '.copydesk/config.json'));
    await client.tell(['.copydesk/config.json', 3]);
    await until(async () => (await client.ready()).articles === 1);
  });

  test('heeds a configuration that comes and goes with its folder', async () => {
    const client = await openReady({
      'a.txt': MILLS,
      'b.article': BRIDGE,
      'other/config.json': '{"include": ["*.txt"]}',
    });
    await rename(join(client.root, 'other'), join(client.root, '.copydesk'));
    await client.tell(['other', 3], ['.copydesk', 1]);
    await until(async () => (await client.ready()).articles === 2);
    await rm(join(client.root, '.copydesk'), { recursive: true });
    await client.tell(['.copydesk', 3]);
    await until(async () => (await client.ready()).articles === 1);
  });

  test('is empty while the folder of the workspace is gone, and full when that is back', async () => {
    const client = await openReady({ 'a.article': MILLS, 'b.article': BRIDGE });
    const away = `${client.root}-away`;
    await rename(client.root, away);
    await client.tell(['', 3]);
    await until(async () => (await client.ready()).articles === 0);
    await rename(away, client.root);
    await client.tell(['', 1]);
    const status = await until(async () => {
      const found = await client.ready();
      return found.articles === 2 ? found : undefined;
    });
    expect(status).toMatchObject({ problems: [], skippedCount: 0 });
  });

  test('heeds the settings, and says where the configuration file overrides them', async () => {
    const client = await openClient({ 'a.txt': MILLS, 'b.md': BRIDGE }, { settings: { include: ['*.txt'] } });
    expect((await client.ready()).articles).toBe(1);
    await client.write('.copydesk/config.json', '{"include": ["*.md"]}');
    await client.tell(['.copydesk/config.json', 1]);
    const [notice] = await client.problems('.copydesk/config.json', (found) => found.length > 0);
    expect(notice).toMatchObject({
      severity: 3,
      message: 'In this folder this file decides; not used here: copydesk.include.',
    });
  });

  test('heeds ignore files as they change', async () => {
    const client = await openReady({ 'a.article': MILLS, 'b.article': BRIDGE });
    await client.write('.gitignore', 'b.*\n');
    await client.tell(['.gitignore', 1]);
    await until(async () => (await client.ready()).articles === 1);
    expect(await client.request('copydesk/membership', { uri: client.uri('b.article') })).toEqual({
      member: false,
      reason: 'ignored',
      pattern: 'b.*',
      source: '.gitignore',
    });
  });

  test('is read anew when asked to', async () => {
    const client = await openReady({ 'a.article': MILLS });
    await client.request('copydesk/rebuild', {});
    expect(await client.ready()).toMatchObject({ articles: 1, readings: 2 });
  });

  test('knows articles in other languages and leaves them in peace', async () => {
    const client = await openReady({ 'a.article': GERMAN });
    await client.openDocument('a.article', GERMAN);
    expect(await client.problems('a.article', () => true)).toEqual([]);
    const membership = await client.request('copydesk/membership', { uri: client.uri('a.article') });
    expect(membership).toEqual({ member: true, reason: 'name', language: 'de' });
    expect(await client.ready()).toMatchObject({ articles: 1, foreign: 1 });
    await client.changeDocument('a.article', MILLS);
    await until(async () => (await client.ready()).foreign === 0);
  });
});

describe('bad input', () => {
  test('files that cannot be articles are skipped, each with its reason', async () => {
    const client = await openClient(
      { 'a.article': MILLS, 'b.article': new Uint8Array(64), 'c.article': 'x'.repeat(1_500_000), 'd.article': BRIDGE },
      { settings: { maxFileSize: 1 } },
    );
    const status = await client.ready();
    expect(status).toMatchObject({ articles: 4, readings: 2, skippedCount: 2, problems: [] });
    expect(status.skipped.map(({ uri, reason }) => [uri, reason.split(/[,;]/, 1)[0]])).toEqual([
      [client.uri('b.article'), 'This is a binary file'],
      [client.uri('c.article'), 'The file has 1.4 MB'],
    ]);
    await client.write('b.article', MILLS);
    await client.tell(['b.article', 2]);
    await until(async () => (await client.ready()).skippedCount === 1);
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission is named, and what to do', async () => {
    const client = await openReady({ 'a.article': MILLS });
    await client.write('b.article', BRIDGE);
    await chmod(join(client.root, 'b.article'), 0);
    await client.tell(['b.article', 1]);
    const status = await until(async () => {
      const now = await client.ready();
      return now.articles === 2 ? now : undefined;
    });
    expect(status.skipped[0]?.reason).toMatch(/cannot be read .* check its permissions/);
  });

  test('an invalid configuration is told in status and file, and goes when it is mended', async () => {
    const client = await openClient({ '.copydesk/config.json': '{"include": 7}', 'a.article': MILLS });
    const status = await client.ready();
    expect(status.problems).toEqual([
      '.copydesk/config.json, line 1: “include” must be a list of patterns, as in ["articles/**/*.txt"].',
    ]);
    expect(status.articles).toBe(1);
    const [problem] = await client.problems('.copydesk/config.json', (found) => found.length > 0);
    expect(problem?.range).toEqual({ start: { line: 0, character: 12 }, end: { line: 0, character: 13 } });
    await client.write('.copydesk/config.json', '{}');
    await client.tell(['.copydesk/config.json', 2]);
    await client.problems('.copydesk/config.json', (found) => found.length === 0);
    expect((await client.ready()).problems).toEqual([]);
  });

  test('an open document above the limit is left alone, until it is small enough', async () => {
    const client = await openReady({ 'a.article': MILLS }, { settings: { maxFileSize: 0.01 } });
    await client.openDocument('a.article', `${MILLS}\nIt cost $7 million.\n`.repeat(100));
    const { skipped } = await until(async () => {
      const status = await client.request('copydesk/status', {});
      return status.skippedCount === 1 ? status : undefined;
    });
    expect(skipped[0]?.reason).toContain('above the limit of 0.01 MB');
    await client.changeDocument('a.article', `${MILLS}\nIt cost $7 million.\n`);
    await client.untilEntity('money', '$7 million');
  });

  test('settings that are wrong are named', async () => {
    const client = await openClient({ 'a.article': MILLS }, { settings: { include: 'news' } });
    expect((await client.ready()).problems).toEqual([
      'Setting copydesk.include: “include” must be a list of patterns, as in ["articles/**/*.txt"].',
    ]);
  });

  test('more files than the limit are left out, and that is said', async () => {
    const client = await openClient(
      { 'a.article': MILLS, 'b.article': BRIDGE, 'c.article': BRIDGE },
      { settings: { maxFiles: 2 } },
    );
    const { articles, problems } = await client.ready();
    expect(articles).toBe(2);
    expect(problems).toEqual([
      'The corpus has more than 2 files; 1 are left out: raise copydesk.maxFiles, or exclude some.',
    ]);
  });

  test('files that come are left out above the limit, too, and what is listed goes on being followed', async () => {
    const client = await openClient({ 'a.article': BRIDGE, 'b.article': BRIDGE }, { settings: { maxFiles: 3 } });
    expect(await client.ready()).toMatchObject({ articles: 2, problems: [] });
    for (const name of ['new/c.article', 'new/d.article', 'new/e.article']) await client.write(name, BRIDGE);
    await client.tell(['new', 1]);
    const { articles, problems } = await until(async () => {
      const status = await client.ready();
      return status.problems.length > 0 ? status : undefined;
    });
    expect(articles).toBe(3);
    expect(problems).toEqual([
      'The corpus has more than 3 files; 2 are left out: raise copydesk.maxFiles, or exclude some.',
    ]);

    await client.write('new/e.article', MILLS);
    await client.write('a.article', `${BRIDGE}\nIt cost $7 million.\n`);
    await client.tell(['new/e.article', 2], ['a.article', 2]);
    await client.untilEntity('money', '$7 million');
    expect(await client.ready()).toMatchObject({ articles: 3, problems });
  });
});
