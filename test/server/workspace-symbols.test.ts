import { expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver/node';
import { type ClientOptions, openReady } from './connect';

const TREE = {
  'a.article': 'Looms wanted\n\nThe county thanked Ada Brook for the looms, and Otis Fell for nothing.\n',
  'b.article': 'New looms\n\nBrook got them, Ada Brook said on Monday.\n\nBut Ada Brook had asked for more.\n',
  'c.article': 'Rivers Safety Board meets\n\nThe Rivers Safety Board (RSB) met in May. The RSB meets once a year.\n',
};
const WHERE_IN_FULL = { start: { line: 2, character: 16 }, end: { line: 2, character: 25 } };

async function open(options: ClientOptions = {}) {
  const client = await openReady(TREE, options);
  await client.untilEntity('person', 'Ada Brook');
  await client.untilEntity('organization', 'Rivers Safety Board');
  const find = (query: string) => client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
  return { client, find };
}

test('an entity is found by a part of its name, and leads to its name in full where it is mentioned most', async () => {
  const { client, find } = await open();
  expect(await find(' aDA B')).toEqual([
    {
      name: 'Ada Brook',
      kind: SymbolKind.Variable,
      containerName: 'New looms',
      location: { uri: client.uri('b.article'), range: WHERE_IN_FULL },
      data: 'person Ada Brook',
    },
  ]);
  expect(await find('nobody')).toEqual([]);
});

test('without a word every entity is listed, those first that the most articles mention', async () => {
  const { find } = await open();
  const names = (await find('')).map(({ name }) => name);
  expect(names[0]).toBe('Ada Brook');
  expect(names).toEqual(expect.arrayContaining(['Otis Fell', 'Rivers Safety Board']));
});

test('an entity that is found by an alias shows it, so that the editor finds it too', async () => {
  const { find } = await open();
  expect((await find('rsb')).map(({ name }) => name)).toEqual(['Rivers Safety Board (RSB)']);
});

test('an editor that asks later is told of the article alone, and then of the place', async () => {
  const { client, find } = await open({ resolvesSymbols: true });
  const [symbol] = await find('brook');
  expect(symbol?.location).toEqual({ uri: client.uri('b.article') });
  const resolve = () => client.connection.sendRequest<WorkspaceSymbol>('workspaceSymbol/resolve', symbol);
  expect((await resolve()).location).toEqual({ uri: client.uri('b.article'), range: WHERE_IN_FULL });
  await client.openDocument('b.article', 'New looms\n\nNobody is named any more.\n');
  const start = { line: 0, character: 0 };
  await expect.poll(async () => (await resolve()).location).toMatchObject({ range: { start, end: start } });
});

test('a list that nobody waits for any more is cancelled, not empty', async () => {
  const { client } = await open();
  const source = new CancellationTokenSource();
  const asked = client.connection.sendRequest('workspace/symbol', { query: '' }, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});
