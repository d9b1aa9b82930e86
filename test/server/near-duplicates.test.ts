import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { openReady } from './connect';

const STORY = `The old mill above the weir will be turned into forty flats, the council decided on Monday. Nobody had worked
there since the last loom was sold to a museum eleven years ago. The builders want to begin in spring and to be done
before the second winter. A footbridge is planned too, so that children need not walk along the road.`;
const FLATS = `Flats for the mill\n\n${STORY}\n`;
const SHORTER = `Flats for the mill\n\n${STORY.replace('Nobody had worked\nthere', 'Nobody worked there')}\n`;
const FAIR = 'A fair for the town\n\nThe fair comes to the meadow by the river on Saturday.\n';

test('articles that are nearly the same are listed with what they share', async () => {
  const client = await openReady({ 'b/late.article': SHORTER, 'a.article': FLATS, 'fair.article': FAIR });
  const { total, rows } = await client.request('copydesk/nearDuplicates', {});
  expect(total).toBe(1);
  expect(rows[0]?.map(({ title, path, words, closest }) => [title, path, words, closest.path])).toEqual([
    ['Flats for the mill', 'a.article', 66, 'b/late.article'],
    ['Flats for the mill', 'b/late.article', 65, 'a.article'],
  ]);
  const { text } = await client.request('copydesk/nearDuplicateTable', {});
  expect(text.split('\r\n')).toEqual([
    'group,article,words,share,closest',
    '1,a.article,66,0.98,b/late.article',
    '1,b/late.article,65,1.00,a.article',
    '',
  ]);
});

test('a search that is cancelled is refused', async () => {
  const tree = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.article`, FLATS]));
  const client = await openReady(tree);
  const cut = client.cancelAfter('copydesk/nearDuplicates', { workDoneToken: 'here' }, '$/progress');
  await expect(cut).rejects.toThrow('cancelled');
});

test('the finding that two articles are nearly the same offers to see them side by side', async () => {
  const client = await openReady(
    { 'a.article': FLATS, 'b.article': SHORTER },
    { initialization: { runsCommands: true } },
  );
  await client.openDocument('b.article', SHORTER);
  await client.problems('b.article', (found) => found.some(({ code }) => code === 'near-duplicate'));
  const position = { line: 0, character: 3 };
  const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: client.uri('b.article') },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const compare = actions.find(({ title }) => title === 'Compare the two articles');
  expect(compare?.command?.arguments).toEqual([[client.uri('a.article'), client.uri('b.article')]]);
});

test('that of an altered quotation offers its wordings', async () => {
  const said = (verb: string) =>
    `A word on bridges\n\nRain fell.\n\n“I ${verb} mend every broken bridge and road of this old town by spring,” said Anna Whitcombe.\n`;
  const client = await openReady({ 'a.article': said('shall') }, { initialization: { runsCommands: true } });
  await client.openDocument('b.article', said('will'));
  await client.problems('b.article', (found) => found.some(({ code }) => code === 'altered-quotation'));
  const position = { line: 4, character: 4 };
  const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: client.uri('b.article') },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const compare = actions.find(({ title }) => title === 'Compare the wordings');
  expect(compare?.command?.arguments).toEqual([
    [
      { uri: client.uri('b.article'), quote: 0 },
      { uri: client.uri('a.article'), quote: 0 },
    ],
  ]);
});
