import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import lock from '../package-lock.json';

const notice = readFileSync(join(import.meta.dirname, '..', 'NOTICE'), 'utf8');

/** The packages that may end up in the bundles; what holds types alone does not. */
const bundled = Object.entries(lock.packages)
  .filter(([path, entry]) => path !== '' && !path.includes('/@types/') && !('dev' in entry))
  .map(([path, { license }]: [string, { license?: string }]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    license,
  }));

test('NOTICE names every package that may be bundled', () => {
  expect(bundled.length).toBeGreaterThan(0);
  const words = new Set(notice.split(/[\s,]+/));
  expect(bundled.map(({ name }) => name).filter((name) => !words.has(name))).toEqual([]);
});

test('NOTICE speaks of every license that they have', () => {
  const titles = new Map([
    ['MIT', 'MIT license, text below'],
    ['ISC', 'ISC license, text below'],
    ['Apache-2.0', 'Apache License 2.0'],
    ['BlueOak-1.0.0', 'Blue Oak Model License 1.0.0'],
  ]);
  for (const license of new Set(bundled.map(({ license }) => license)))
    expect(notice).toContain(titles.get(license ?? '') ?? `a section for ${license}`);
});
