import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { type Client, openReady, type Tree } from './connect';

const MILLS = `Mills reopen in Harwick

The mills cost $40 million to repair, Ada Brook said on Monday.

“The looms of this valley will run again before the first snow falls,” Brook said.

Weavers who lost their places in the flood three years ago have been told that they may come back when they like.
`;
const FLOOD = `Three years after the flood

The county paid $40 million for the mills. “The looms of the valley will run again before any snow falls,” said Ada Brook.

Weavers who lost their places in the flood three years ago have been told that they may come back when they like.
`;
const FAIR = `A fair *for* Harwick

“The looms of this valley will run again before the first snow falls,” a visitor read aloud. Ada Brook gave between $2 and 3 million.
`;
const TREE = { 'a.article': MILLS, 'b/b.article': FLOOD, 'c.article': FAIR };

function open(tree: Tree = TREE): Promise<Client> {
  return openReady(tree);
}

/** What the hover says in the middle of words of an article, with the words it says it of. */
async function hoverOver(client: Client, path: string, words: string, tree: Readonly<Record<string, string>> = TREE) {
  const text = tree[path] ?? '';
  const before = text.slice(0, text.indexOf(words) + words.length / 2).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const params = { textDocument: { uri: client.uri(path) }, position };
  const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', params);
  if (!hover?.range || typeof hover.contents !== 'object' || !('value' in hover.contents)) return undefined;
  const { start, end } = hover.range;
  const said = hover.contents.value.replaceAll(client.uri(''), '');
  return { said, words: text.split('\n')[start.line]?.slice(start.character, end.character) };
}

test('an amount is spelled out, with the other places where the same sum stands', async () => {
  const hover = await hoverOver(await open(), 'a.article', '$40 million');
  expect(hover?.words).toBe('$40 million');
  expect(hover?.said).toBe(`**US$40,000,000** · 40 million US dollars

2 mentions in 2 articles

Other articles:
- [Three years after the flood](/b/b.article#L3,17)`);
});

test('many mentions are counted with a mark between the thousands', async () => {
  const tree = { 'a.article': `A long list\n\n${'The mills took $40 million. '.repeat(1200)}\n` };
  const hover = await hoverOver(await open(tree), 'a.article', '$40 million', tree);
  expect(hover?.said).toContain('\n\n1,200 mentions in 1 article');
});

test('a sum names its conversions, and a conversion the sum', async () => {
  const tree = { 'a.article': 'Harrow Mills paid $16bn (£8.5bn) for Calder Foods on Monday.\n' };
  const client = await open(tree);
  const said = async (words: string) => (await hoverOver(client, 'a.article', words, tree))?.said.split('\n\n')[1];
  expect(await said('$16bn')).toBe('Also: £8.5 billion');
  expect(await said('£8.5bn')).toBe('Also: $16 billion');
});

test('a sum that another article contradicts says so, with what stands there', async () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, '../../media/sample-corpus', path), 'utf8');
  const tree = {
    'a.article': read('carrow-coast-argus/008_2e7ac8d1f94b6035.txt'),
    'b.article': read('quay-and-keel/011_d1740ac95e2f6b38.txt'),
  };
  const hover = await hoverOver(await open(tree), 'a.article', '$38 million', tree);
  expect(hover?.words).toContain('$38 million');
  expect(hover?.said).toMatch(/\*\*(?:US|A)\$38,000,000\*\* · 38 million/);
  expect(hover?.said).toMatch(/Other articles disagree:\n\n- \[.*\]\(\/b\.article#L20,87\): .*83 million/);
});

test('a range has both its ends, and digits that count are all there', async () => {
  const tree = { 'a.article': 'It cost $2-3 million.\n\nThey paid £1,234,567.89 and 40 euros for it.\n' };
  const client = await open(tree);
  const said = async (words: string) => (await hoverOver(client, 'a.article', words, tree))?.said.split('\n')[0];
  expect(await said('$2-3 million')).toBe('**US$2,000,000–3,000,000** · 2–3 million US dollars');
  expect(await said('£1,234,567.89')).toBe('**£1,234,567.89** · 1.23456789 million British pounds');
  expect(await said('40 euros')).toBe('**€40** · 40 euros');
});

