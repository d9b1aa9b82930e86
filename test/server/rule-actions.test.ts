import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver/node';
import type { DecisionEdit, PeekedPlaces } from '../../src/protocol';
import { parseConfig } from '../../src/workspace';
import { type Client, type ClientOptions, openReady } from './connect';

const CONFIG = '.copydesk/config.json';
const PAGE = `Mills reopen

Experts believe the mills will last. Experts believe the mills will last for ten years, and the town is relieved.
`;
const BY_COMMAND: ClientOptions = { initialization: { runsCommands: true } };
const isVague = ({ code }: Diagnostic) => code === 'vague-group';

async function openPage(path = 'a.article', options: ClientOptions = BY_COMMAND): Promise<Client> {
  const client = await openReady({ [path]: PAGE, 'closed.article': PAGE }, options);
  await client.openDocument(path, PAGE);
  await client.problems(path, (found) => found.some(isVague));
  return client;
}

async function ask(client: Client, path: string, line: number, length = 200): Promise<CodeAction[]> {
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: client.uri(path) },
    range: { start: { line, character: 0 }, end: { line, character: length } },
    context: { diagnostics: [] },
  });
}

/** The edit of the configuration that an offer hands to the editor. */
async function planEdit(client: Client, title: string, path = 'a.article'): Promise<DecisionEdit> {
  const offer = (await ask(client, path, 2)).find((action) => action.title === title);
  expect(offer?.command?.command).toBe('copydesk.decide');
  return offer?.command?.arguments?.[0];
}

describe('a rule', () => {
  test('is turned off after its findings, each rule once, and explained last', async () => {
    const client = await openPage();
    const actions = await ask(client, 'a.article', 2);
    expect(actions.map(({ title }) => title)).toEqual([
      'Ignore this finding (vague-group)',
      'Ignore this finding (vague-group)',
      'Turn off the rule vague-group in this folder',
      'Explain the rule vague-group',
    ]);
    const vague = (client.diagnostics.get(client.uri('a.article')) ?? []).filter(isVague);
    expect(actions.slice(2).map(({ diagnostics }) => diagnostics)).toEqual([vague, vague]);
    expect(actions.at(-1)?.command).toMatchObject({
      command: 'copydesk.explainRule',
      arguments: [vague[0]?.codeDescription?.href],
    });
  });

  test('that flags the words at the cursor comes before one that flags the whole sentence, unless that is asked about', async () => {
    const long = PAGE.replace('for ten years', 'through notwithstanding circumstances '.repeat(20));
    const client = await openReady({ 'a.article': long }, BY_COMMAND);
    await client.openDocument('a.article', long);
    const isHard = ({ code }: Diagnostic) => code === 'hard-sentence';
    const found = await client.problems('a.article', (all) => all.some(isHard) && all.some(isVague));
    const titlesAt = async (range?: Range) => {
      const textDocument = { uri: client.uri('a.article') };
      const params = { textDocument, range, context: { diagnostics: [] } };
      const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', params);
      return actions.map(({ title }) => title).filter((title) => title.startsWith('Explain'));
    };
    const words = found.filter(isVague).at(-1)?.range;
    const [narrow, wide] = ['Explain the rule vague-group', 'Explain the rule hard-sentence'];
    expect(await titlesAt(words && { start: words.start, end: words.start })).toEqual([narrow, wide]);
    expect(await titlesAt(found.find(isHard)?.range)).toEqual([wide, narrow]);
  });

  test('stays off in open and in checked articles once the editor has written that down', async () => {
    const client = await openPage();
    await client.request('copydesk/checkCorpus', {});
    await client.problems('closed.article', (found) => found.some(isVague));
    const edit = await planEdit(client, 'Turn off the rule vague-group in this folder');
    expect(edit).toMatchObject({ uri: client.uri(CONFIG), create: true });
    await client.write(CONFIG, edit.newText);
    await client.tell([CONFIG, 1]);
    for (const path of ['a.article', 'closed.article']) await client.problems(path, (found) => !found.some(isVague));
  });

  test('is turned off in the file as it is edited, before it is saved', async () => {
    const client = await openPage();
    await client.openDocument(CONFIG, '{\n  "exclude": ["drafts"]\n}\n', 'jsonc');
    const edit = await planEdit(client, 'Turn off the rule vague-group in this folder');
    expect(edit).toMatchObject({ create: false, range: { start: { line: 1, character: 23 } } });
  });

  test('takes along what the settings say of other rules, as these are not asked any more', async () => {
    const settings = { rules: { 'weasel-word': 'warning' } };
    const client = await openPage('a.article', { ...BY_COMMAND, settings });
    const edit = await planEdit(client, 'Turn off the rule vague-group in this folder');
    expect(parseConfig(edit.newText).config).toEqual({ rules: { 'weasel-word': 'warning', 'vague-group': 'off' } });
  });

  test('is turned off in the folder of the article, which is named where there are several', async () => {
    const client = await openPage('north/a.article', { ...BY_COMMAND, folders: ['north', 'south'] });
    const edit = await planEdit(client, 'Turn off the rule vague-group in the folder north', 'north/a.article');
    expect(edit.uri).toBe(client.uri(`north/${CONFIG}`));
  });

  test('cannot be turned off in a configuration that is wrong', async () => {
    const client = await openPage();
    await client.write(CONFIG, '{');
    await client.tell([CONFIG, 1]);
    await client.problems(CONFIG, (found) => found.length > 0);
    const offer = (await ask(client, 'a.article', 2)).find(({ title }) => title.startsWith('Turn off'));
    expect(offer?.disabled?.reason).toBe(`Correct ${CONFIG} first.`);
    expect(await readFile(join(client.root, CONFIG), 'utf8')).toBe('{');
  });

  test('is turned off by editors without the commands too, which are not sent to a page', async () => {
    const client = await openPage('a.article', {});
    const actions = await ask(client, 'a.article', 2);
    const [creation, change] = actions.at(-1)?.edit?.documentChanges ?? [];
    expect(creation).toMatchObject({ kind: 'create', uri: client.uri(CONFIG) });
    expect(change).toMatchObject({ textDocument: { uri: client.uri(CONFIG) } });
    expect(actions.filter(({ command }) => command)).toEqual([]);
  });
});

describe('what stands in another article', () => {
  const story = (sum: string) =>
    `Harwick Mills to be sold to Brook Holdings\n\nBrook Holdings agreed on Monday to buy Harwick Mills for ${sum}, the two companies said. Ada Brook runs Brook Holdings. Harwick Mills has two looms in Harwick.\n`;

  test('is peeked at from a sum that is disputed', async () => {
    const client = await openReady(
      { 'a.article': story('$41 million'), 'b.article': story('$47 million') },
      BY_COMMAND,
    );
    await client.openDocument('a.article', story('$41 million'));
    const disputed = ({ code }: Diagnostic) => code === 'disputed-amount';
    const [problem] = (await client.problems('a.article', (found) => found.some(disputed))).filter(disputed);
    const actions = await ask(client, 'a.article', 2);
    const peek = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'disputed-amount');
    expect(peek?.title).toBe('Peek at the other article');
    const peeked: PeekedPlaces[] = peek?.command?.arguments ?? [];
    const range = { start: { line: 2, character: 57 }, end: { line: 2, character: 68 } };
    expect(problem?.range).toEqual(range);
    expect(peeked).toEqual([
      { uri: client.uri('a.article'), range, places: [{ uri: client.uri('b.article'), range }] },
    ]);
  });
});
