import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../package.json';
import texts from '../package.nls.json';
import { RULES } from '../src/core';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The rows of the first table below a heading, without the two of its head. */
function readTable(heading: string): string[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
}

test('the table of rules is the registry', () => {
  const rows = RULES.map(
    ({ name, severity, summary }) => `| [\`${name}\`](media/rules/${name}.md) | ${severity} | ${summary} |`,
  );
  expect(readTable('Rules')).toEqual(rows);
});

test('the table of settings has every setting with its default', () => {
  const rows = readTable('Settings').map((row) => row.split(' | ').slice(0, 2).join(' | '));
  const settings = Object.entries(manifest.contributes.configuration.properties);
  expect(rows).toEqual(settings.map(([name, { default: value }]) => `| \`${name}\` | \`${JSON.stringify(value)}\``));
});

test('the table of commands has every command of the palette with its title', () => {
  const titles = new Map(Object.entries(texts));
  const { commands, menus } = manifest.contributes;
  const hidden = menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
  const shown = commands.filter(({ command }) => !hidden.includes(command));
  const rows = readTable('Commands').map((row) => row.split(' | ')[0]);
  expect(rows).toEqual(shown.map(({ title }) => `| ${titles.get(title.replaceAll('%', ''))}`));
});

test('the scripts that it names are there', () => {
  const named = Array.from(
    readme.matchAll(/npm (?:run )?(start|test|[a-z]+:[a-z]+|bench|package|train)\b/g),
    ([, name]) => name,
  );
  expect(named.length).toBeGreaterThan(2);
  for (const name of named) expect(Object.keys(manifest.scripts)).toContain(name);
});
