import { describe, expect, test } from 'vitest';
import type { DecisionEdit, Params } from '../../src/protocol';
import { type Client, openReady } from './connect';
import { until } from './until';

const FILE = '.copydesk/decisions.json';
const FERRY = `Ferry sold

Ada Brook said on Monday that Halvard Marine Inc. would buy the boats. Mrs Brook runs the harbour of Doverley.
`;
const MILL = `Mill sold

Otis Fell said on Tuesday that Northline Textiles Ltd. would buy the mill. Mr Fell runs it.
`;

async function open(): Promise<Client> {
  const client = await openReady({ 'a.article': FERRY, 'b/c.article': MILL });
  expect(await client.entityNames('person')).toEqual(['Ada Brook', 'Otis Fell']);
  return client;
}

async function decide(client: Client, entity: string, is: Params<'copydesk/decideName'>['is']): Promise<DecisionEdit> {
  const edit = await client.request('copydesk/decideName', { entity, is });
  if (!edit) throw new Error(`nothing is decided of ${entity}`);
  return edit;
}

describe('a decision on a name', () => {
  test('that it is another is written down beside the corpus, and heeded once it stands there', async () => {
    const client = await open();
    const edit = await decide(client, 'person Otis Fell', { entity: 'person Ada Brook' });
    expect(edit).toMatchObject({ uri: client.uri(FILE), create: true });
    await client.write(FILE, edit.newText);
    await client.tell([FILE, 1]);
    await until(async () => (await client.entityNames('person')).length === 1);
    const { rows } = await client.request('copydesk/entities', { type: 'person', sort: 'name', offset: 0, limit: 9 });
    expect(rows).toMatchObject([
      { name: 'Ada Brook', articles: 2, mentions: 4, aliases: ['Brook', 'Otis Fell', 'Fell'] },
    ]);
  });

  test('gives it another type, or takes it off the lists, before its file is saved', async () => {
    const client = await open();
    const retyped = await decide(client, 'organization Halvard Marine Inc.', { type: 'person' });
    await client.openDocument(FILE, retyped.newText, 'json');
    await client.untilEntity('person', 'Halvard Marine Inc.');
    await client.changeDocument(FILE, '{"names": [{ "name": "Otis Fell", "type": "person", "is": null }]}');
    await until(async () => (await client.entityNames('person')).join() === 'Ada Brook');
    expect(await client.entityNames('organization')).toContain('Halvard Marine Inc.');
  });

  test('is none where the name is gone, or the file must be corrected first', async () => {
    const client = await open();
    const ask = () => client.request('copydesk/decideName', { entity: 'person Ada Brook', is: null });
    expect(await client.request('copydesk/decideName', { entity: 'person Nobody', is: null })).toBeNull();
    expect(await ask()).not.toBeNull();
    await client.write(FILE, '{"names": 7}');
    await client.tell([FILE, 1]);
    await client.problems(FILE, (found) => found.length > 0);
    expect(await ask()).toBeNull();
  });
});
