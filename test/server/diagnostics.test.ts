import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, type CodeAction, type Diagnostic, DiagnosticTag } from 'vscode-languageserver/node';
import { DISK } from '../../src/disk';
import { openClient, openReady } from './connect';
import { holdFile } from './hold-file';

const STORY =
  'Mills reopen\n\nThe mayor of Harwick said on Monday that the mills would reopen in the spring of next year.\n';
const FURNITURE = 'Advertisement\n';
const PAGE = `${STORY}${FURNITURE}Sign up for our newsletter\nThe people of the town have waited for it for a long time.\n`;
/** What the story itself may be faulted for is not the matter here. */
const isFurniture = ({ code }: Diagnostic) => code === 'boilerplate';
const HAS_PROBLEMS = (found: readonly Diagnostic[]) => found.some(isFurniture);
const IS_EMPTY = (found: readonly Diagnostic[]) => found.length === 0;
const HAS_NONE = (found: readonly Diagnostic[]) => !found.some(isFurniture);

describe('problems', () => {
  test('of an open article are told with rule, link, range and tag', async () => {
    const client = await openClient({ 'a.article': PAGE });
    await client.openDocument('a.article', PAGE);
    const problem = (await client.problems('a.article', HAS_PROBLEMS)).find(isFurniture);
    expect(problem).toMatchObject({
      source: 'copydesk',
      code: 'boilerplate',
      codeDescription: { href: 'https://github.com/copydesk/copydesk/blob/main/media/rules/boilerplate.md' },
      severity: 3,
      tags: [DiagnosticTag.Unnecessary],
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 13 } },
    });
  });

  test('stand in the right lines whatever the line ends are', async () => {
    const client = await openReady({});
    for (const end of ['\n', '\r\n', '\r']) {
      const path = `${end.length}${end.charCodeAt(0)}.article`;
      await client.openDocument(path, PAGE.replaceAll('\n', end));
      const problem = (await client.problems(path, HAS_PROBLEMS)).find(isFurniture);
      expect(problem?.range.start).toEqual({ line: 3, character: 0 });
    }
  });

  test('follow what is typed, without a save, and carry the version they are of', async () => {
    const client = await openClient({ 'a.article': PAGE });
    await client.openDocument('a.article', PAGE);
    await client.problems('a.article', HAS_PROBLEMS);
    await client.changeDocument('a.article', STORY);
    await client.problems('a.article', HAS_NONE);
    expect(client.published.at(-1)?.version).toBe(2);
  });

  test('of versions that were typed over are never told', async () => {
    const client = await openClient({ 'a.article': STORY });
    await client.openDocument('a.article', STORY);
    await client.problems('a.article', () => true);
    for (let step = 0; step < 10; step++) await client.changeDocument('a.article', PAGE.repeat(step + 1));
    await client.changeDocument('a.article', PAGE);
    await client.problems('a.article', HAS_PROBLEMS);
    const versions = client.published
      .filter(({ diagnostics }) => HAS_PROBLEMS(diagnostics))
      .map(({ version }) => version);
    expect(new Set(versions)).toEqual(new Set([12]));
  });

  test('are told of articles only', async () => {
    const client = await openClient({ 'a.txt': PAGE, 'b.article': PAGE });
    await client.openDocument('a.txt', PAGE);
    await client.openDocument('b.article', PAGE);
    await client.problems('b.article', HAS_PROBLEMS);
    expect(client.diagnostics.get(client.uri('a.txt')) ?? []).toEqual([]);
  });

  test('vanish when the file is deleted, closed, or no article any more', async () => {
    const tree = { 'a.article': PAGE, 'b.article': PAGE, 'c.article': PAGE };
    const client = await openReady(tree);
    for (const path of Object.keys(tree)) await client.openDocument(path, PAGE);
    for (const path of Object.keys(tree)) await client.problems(path, HAS_PROBLEMS);
    await rm(join(client.root, 'a.article'));
    await client.tell(['a.article', 3]);
    await client.problems('a.article', IS_EMPTY);
    await client.closeDocument('b.article');
    await client.problems('b.article', IS_EMPTY);
    await client.write('.copydesk/config.json', '{"exclude": ["c.article"]}');
    await client.tell(['.copydesk/config.json', 1]);
    await client.problems('c.article', IS_EMPTY);
  });

  test('have the severity that is set, and none for a rule that is off', async () => {
    const client = await openClient({ 'a.article': PAGE }, { settings: { rules: { boilerplate: 'error' } } });
    await client.openDocument('a.article', PAGE);
    const found = await client.problems('a.article', HAS_PROBLEMS);
    expect(found.find(isFurniture)?.severity).toBe(1);
    client.settings = { rules: { boilerplate: 'off' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.problems('a.article', HAS_NONE);
  });

  test('are cut where the editor would drop them, and that is said', async () => {
    const text = `${STORY}${FURNITURE.repeat(1100)}`;
    const client = await openClient({ 'a.article': text });
    await client.openDocument('a.article', text);
    const found = await client.problems('a.article', HAS_PROBLEMS);
    expect(found).toHaveLength(1000);
    expect(found.at(-1)?.message).toMatch(/^1\d\d more problems of this article are not shown\.$/);
  });

  test('that speak of one other article many times have it read once', async () => {
    const passages = Array.from(
      { length: 9 },
      (_, at) => `mill number ${at} stood empty beside the ${at} old weirs since then`,
    );
    const [own, theirs] = ['granite', 'timber'].map((kind) => {
      const between = (at: number) => Array.from({ length: 20 }, (_, word) => `${kind}${at * 20 + word}`).join(' ');
      return `The ${kind}\n\n${passages.map((each, at) => `They say of it that ${each}. Of ${between(at)} much is left.`).join('\n\n')}\n`;
    });
    if (!own || !theirs) throw new Error('no texts');
    let reads = 0;
    const read = (uri: string) => {
      if (uri.endsWith('/b.article')) reads++;
      return DISK.read(uri);
    };
    const client = await openReady({ 'a.article': own, 'in/b.article': theirs }, { files: { ...DISK, read } });
    reads = 0;
    await client.openDocument('a.article', own);
    const count = (found: readonly Diagnostic[]) => found.filter(({ code }) => code === 'reused-passage').length;
    await client.problems('a.article', (found) => count(found) > 1);
    expect(reads).toBe(1);
  });

  test('are told in the language of the editor, where it has the words', async () => {
    const translations = { 'Page furniture (advertisement), not part of the story.': 'Seitenmöbel (Anzeige)' };
    const client = await openClient({ 'a.article': PAGE }, { initialization: { translations } });
    await client.openDocument('a.article', PAGE);
    const problem = (await client.problems('a.article', HAS_PROBLEMS)).find(isFurniture);
    expect(problem?.message).toBe('Seitenmöbel (Anzeige)');
  });

  test('say in the language of the editor what stands in another article, too', async () => {
    const quote = (words: string) =>
      `A promise\n\n“We ${words} every bridge of this old town by spring,” said Ann Lee.\n`;
    const tree = { 'a.article': quote('shall mend'), 'b.article': quote('will mend') };
    const client = await openReady(tree, { initialization: { translations: { '“{0}”': '„{0}“' } } });
    await client.openDocument('a.article', tree['a.article']);
    const isAltered = ({ code }: Diagnostic) => code === 'altered-quotation';
    const problem = (await client.problems('a.article', (found) => found.some(isAltered))).find(isAltered);
    expect(problem?.relatedInformation?.map(({ message }) => message)).toEqual(['„will“']);
  });
});

