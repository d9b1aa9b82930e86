import { expect, test } from 'vitest';
import type { SemanticTokens } from 'vscode-languageserver/node';
import { SEMANTIC_TOKEN_TYPES } from '../../src/protocol';
import { openReady } from './connect';
import { until } from './until';

/** The words that get a color, each with its type. */
async function color(text: string): Promise<string[]> {
  const client = await openReady({ 'a.article': text });
  await client.openDocument('a.article', text);
  const params = { textDocument: { uri: client.uri('a.article') } };
  const { data } = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', params);
  return describeTokens(text, data);
}

/** The same of the article without its furniture. */
async function colorStory(text: string): Promise<string[]> {
  const client = await openReady({ 'a.article': text });
  const story = await client.request('copydesk/story', { uri: client.uri('a.article') });
  return describeTokens(story?.text ?? '', story?.tokens ?? []);
}

function describeTokens(text: string, data: readonly number[]): string[] {
  const lines = text.split('\n');
  const colored: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at);
    character = down > 0 ? right : character + right;
    line += down;
    colored.push(`${SEMANTIC_TOKEN_TYPES[type]}: ${lines[line]?.slice(character, character + length)}`);
  }
  return colored;
}

test('names and sums have their colors, in the headline too', async () => {
  const colored = await color(`Ada Brook buys mill in Canada

The mill cost Ada Brook $40 million, said the Bank of Canada.
`);
  expect(colored.filter((each) => !each.startsWith('plain'))).toEqual([
    'person: Ada Brook',
    'place: Canada',
    'person: Ada Brook',
    'money: $40 million',
    'organization: Bank of Canada',
  ]);
});

test('what only looks like a name has the color of the text around it', async () => {
  const colored = await color(`Ada Brook buys a mill in Canada

Modern Looms are quick, and “Old Looms last,” Ada Brook said. The ‘Loom Day’ comes on the Saturday of a Wool Fair, or on Maundy Thursday.

The Wool Fair is old, and the CEO is new; the town knows.
`);
  expect(colored.slice(2)).toEqual([
    'plain: Modern',
    'plain: Looms',
    'quoted: Old',
    'quoted: Looms',
    'person: Ada Brook',
    'quoted: Loom',
    'quoted: Day',
    'plain: Wool',
    'plain: Fair',
    'plain: Maundy',
    'plain: Thursday',
    'plain: The',
    'plain: Wool',
    'plain: Fair',
    'plain: CEO',
  ]);
});

test('what a mark joins to such a word has one color with it, unless it is a name itself', async () => {
  const colored = await color(`Ada Brook buys a mill in Canada

The town had COVID-19 then, and a Wool-Day since; the Non-Canada mills met, and so did the A-Team.
`);
  expect(colored.slice(2)).toEqual([
    'plain: COVID-19',
    'plain: Wool-Day',
    'plain: Non',
    'place: Canada',
    'plain: A-Team',
  ]);
});

test('what joins such a word to the next one, or to a name, has its color too', async () => {
  const colored = await color(`Ada Brook buys a mill in Canada

Large & Small Looms are quick, and in Harwick a Day of the Looms was held. Guild of Canada it is not; the Loom of a weaver stands in Canada.
`);
  expect(colored.slice(2)).toEqual([
    'plain: Large',
    'plain: &',
    'plain: Small',
    'plain: Looms',
    'place: Harwick',
    'plain: Day',
    'plain: of',
    'plain: the',
    'plain: Looms',
    'plain: Guild',
    'plain: of',
    'place: Canada',
    'plain: Loom',
    'place: Canada',
  ]);
});

test('a title that opens a sentence is no part of the name behind it, however common it is', async () => {
  const colored = await color(`Ada Brook buys a mill in Canada

Mayor Ada Brook is a mayor of a town that had no mayor before. Mayor of a mill she is no more.

Mayor Update
`);
  expect(colored.slice(2)).toEqual(['plain: Mayor', 'person: Ada Brook', 'plain: Mayor', 'plain: Update']);
});

test('an article that is not analyzed has the color of text, whatever looks like a name or a quotation', async () => {
  const colored = await color(`Brücke in Harwick eröffnet

Der Bürgermeister sagte am Montag, dass die „Brücke der Stadt“ und die Mühlen nicht mehr zu retten sind.
Die Kosten lagen nach seinen Worten bei $4 million, und das Geld der Stadt reicht für sie nicht aus.
`);
  expect(colored).toEqual([
    'plain: Der Bürgermeister sagte am Montag, dass die „Brücke der Stadt“ und die Mühlen nicht mehr zu retten sind.',
    'plain: Die Kosten lagen nach seinen Worten bei $4 million, und das Geld der Stadt reicht für sie nicht aus.',
  ]);
});

test('page furniture has one color, whatever it names', async () => {
  const colored = await color(`Ada Brook buys a mill in Canada

The mill cost Ada Brook $40 million, said the Bank of Canada, which had lent her the money for it in the spring.

Advertisement

Follow Ada Brook on Facebook and Twitter
`);
  expect(colored.filter((each) => each.startsWith('furniture'))).toEqual([
    'furniture: Advertisement',
    'furniture: Follow Ada Brook on Facebook and Twitter',
  ]);
  expect(colored.filter((each) => each === 'person: Ada Brook')).toHaveLength(2);
});

test('the story has the colors of its article', async () => {
  const article = `Advertisement

Ada Brook buys a mill in Canada

Follow Ada Brook on Facebook and Twitter

    The mill cost Ada Brook $40 million, said the Bank of Canada, which had lent her the money for it in the spring.
`;
  const colored = await color(article);
  expect(colored).toContain('furniture: Advertisement');
  expect(await colorStory(article)).toEqual(colored.filter((each) => !each.startsWith('furniture')));
});

test('an open article that is too long to be read has no colors, and whoever asks hears so', async () => {
  const client = await openReady({ 'a.article': 'Ada Brook buys mill in Canada\n' }, { settings: { maxFileSize: 1 } });
  await client.openDocument('a.article', 'Ada Brook buys mill in Canada\n'.repeat(50_000));
  await until(async () => (await client.request('copydesk/status', {})).skippedCount === 1);
  const textDocument = { uri: client.uri('a.article') };
  const ask = (what: string) => client.connection.sendRequest(`textDocument/${what}`, { textDocument });
  expect(await ask('semanticTokens/full')).toEqual({ data: [] });
  expect(await ask('foldingRange')).toBeNull();
});
