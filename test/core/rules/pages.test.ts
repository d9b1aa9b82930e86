import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/core';
import { findByRule, readMarks } from './find-marked';

const folder = join(import.meta.dirname, '../../../media/rules');
const pageOf = (rule: string): string => join(folder, `${rule}.md`);

test('every rule has a page', () => {
  expect(RULES.map(({ name }) => name).filter((name) => !existsSync(pageOf(name)))).toEqual([]);
});

test.each(readdirSync(folder))('%s has every section', (file) => {
  const page = readFileSync(join(folder, file), 'utf8');
  const headings = [...page.matchAll(/^#{1,2} (.+)$/gm)].map((match) => match[1]);
  expect(headings).toEqual([file.slice(0, -'.md'.length), 'Why', 'Flagged', 'Not flagged', 'Repair', 'Configure']);
});

test.each(RULES)('the page of $name gives its default', ({ name, severity }) => {
  expect(readFileSync(pageOf(name), 'utf8')).toContain(`\nDefault: ${severity}`);
});

/** The examples of rules that need other articles, or whose engine judges whole pages, are tested elsewhere. */
const ELSEWHERE = new Set(
  'boilerplate altered-quotation unmarked-quotation reused-passage near-duplicate disputed-amount suspect-amount'.split(
    ' ',
  ),
);

describe.each(RULES.filter(({ name }) => !ELSEWHERE.has(name)))('the page of $name', ({ name }) => {
  test.each(readExamples(name, 'Flagged'))('shows what is flagged: %s', (example) => {
    const { text, words } = readMarks(
      `The bridge reopened on Monday.\n\n${example.replace(/\*\*(.+?)\*\*/g, '[[$1]]')}\n`,
    );
    const found = findByRule(name, text).map(({ start, end }) => text.slice(start, end));
    if (words.length > 0) expect(found).toEqual(words);
    else expect(found).toHaveLength(1);
  });

  test.each(readExamples(name, 'Not flagged'))('shows what is not: %s', (example) => {
    expect(findByRule(name, `The bridge reopened on Monday.\n\n${example}\n`)).toEqual([]);
  });
});

/** The bullets of a section, without remarks in brackets; those that a remark says need another rule are left out. */
function readExamples(rule: string, section: string): string[] {
  const page = readFileSync(pageOf(rule), 'utf8');
  const body = page.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...body.matchAll(/^- (.+)$/gm)].flatMap(([, bullet = '']) =>
    bullet.includes('(Turn it off') ? [] : [bullet.replace(/ \(.+\)$/, '')],
  );
}
