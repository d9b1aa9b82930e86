import { afterEach, expect, test } from 'vitest';
import { Client, type ClientOptions, type Tree } from './connect';

const clients: Client[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

async function open(tree: Tree, options?: ClientOptions): Promise<Client> {
  const client = await Client.open(tree, options);
  clients.push(client);
  return client;
}

const ARTICLE =
  'Mills reopen\n\nThe mayor of Harwick said on Monday that the mills would reopen in the spring of next year.\n';

test('articles are found by their names, without any set-up', async () => {
  const client = await open({
    'a.article': ARTICLE,
    'deep/001_0123456789abcdef.txt': ARTICLE,
    'notes.txt': 'Nothing.',
  });
  const status = await client.ready();
  expect(status).toMatchObject({ articles: 2, read: 2, readings: 2, skipped: [], problems: [] });
});
