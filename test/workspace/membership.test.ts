import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, WorkspaceFolder, wordMessage } from '../../src/workspace';
import { createMemoryFiles, ROOT } from './memory-files';

type Tree = Readonly<Record<string, string>>;

async function load(tree: Tree, settings: Partial<Settings> = {}): Promise<WorkspaceFolder> {
  const folder = new WorkspaceFolder(ROOT, createMemoryFiles(tree));
  folder.settings = { ...DEFAULT_SETTINGS, ...settings };
  await folder.loadConfig();
  return folder;
}

async function find(folder: WorkspaceFolder): Promise<string[]> {
  const found: string[] = [];
  for await (const uris of folder.findArticles()) found.push(...uris.map((uri) => uri.slice(ROOT.length + 1)));
  return found;
}

function config(value: object): Tree {
  return { '.copydesk/config.json': JSON.stringify(value) };
}

describe('articles are found', () => {
  test('by their names, with nothing set up', async () => {
    const folder = await load({
      'b.article': '',
      'a/000_c17d598f4cbf6882.txt': '',
      'a/00_c17d598f4cbf6882.txt': '',
      'a/000_C17D598F4CBF6882.txt': '',
      'a/000_c17d598f4cbf68821.txt': '',
      'notes.txt': '',
      article: '',
    });
    expect(await find(folder)).toEqual(['b.article', 'a/000_c17d598f4cbf6882.txt']);
  });

  test('by the patterns of the configuration file, beside those with the name', async () => {
    const folder = await load({
      ...config({ include: ['news/**/*.txt'], exclude: ['drafts'] }),
      'news/a.txt': '',
      'news/drafts/b.txt': '',
      'news/deep/c.txt': '',
      'd.txt': '',
      'e.article': '',
      'drafts/f.article': '',
    });
    expect(await find(folder)).toEqual(['e.article', 'news/a.txt', 'news/deep/c.txt']);
  });

  test('by the settings, where nothing is written into the folder', async () => {
    const folder = await load({ 'a.txt': '', 'b.md': '' }, { include: ['*.txt'] });
    expect(await find(folder)).toEqual(['a.txt']);
    expect(folder.decide(`${ROOT}/a.txt`)).toEqual({ member: true, reason: 'settings', pattern: '*.txt' });
  });

  test('never in the folders of tools', async () => {
    const folder = await load(
      { '.git/a.txt': '', 'x/node_modules/b.txt': '', '.copydesk/c.txt': '', 'd.txt': '' },
      { include: ['**/*.txt'] },
    );
    expect(await find(folder)).toEqual(['d.txt']);
  });

  test('without what ignore files leave out, at every level', async () => {
    const folder = await load({
      '.gitignore': '# comment\nout/\n*.tmp.article\n',
      'a.article': '',
      'b.tmp.article': '',
      'out/c.article': '',
      'deep/.gitignore': '!keep.tmp.article\nd.article\n',
      'deep/keep.tmp.article': '',
      'deep/d.article': '',
      'deep/e.article': '',
      'deep/out/.gitignore': '!f.article\n',
      'deep/out/f.article': '',
    });
    expect(await find(folder)).toEqual(['a.article', 'deep/e.article', 'deep/keep.tmp.article']);
  });

  test('in what is ignored, where a pattern names it', async () => {
    const folder = await load({
      ...config({ include: ['out/*.txt'] }),
      '.gitignore': 'out/\n',
      'out/a.txt': '',
      'out/b.article': '',
    });
    expect(await find(folder)).toEqual(['out/a.txt']);
  });
});

describe('patterns', () => {
  test('that name the folder itself name all it holds', async () => {
    for (const include of ['./', '.', './.'])
      expect(await find(await load({ ...config({ include: [include] }), 'a/b.txt': '' }))).toEqual(['a/b.txt']);
  });

  test('that would repeat what repeats name nothing but their own words', async () => {
    const folder = await load({ ...config({ include: ['+(+(+(a|aa)+(a))+)b', '(a+)+b', 'plain'] }) });
    expect(folder.decide(`${ROOT}/${'a'.repeat(200)}`)?.member).toBe(false);
    expect(folder.decide(`${ROOT}/plain`)?.member).toBe(true);
  });
});

