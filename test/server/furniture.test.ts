import { describe, expect, test } from 'vitest';
import type { CodeAction, FoldingRange, TextEdit } from 'vscode-languageserver/node';
import { type Client, openReady } from './connect';
import { until } from './until';

const END = `The flood had broken the wheel and filled the halls with mud, and the owners had first thought of selling the land.

The workers, who had waited for it since the flood of two years ago, said that they were glad to go back.`;
const OPENING = `Mills reopen

The mayor of Harwick said on Monday that the mills would reopen in the spring, after the council had paid for repairs.
`;
const STORY = `${OPENING}\n${END}\n`;
const PAGE = `${OPENING}
Advertisement

Sign up for our newsletter, now $17

${END}

Share this article on Facebook
`;
const GERMAN = `${'Die Mühlen der Stadt werden im Frühling wieder öffnen, sagte der Bürgermeister am Montag; sie sind seit dem Brand nicht mehr in Betrieb.\n'.repeat(5)}
Advertisement
`;

function fold(client: Client, path: string): Promise<FoldingRange[] | null> {
  return client.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri: client.uri(path) } });
}

describe('folding', () => {
  test('takes each block of furniture into the line before it, blank lines to spare included', async () => {
    const client = await openReady({ 'a.article': PAGE });
    await client.openDocument('a.article', PAGE);
    expect(await fold(client, 'a.article')).toEqual([
      { startLine: 3, endLine: 7, kind: 'region' },
      { startLine: 10, endLine: 12, kind: 'region' },
    ]);
  });

  test('is that of the text as it was last typed', async () => {
    const client = await openReady({ 'a.article': STORY });
    await client.openDocument('a.article', STORY);
    expect(await fold(client, 'a.article')).toEqual([]);
    await client.changeDocument('a.article', `Advertisement\nSign up for our newsletter\n\n${STORY}`);
    expect(await fold(client, 'a.article')).toEqual([{ startLine: 0, endLine: 2, kind: 'region' }]);
  });

  test('of files that are no articles is left to others', async () => {
    const client = await openReady({ 'notes.txt': PAGE });
    await client.openDocument('notes.txt', PAGE);
    expect(await fold(client, 'notes.txt')).toBeNull();
  });
});

describe('the story', () => {
  test('is the text without furniture, of open and closed articles', async () => {
    const client = await openReady({ 'a.article': PAGE, 'b.article': STORY });
    for (const path of ['a.article', 'b.article'])
      expect(await client.request('copydesk/story', { uri: client.uri(path) })).toMatchObject({ text: STORY });
    await client.openDocument('a.article', `${PAGE}\nThe weather was fine on that day, and nobody was late.\n`);
    const story = await client.request('copydesk/story', { uri: client.uri('a.article') });
    expect(story?.text).toMatch(/go back\.\n\nThe weather was fine/);
    expect(await client.request('copydesk/story', { uri: client.uri('c.article') })).toBeNull();
  });

  test('of another language is left alone', async () => {
    const client = await openReady({ 'a.article': GERMAN });
    expect(await client.request('copydesk/story', { uri: client.uri('a.article') })).toMatchObject({ text: GERMAN });
  });

  test('that changes is told', async () => {
    const client = await openReady({ 'a.article': PAGE });
    let told = 0;
    client.on('copydesk/furnitureChanged', () => {
      told++;
    });
    await client.openDocument('a.article', PAGE);
    await until(() => told > 0);
    told = 0;
    await client.changeDocument('a.article', STORY);
    await until(() => told > 0);
  });
});

describe('all furniture of the corpus', () => {
  test('is listed by article, with what has to go for each line', async () => {
    const client = await openReady({ 'b.article': PAGE, 'a.article': PAGE, 'c.article': STORY, 'd.article': GERMAN });
    const { total, rows } = await client.request('copydesk/furniture', { limit: 10 });
    expect(total).toBe(2);
    expect(rows.map(({ uri }) => uri)).toEqual([client.uri('a.article'), client.uri('b.article')]);
    expect(rows[0]?.removals.map(({ label, certain, text }) => [label, certain, text])).toEqual([
      ['Page furniture (advertisement), not part of the story.', true, 'Advertisement'],
      ['Page furniture (newsletter), not part of the story.', true, 'Sign up for our newsletter, now $17'],
      ['Page furniture (social media), not part of the story.', true, 'Share this article on Facebook'],
    ]);
    const edits = rows[0]?.removals.map(({ range }) => ({ range, newText: '' })) ?? [];
    expect(applyEdits(PAGE, edits)).toBe(STORY);
  });

  test('is not listed of an article that is another by now', async () => {
    const client = await openReady({ 'b.article': PAGE, 'a.article': PAGE });
    await client.write('a.article', `The wheel turns\n\n${PAGE}`);
    const { rows } = await client.request('copydesk/furniture', { limit: 10 });
    expect(rows.map(({ uri }) => uri)).toEqual([client.uri('b.article')]);
  });

  test('is listed of so many articles only as are asked for', async () => {
    const client = await openReady({ 'b.article': PAGE, 'a.article': PAGE });
    const { total, rows } = await client.request('copydesk/furniture', { limit: 1 });
    expect(total).toBe(2);
    expect(rows).toHaveLength(1);
  });

  test('can be removed in one article, too', async () => {
    const client = await openReady({ 'a.article': PAGE });
    await client.openDocument('a.article', PAGE);
    await client.problems('a.article', (found) => found.length >= 3);
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: client.uri('a.article') },
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
      context: { diagnostics: [] },
    });
    const remove = actions.find(({ title }) => title === 'Remove all page furniture in this article');
    expect(applyEdits(PAGE, remove?.edit?.changes?.[client.uri('a.article')] ?? [])).toBe(STORY);
  });
});

test('furniture counts when that is asked for, also after everything was read again', async () => {
  const client = await openReady({ 'a.article': PAGE });
  expect(await client.entityNames('money')).toEqual([]);
  await client.request('copydesk/countFurniture', { count: true });
  await client.untilEntity('money', '$17');
  await client.request('copydesk/rebuild', {});
  await client.untilEntity('money', '$17');
  await client.request('copydesk/countFurniture', { count: false });
  await until(async () => (await client.entityNames('money')).length === 0);
});

/** The text after edits that are in order. */
function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const offsetOf = ({ line, character }: TextEdit['range']['start']) => (starts[line] ?? text.length) + character;
  return edits.reduceRight(
    (edited, { range, newText }) =>
      edited.slice(0, offsetOf(range.start)) + newText + edited.slice(offsetOf(range.end)),
    text,
  );
}
