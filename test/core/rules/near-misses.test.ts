import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRule } from '../../../src/core';
import { EXAMPLES } from './examples';
import { findByRule, findInCorpus, readMarks } from './find-marked';

const folder = join(import.meta.dirname, '../../fixtures/near-misses');
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const rules = files.map((file) => file.slice(0, -'.txt'.length));

/** Sentences that look like a fault, one a line. */
function readSentences(rule: string): string[] {
  return readFileSync(join(folder, `${rule}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);
}

test.each(rules)('%s is a rule with at least twenty near misses', (rule) => {
  expect(findRule(rule)?.name).toBe(rule);
  expect(readSentences(rule).length).toBeGreaterThanOrEqual(20);
});

describe.each(rules)('%s', (rule) => {
  test('fires on its example', () => {
    expect(
      findInCorpus(
        rule,
        (EXAMPLES[rule] ?? []).map((example) => readMarks(example).text),
      ),
    ).not.toEqual([]);
  });

  test.each(readSentences(rule))('is silent: %s', (sentence) => {
    const text = `Town reopens its old stone bridge\n\nThe bridge reopened on Monday.\n\n${sentence}\n\nThe band played until noon.\n`;
    expect(findByRule(rule, text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