describe('the whole corpus', () => {
  const tree = { 'a.article': PAGE, 'b.article': STORY, 'c.article': PAGE };

  test('is checked when asked to, with progress', async () => {
    const client = await openReady(tree);
    const kinds: string[] = [];
    client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      kinds.push(value.kind);
    });
    const summary = await client.request('copydesk/checkCorpus', { workDoneToken: 'check' });
    expect(summary).toMatchObject({ articles: 3, cut: [], cancelled: false });
    const told = [...client.diagnostics.values()].reduce((sum, found) => sum + found.length, 0);
    expect(summary.findings).toBe(told);
    expect(told).toBeGreaterThan(1);
    expect(kinds).toEqual(['begin', 'report', 'report', 'report', 'end']);
  });

  test('keeps its problems up to date after that, while the articles are closed', async () => {
    const client = await openReady(tree);
    await client.request('copydesk/checkCorpus', {});
    await client.write('a.article', STORY);
    await client.tell(['a.article', 2]);
    await client.problems('a.article', HAS_NONE);
  });

  test('is always checked where the settings say so', async () => {
    const client = await openClient(tree, { settings: { check: 'corpus' } });
    await client.problems('c.article', HAS_PROBLEMS);
    client.settings = { check: 'open' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.problems('c.article', HAS_NONE);
  });

  test('is checked no further once the settings say otherwise', async () => {
    const held = holdFile('b.article', 2);
    const pages = { 'a.article': PAGE, 'b.article': PAGE, 'c.article': PAGE };
    const client = await openClient(pages, { settings: { check: 'corpus' }, files: held.files });
    await client.problems('a.article', HAS_PROBLEMS);
    await held.asked;
    client.settings = { check: 'open' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.problems('a.article', IS_EMPTY);
    held.release();
    // What is asked for later is answered later.
    await client.openDocument('a.article', PAGE);
    await client.problems('a.article', HAS_PROBLEMS);
    expect(client.diagnostics.get(client.uri('b.article'))).toBeUndefined();
    expect(client.diagnostics.get(client.uri('c.article'))).toBeUndefined();
  });

  test('stops when it is told to, and says how far it came', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.article`, PAGE.repeat(5)]));
    const client = await openReady(many);
    const summary = await client.cancelAfter('copydesk/checkCorpus', { workDoneToken: 'check' }, '$/progress');
    expect(summary).toMatchObject({ cancelled: true });
  });

  test('says so too when it is stopped at once', async () => {
    const client = await openReady({ 'a.article': PAGE, 'b.article': PAGE });
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('copydesk/checkCorpus', {}, source.token);
    source.cancel();
    expect(await answer).toMatchObject({ cancelled: true });
  });
});

describe('quick fixes', () => {
  async function ask(path: string, line: number, only?: string[]) {
    const client = await openClient({ [path]: PAGE });
    await client.openDocument(path, PAGE);
    const diagnostics = await client.problems(path, HAS_PROBLEMS);
    const position = { line, character: 2 };
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: client.uri(path) },
      range: { start: position, end: position },
      context: { diagnostics, ...(only && { only }) },
    });
    return { client, actions, diagnostics };
  }

  test('remove a line of furniture, or all of them', async () => {
    const { client, actions, diagnostics } = await ask('a.article', 3);
    expect(actions.map(({ title, kind }) => [title, kind])).toEqual([
      ['Remove this line', 'quickfix'],
      ['Remove all page furniture in this article', 'quickfix'],
      ['This is part of the story', 'quickfix'],
      ['Turn off the rule boilerplate in this folder', 'quickfix'],
    ]);
    expect(actions[0]?.diagnostics).toEqual([diagnostics.find(isFurniture)]);
    expect(actions[0]?.edit?.changes?.[client.uri('a.article')]).toEqual([
      { range: { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } }, newText: '' },
    ]);
    expect(actions[1]?.edit?.changes?.[client.uri('a.article')]).toHaveLength(2);
  });

  test('are those of the text as it was last typed', async () => {
    const { client } = await ask('a.article', 3);
    await client.changeDocument('a.article', `A new headline\n\n${PAGE}`);
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: client.uri('a.article') },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [] },
    });
    const all = actions.find(({ title }) => title.startsWith('Remove all page furniture'));
    expect(all?.edit?.changes?.[client.uri('a.article')]?.map(({ range }) => range.start.line)).toEqual([5, 6]);
  });

  test('are not offered elsewhere, nor when something else is asked for', async () => {
    expect((await ask('a.article', 2)).actions).toEqual([]);
    expect((await ask('a.article', 3, ['source.organizeImports'])).actions).toEqual([]);
  });
});