test('a name says whom it means, and leads to the other articles', async () => {
  const client = await open();
  await client.untilEntity('person', 'Ada Brook');
  const hover = await hoverOver(client, 'a.article', 'Ada Brook');
  expect(hover?.words).toBe('Ada Brook');
  expect(hover?.said).toBe(`**Ada Brook** · a person

Also: Brook

4 mentions in 3 articles

Other articles:
- [Three years after the flood](/b/b.article#L3,113)
- [A fair \\*for\\* Harwick](/c.article#L3,94)`);
});

test('a short name says why it means whom it means: the article says so, or the others do', async () => {
  const tree = { ...TREE, 'd.article': 'A visit\n\nMs Brook came to Harwick on Friday. Ms Brook left on Sunday.\n' };
  const client = await open(tree);
  await client.untilEntity('person', 'Ada Brook');
  const inFull = await hoverOver(client, 'a.article', '” Brook said.', tree);
  expect(inFull?.said).toContain('In full it is “Ada Brook” in this article.');
  const known = await hoverOver(client, 'd.article', 'Brook', tree);
  expect(known?.said).toContain('“Ada Brook” is the person of that surname in 3 of 3 articles.');
});

test('a quotation says who speaks, and who quotes the same in other words', async () => {
  const hover = await hoverOver(await open(), 'a.article', 'run again');
  expect(hover?.words).toBe('“The looms of this valley will run again before the first snow falls,”');
  expect(hover?.said).toBe(`Quotation of **Ada Brook** (“Brook”)

Other articles:
- [A fair \\*for\\* Harwick](/c.article#L3,1): the same words
- [Three years after the flood](/b/b.article#L3,44): “the valley will run again before any”, not “this valley will run again before the first”`);
});

test('what a problem in an open article says of other words is not said again, only in which articles', async () => {
  const client = await open();
  await client.openDocument('a.article', MILLS);
  await client.problems('a.article', (found) => found.some(({ code }) => code === 'altered-quotation'));
  const atProblem = await hoverOver(client, 'a.article', 'this valley');
  expect(atProblem?.said).toContain('- [Three years after the flood](/b/b.article#L3,44)');
  expect(atProblem?.said).not.toContain('not “this valley');
  const beside = await hoverOver(client, 'a.article', 'snow falls');
  expect(beside?.said).toContain('“the valley will run again before any”, not “this valley');
});

test('a passage and the headline say how much of the article others have', async () => {
  const client = await open();
  const passage = await hoverOver(client, 'a.article', 'Weavers who lost');
  expect(passage?.said).toMatch(
    /^22 words in a row that stand in \[Three years after the flood\]\(\/b\/b\.article#L5,1\) too\n/,
  );
  expect(passage?.said).toMatch(/\*\*\d\d% of the prose shared\*\* with Three years after the flood$/);
  const headline = await hoverOver(client, 'a.article', 'reopen');
  expect(headline).toEqual({ words: 'Mills reopen in Harwick', said: passage?.said.split('\n\n')[1] });
});

test('runs of shared words close together are told as one passage', async () => {
  const altered = FLOOD.replace('flood three years ago', 'flood six years ago');
  const tree = { 'a.article': MILLS, 'b/b.article': altered };
  const client = await open(tree);
  const hover = await hoverOver(client, 'a.article', 'lost their places', tree);
  expect(hover?.said).toMatch(/^21 of these 22 words stand in \[Three years after the flood\]/);
});

test('nothing is said of plain words, nor of a file that is no article', async () => {
  const client = await openReady({ ...TREE, 'notes.md': MILLS });
  expect(await hoverOver(client, 'a.article', 'to repair')).toBeUndefined();
  expect(await hoverOver(client, 'notes.md', '$40 million', { 'notes.md': MILLS })).toBeUndefined();
});