test('a configuration that is a pipe is told of, and not waited for', async () => {
  const pipe = { kind: 'other', size: 0, modified: 1 } as const;
  const read = () => new Promise<Uint8Array>(() => {});
  const folder = new WorkspaceFolder(ROOT, { ...createMemoryFiles({}), stat: async () => pipe, read });
  await folder.loadConfig();
  expect(folder.configProblems.map(({ message }) => wordMessage(message))).toEqual([
    'The file cannot be read (not a file); check its permissions.',
  ]);
});

test('of several readings of the configuration the last one begun counts', async () => {
  const files = createMemoryFiles(config({ include: ['*.txt'] }));
  const old = await files.read(`${ROOT}/.copydesk/config.json`);
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let readings = 0;
  const read = async () => {
    if (++readings > 1) return new TextEncoder().encode('{"include": ["*.text"]}');
    await released;
    return old;
  };
  const folder = new WorkspaceFolder(ROOT, { ...files, read });
  const slow = folder.loadConfig();
  await folder.loadConfig();
  release();
  await slow;
  expect(folder.decide(`${ROOT}/a.text`)?.member).toBe(true);
  expect(folder.decide(`${ROOT}/a.txt`)?.member).toBe(false);
});

describe('the one reason', () => {
  const tree = {
    ...config({ include: ['news', '*.text'], exclude: ['**/old/**'] }),
    '.gitignore': 'out\n',
    'out/a.article': '',
  };
  test.each([
    ['a.article', { member: true, reason: 'name' }],
    ['news/x.txt', { member: true, reason: 'config', pattern: 'news', source: '.copydesk/config.json' }],
    ['deep/x.text', { member: true, reason: 'config', pattern: '*.text', source: '.copydesk/config.json' }],
    ['news/old/x.txt', { member: false, reason: 'excluded', pattern: '**/old/**', source: '.copydesk/config.json' }],
    ['out/a.article', { member: false, reason: 'ignored', pattern: 'out', source: '.gitignore' }],
    ['out/b.txt', { member: false, reason: 'unmatched' }],
    ['.git/x.article', { member: false, reason: 'excluded', pattern: '.git' }],
  ])('of %s', async (path, decision) => {
    const folder = await load(tree);
    await folder.loadIgnoreFilesAbove(`${ROOT}/${path}`);
    expect(folder.decide(`${ROOT}/${path}`)).toEqual(decision);
  });

  test('of a file where nothing is set up, and of one elsewhere', async () => {
    const folder = await load({});
    expect(folder.decide(`${ROOT}/a.txt`)).toEqual({ member: false, reason: 'no-corpus' });
    expect(folder.decide('mem://other/a.article')).toBeUndefined();
  });
});

describe('configuration file and settings', () => {
  test('the file decides where it speaks, the settings elsewhere', async () => {
    const settings = { include: ['mine/*.txt'], rules: { boilerplate: 'off' } } as const;
    const folder = await load(config({ include: ['ours/*.txt'] }), settings);
    expect(folder.decide(`${ROOT}/mine/a.txt`)?.member).toBe(false);
    expect(folder.decide(`${ROOT}/ours/a.txt`)?.member).toBe(true);
    expect(folder.rules.severities.has('boilerplate')).toBe(false);
    expect(folder.rules.overridden).toEqual(['include']);
  });

  test('a file that is gone leaves the settings', async () => {
    const folder = await load({ 'a.txt': '' }, { include: ['*.txt'] });
    expect(folder.rules.overridden).toEqual([]);
    expect(folder.configProblems).toEqual([]);
  });

  test('a file that is no JSON is named, and the rest goes on', async () => {
    const folder = await load({ '.copydesk/config.json': '{\n  "include": [\n}', 'a.article': '' });
    expect(folder.configProblems).toHaveLength(1);
    expect(folder.configProblems[0]).toMatchObject({ line: 3 });
    expect(folder.configProblems.map(({ message }) => wordMessage(message)).join()).toMatch(
      /^This is not valid JSON \(.*\); correct it/,
    );
    expect(await find(folder)).toEqual(['a.article']);
  });
});
