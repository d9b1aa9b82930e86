import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const bundles = readdirSync(join(root, 'media/l10n')).filter((file) => /^bundle\.l10n\.[\w-]+\.json$/.test(file));

/** Every text that people read in the editor: those of the extension, and those the server translates. */
const texts = new Set([
  ...findAll('src/extension', /l10n\.t\(\s*()'((?:[^'\\\n]|\\.)*)'/g),
  ...findMessages('src/core/rules'),
  ...findMessages('src/core/corpus', /-reports\.ts$/),
  ...findMessages('src/core/entities/identity', /^(?:name-merges|who-is-who)\.ts$/),
  ...findMessages('src/server/features'),
  ...findMessages('src/server', /(?:^|\/)(?:linter|progress)\.ts$/),
  ...findAll('src', /\bsay\(\s*()'((?:[^'\\\n]|\\.)*)'/g),
]);

/** Literals of several words, but for summaries of rules, which are the documentation's, and errors. */
function findMessages(folder: string, files?: RegExp): string[] {
  const messages = findAll(folder, /(summary: |new Error\()?'((?:[^'\\\n]|\\.)*)'/g, files);
  return messages.filter((text) => /[a-z]/.test(text) && text.includes(' '));
}

/** What the last group of the pattern finds; nothing where the one before it takes part. */
function findAll(folder: string, pattern: RegExp, files = /\.ts$/): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file) && file.endsWith('.ts'))
    .flatMap((file) => {
      const code = readFileSync(join(root, folder, file), 'utf8').replace(/^\s*(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm, '');
      return Array.from(code.matchAll(pattern), ([, unwanted, text]) => (unwanted ? '' : (text ?? '')));
    });
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}/g))].sort();
}

test('the texts are found', () => {
  expect(texts).toContain('Who are “{0}”? Name one of them, or say how many you asked.');
  expect(texts).toContain('Remove this line');
  expect(texts).toContain('Show Skipped Files');
  expect(bundles).toContain('bundle.l10n.de.json');
});

test.each(bundles)('%s translates every text, and no other, with all that is filled in', (bundle) => {
  const translations: Record<string, string> = JSON.parse(readFileSync(join(root, 'media/l10n', bundle), 'utf8'));
  expect(Object.keys(translations).sort()).toEqual([...texts].sort());
  for (const [text, translation] of Object.entries(translations))
    expect(placeholders(translation), text).toEqual(placeholders(text));
});
