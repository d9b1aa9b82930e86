import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver/node';
import type { DecisionEdit } from '../../src/protocol';
import { type Client, type ClientOptions, openReady } from './connect';
import { until } from './until';

const FILE = '.copydesk/decisions.json';
const PAGE = `Mills reopen

The mayor of Harwick said on Monday that the mills would reopen in the spring of next year.

Sign up for our newsletter

Experts believe the mills will last for ten years. The people of the town have waited for it for a long time.
`;
const has = (found: readonly Diagnostic[], rule: string) => found.some(({ code }) => code === rule);
const lacksFurniture = (found: readonly Diagnostic[]) => !has(found, 'boilerplate') && has(found, 'vague-group');

async function openPages(paths: readonly string[], options: ClientOptions = {}): Promise<Client> {
  const client = await openReady(Object.fromEntries(paths.map((path) => [path, PAGE])), options);
  for (const path of paths) {
    await client.openDocument(path, PAGE);
    await client.problems(path, (found) => has(found, 'boilerplate') && has(found, 'vague-group'));
  }
  return client;
}

async function offer(client: Client, path: string, title: string): Promise<CodeAction | undefined> {
  const line = title.startsWith('Ignore') ? 6 : 4;
  const position = { line, character: 3 };
  const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: client.uri(path) },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  return actions.find((action) => action.title === title);
}

/** Takes an offer as an editor would: edits the file, saves it and tells. */
async function take(client: Client, path: string, title: string): Promise<void> {
  const action = await offer(client, path, title);
  const [creation, change] = action?.edit?.documentChanges ?? [];
  const edit = change ?? creation;
  if (!edit || !('edits' in edit)) throw new Error(`${title} is not offered`);
  expect(edit.textDocument.uri).toBe(client.uri(FILE));
  const before = change ? '' : await readFile(join(client.root, FILE), 'utf8');
  await client.write(FILE, applyEdit(before, edit.edits[0] as TextEdit));
  await client.tell([FILE, change ? 1 : 2]);
}

function applyEdit(text: string, { range, newText }: TextEdit): string {
  const offsetOf = ({ line, character }: TextEdit['range']['start']) =>
    text.split('\n').slice(0, line).join('\n').length + Number(line > 0) + character;
  return text.slice(0, offsetOf(range.start)) + newText + text.slice(offsetOf(range.end));
}

describe('a decision', () => {
  test('that a line is story holds at once, in that article only, and is remembered in a file that reads well', async () => {
    const client = await openPages(['a.article', 'b.article']);
    await take(client, 'a.article', 'This is part of the story');
    await client.problems('a.article', lacksFurniture);
    expect(await readFile(join(client.root, FILE), 'utf8')).toMatch(
      /^\{\n {2}"version": 1,\n {2}"decisions": \[\n {4}\{ "rule": "boilerplate", "hash": "\w{8}", "article": "a.article", "text": "Sign up for our newsletter" \}\n {2}\]\n\}\n$/,
    );
    expect(has(client.diagnostics.get(client.uri('b.article')) ?? [], 'boilerplate')).toBe(true);
  });

  test('holds in every article where that is asked for, and survives edits around the line', async () => {
    const client = await openPages(['a.article', 'b.article']);
    await take(client, 'a.article', 'This is part of the story in every article');
    for (const path of ['a.article', 'b.article']) await client.problems(path, lacksFurniture);
    await client.changeDocument('b.article', PAGE.replace('\n\nSign', '\n\nThe weather was fine.\n\nSIGN'));
    await client.problems('b.article', (found) =>
      found.some(({ code, range }) => code === 'vague-group' && range.start.line === 8),
    );
    expect(has(client.diagnostics.get(client.uri('b.article')) ?? [], 'boilerplate')).toBe(false);
  });

  test('for every article is not offered where no other has the line', async () => {
    const client = await openPages(['a.article']);
    expect(await offer(client, 'a.article', 'This is part of the story in every article')).toBeUndefined();
  });

  test('that a finding is none hides it, and no other of its rule', async () => {
    const client = await openPages(['a.article']);
    await take(client, 'a.article', 'This is part of the story');
    await client.problems('a.article', (found) => found.length === 1);
    await take(client, 'a.article', 'Ignore this finding (vague-group)');
    await client.problems('a.article', (found) => found.length === 0);
    await client.changeDocument('a.article', PAGE.replace('ten years', 'twenty years'));
    await client.problems('a.article', lacksFurniture);
  });

  test('is undone by taking it out of the file, and by taking the file or its folder away', async () => {
    const client = await openPages(['a.article']);
    for (const gone of [FILE, '.copydesk']) {
      await take(client, 'a.article', 'This is part of the story');
      await client.problems('a.article', (found) => found.length === 1);
      await rm(join(client.root, gone), { recursive: true });
      await client.tell([gone, 3]);
      await client.problems('a.article', (found) => found.length === 2);
    }
  });

  test('holds while its file is edited, before it is saved', async () => {
    const client = await openPages(['a.article']);
    await take(client, 'a.article', 'This is part of the story');
    await client.problems('a.article', (found) => found.length === 1);
    await client.openDocument(FILE, '{}', 'json');
    await client.problems('a.article', (found) => found.length === 2);
    await client.closeDocument(FILE);
    await client.problems('a.article', (found) => found.length === 1);
  });

  test('counts the sums in the line', async () => {
    const page = PAGE.replace('Sign up for our newsletter', 'Sign up for our newsletter, now $17');
    const client = await openReady({ 'a.article': page });
    expect(await client.entityNames('money')).toEqual([]);
    await client.openDocument('a.article', page);
    await client.problems('a.article', (found) => has(found, 'boilerplate'));
    await take(client, 'a.article', 'This is part of the story');
    await client.untilEntity('money', '$17');
  });

  test('is handed to an editor that writes the file itself', async () => {
    const client = await openPages(['a.article'], { initialization: { runsCommands: true } });
    const action = await offer(client, 'a.article', 'This is part of the story');
    expect(action?.edit).toBeUndefined();
    expect(action?.command?.command).toBe('copydesk.decide');
    const [edit]: DecisionEdit[] = action?.command?.arguments ?? [];
    expect(edit).toMatchObject({ uri: client.uri(FILE), create: true });
  });
});

describe('a file of decisions that is wrong', () => {
  test('says so, where it is and in the status, until it is corrected; nothing is added to it', async () => {
    const client = await openPages(['a.article']);
    await client.write(FILE, '{\n"decisions": 7}');
    await client.tell([FILE, 1]);
    const [problem] = await client.problems(FILE, (found) => found.length > 0);
    expect(problem).toMatchObject({ message: '“decisions” must be a list.', severity: 1 });
    expect(problem?.range.start).toEqual({ line: 1, character: 13 });
    expect((await client.ready()).problems).toEqual([`${FILE}, line 2: “decisions” must be a list.`]);
    expect((await offer(client, 'a.article', 'This is part of the story'))?.disabled?.reason).toBe(
      `Correct ${FILE} first.`,
    );
    await client.write(FILE, '{"decisions": []}');
    await client.tell([FILE, 2]);
    await client.problems(FILE, (found) => found.length === 0);
  });
});

describe('outside of all folders', () => {
  test('nothing can be decided for good', async () => {
    const client = await openReady({});
    await client.openDocument('untitled:Untitled-1', PAGE, 'article');
    const uri = 'untitled:Untitled-1';
    await until(() => (client.diagnostics.get(uri)?.length ?? 0) > 0);
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toEqual(['Remove this line']);
  });
});
