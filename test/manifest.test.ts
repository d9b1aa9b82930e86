import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import manifest from '../package.json';
import english from '../package.nls.json';
import { ENTRY_TYPES, RULES, SEVERITIES } from '../src/core';
import { CONFIG_FILE, DEFAULT_SETTINGS, isNamedLikeArticle } from '../src/workspace';

const root = join(import.meta.dirname, '..');
const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);
const settings = Object.entries<Setting>(contributes.configuration.properties);
const sources = readSources('src/extension');
const manifestText = JSON.stringify(manifest);

interface Setting {
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly scope?: string;
}

function readSources(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');
}

function findAll(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), (match) => match[1] ?? ''))].sort();
}

test('every command has a title and a category, and is registered', () => {
  expect(new Set(commands).size).toBe(commands.length);
  for (const { command, title, category } of contributes.commands) {
    expect(title, command).toMatch(/^%command\./);
    expect(category, command).toBe('Copydesk');
    expect(sources, command).toContain(`'${command}'`);
  }
});

test('every command that is registered is contributed', () => {
  const registered = findAll(sources, /registerCommand\(\s*'([^']+)'/g);
  expect(registered.length).toBeGreaterThan(5);
  expect(registered.filter((command) => !commands.includes(command))).toEqual([]);
});

test('menus, keys and welcome texts call commands that there are', () => {
  const called = [
    ...findAll(JSON.stringify([contributes.menus, contributes.keybindings]), /"command":"([^"]+)"/g),
    ...findAll(JSON.stringify(english), /\(command:([^)?]+)/g).filter((command) => command.startsWith('copydesk.')),
  ];
  expect(called.filter((command) => !commands.includes(command))).toEqual([]);
});

/** These go by the cursor, or ask. */
const WORK_WITHOUT_ITEM = ['copydesk.correctName', 'copydesk.showConcordance'];

test('every command that needs an item of a view is kept out of the command palette', () => {
  const hidden = contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
  const items = contributes.menus['view/item/context'].map(({ command }) => command);
  expect([...hidden, ...WORK_WITHOUT_ITEM]).toEqual(expect.arrayContaining(items));
});

test('every context key that a when clause asks for is set', () => {
  const clauses = findAll(manifestText, /"(?:when|enablement)":"((?:[^"\\]|\\.)*)"/g).join(' ');
  const ours = ['view', 'focusedView'].flatMap((key) =>
    findAll(clauses, new RegExp(`${key} == (copydesk\\.\\w+)`, 'g')),
  );
  const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
  expect(ours.filter((view) => !views.includes(view))).toEqual([]);
  const keys = findAll(clauses, /(?<!== )\b(copydesk\.\w+)/g);
  expect(keys.length).toBeGreaterThan(2);
  for (const key of keys) expect(sources, key).toContain(`'${key}'`);
});

test.each(settings)('%s is described, and read', (name, { description, markdownDescription }) => {
  expect(description ?? markdownDescription).toMatch(/^%setting\./);
  const key = name.replace(/^copydesk\./, '');
  const readByClient = key === 'trace.server';
  expect(key in DEFAULT_SETTINGS || readByClient || sources.includes(`'${key}'`)).toBe(true);
});

test('settings that the analysis heeds have its defaults', () => {
  const defaults = Object.fromEntries(settings.map(([name, { default: value }]) => [name, value]));
  for (const [key, value] of Object.entries(DEFAULT_SETTINGS)) expect(defaults[`copydesk.${key}`], key).toEqual(value);
});

test('the setting for rules takes the rules and the severities that there are', () => {
  const { properties } = contributes.configuration.properties['copydesk.rules'];
  const severities = ['off', 'error', 'warning', 'information'];
  expect([...severities].sort()).toEqual(['off', ...SEVERITIES].sort());
  // The settings editor offers lists to choose from only where each rule is a property with a type.
  expect(Object.entries(properties)).toEqual(
    RULES.map(({ name, severity }) => [name, { type: 'string', enum: severities, default: severity }]),
  );
});

test('the setting for the entities view takes the types that there are', () => {
  const { items } = contributes.configuration.properties['copydesk.entities.types'];
  expect([...items.enum].sort()).toEqual([...ENTRY_TYPES].sort());
  // Without it the settings editor sends people to the file.
  expect(items.type).toBe('string');
});

test('every rule has a page that bears its name, and every page a rule', () => {
  const folder = join(root, 'media/rules');
  const pages = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual(RULES.map(({ name }) => name).sort());
  for (const name of pages)
    expect(readFileSync(join(folder, `${name}.md`), 'utf8')).toMatch(new RegExp(`^# ${name}\n`));
});

test('it is activated by articles and corpora, never at start-up', () => {
  const events = manifest.activationEvents;
  expect(events).not.toContain('*');
  expect(events.filter((event) => event.startsWith('onStartup'))).toEqual([]);
  expect(events).toContain(`workspaceContains:${CONFIG_FILE}`);
  const languages = [...contributes.languages.map(({ id }) => id), 'plaintext'];
  for (const language of findAll(events.join('\n'), /onLanguage:(\w+)/g)) expect(languages).toContain(language);
});

test.each([
  '000_c17d598f4cbf6882.txt',
  'site/999_0123456789abcdef.txt',
  'a/b/story.article',
  '000_C17D598F4CBF6882.txt',
  '000_c17d598f4cbf688.txt',
  '00_c17d598f4cbf6882.txt',
  'notes.txt',
  'story.article.txt',
])('language and activation take %s for an article when the analysis does', (path) => {
  const named = isNamedLikeArticle(path);
  const globs = findAll(manifest.activationEvents.join('\n'), /workspaceContains:(\*\*.*)/g);
  expect(globs.some((glob) => picomatch(glob)(path))).toBe(named);
  const [article] = contributes.languages;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const byName = article?.filenamePatterns?.some((glob) => picomatch(glob)(name));
  expect(byName || article?.extensions?.some((extension) => name.endsWith(extension))).toBe(named);
});

test('it says what it does in folders that are not trusted and in virtual ones', () => {
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
  expect(manifest.capabilities.virtualWorkspaces).toHaveProperty('supported');
});

test('every text of the manifest is there to be translated, and none besides', () => {
  expect(findAll(manifestText, /"%([^%"]+)%"/g)).toEqual(Object.keys(english).sort());
});

test.each(readdirSync(root).filter((file) => /^package\.nls\.[\w-]+\.json$/.test(file)))(
  '%s translates every text',
  (file) => {
    const texts: Record<string, string> = JSON.parse(readFileSync(join(root, file), 'utf8'));
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  },
);

test('every file that the manifest names exists', () => {
  const files = findAll(manifestText, /"((?:\.\/)?(?:media|syntaxes|dist)\/[\w./-]+)"/g);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('dependencies are pinned, and the types are those of the oldest VS Code', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(`^${manifest.devDependencies['@types/vscode']}`).toBe(manifest.engines.vscode);
});

test('every dependency is imported', () => {
  const code = readSources('src');
  const isImported = (name: string) => code.includes(`from '${name}'`) || code.includes(`from '${name}/`);
  expect(Object.keys(manifest.dependencies).filter((name) => !isImported(name))).toEqual([]);
});
