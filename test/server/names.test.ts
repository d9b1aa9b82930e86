import { expect, test } from 'vitest';
import type { DocumentHighlight, DocumentSymbol, Location } from 'vscode-languageserver/node';
import { openReady } from './connect';

const MILLS = `Mills reopen in Harwick

Brook had wished for it, and Ada Brook got it.

“The looms of this valley will run again,” said Ada Brook. A banner said, “It was about time.”
`;
const FLOOD = 'Three years after the flood\n\nThe county thanked Ada Brook for the mills.\n';

async function open() {
  const client = await openReady({ 'a.article': MILLS, 'b.article': FLOOD, 'notes.md': MILLS });
  await client.untilEntity('person', 'Ada Brook');
  const ask = <T>(method: string, path = 'a.article', position = { line: 2, character: 2 }): Promise<T | null> => {
    const textDocument = { uri: client.uri(path) };
    return client.connection.sendRequest(method, { textDocument, position, context: { includeDeclaration: true } });
  };
  return { client, ask };
}

const shown = ({ start }: Location['range']) => `${start.line}:${start.character}`;

test('the references of a name are its mentions in the whole corpus, this article first', async () => {
  const { client, ask } = await open();
  const places = await ask<Location[]>('textDocument/references');
  expect(places?.map(({ uri, range }) => `${uri === client.uri('a.article') ? 'a' : 'b'} ${shown(range)}`)).toEqual([
    'a 2:0',
    'a 2:29',
    'a 4:48',
    'b 2:19',
  ]);
});

test('the definition of a name is where the article first gives it in full', async () => {
  const { ask } = await open();
  const place = await ask<Location>('textDocument/definition');
  expect(place && shown(place.range)).toBe('2:29');
});

test('all forms of the name at the cursor are highlighted, none elsewhere', async () => {
  const { ask } = await open();
  const marks = await ask<DocumentHighlight[]>('textDocument/documentHighlight');
  expect(marks?.map(({ range }) => shown(range))).toEqual(['2:0', '2:29', '4:48']);
  expect(await ask('textDocument/documentHighlight', 'a.article', { line: 2, character: 12 })).toBeNull();
  expect(await ask('textDocument/documentHighlight', 'notes.md')).toBeNull();
});

test('the outline has the headline, and the quotations by speaker', async () => {
  const { ask } = await open();
  const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(symbols?.map(({ name }) => name)).toEqual([
    'Mills reopen in Harwick',
    'Ada Brook: “The looms of this valley will run again,”',
    'A banner: “It was about time.”',
  ]);
  expect(await ask('textDocument/documentSymbol', 'notes.md')).toBeNull();
});

test('of a long quotation the outline has the first words', async () => {
  const client = await openReady({
    'a.article': `A long day\n\n“${'Nobody knew. '.repeat(20)}Nobody,” said Ada Brook.\n`,
  });
  const params = { textDocument: { uri: client.uri('a.article') } };
  const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', params);
  expect(symbols[1]?.name).toBe(`Ada Brook: “${'Nobody knew. '.repeat(6)}…`);
});

test('the outline is that of the text that the editor shows, though it was asked for before that was read', async () => {
  const { client, ask } = await open();
  const names = async () =>
    (await ask<DocumentSymbol[]>('textDocument/documentSymbol', 'c.article'))?.map(({ name }) => name);
  await client.openDocument('c.article', FLOOD);
  expect(await names()).toEqual(['Three years after the flood']);
  await client.changeDocument('c.article', MILLS);
  expect((await names())?.[0]).toBe('Mills reopen in Harwick');
  await client.changeDocument('c.article', '');
  expect(await names()).toEqual([]);
});
