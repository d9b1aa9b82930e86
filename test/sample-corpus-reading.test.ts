import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ArticleFacts, Corpus, type Finding, findRule, lint, overlaps, readArticle, type Span } from '../src/core';
import expected from './fixtures/sample-corpus/expected.json';

const articles = Object.entries(expected.files).map(([file, expectation]) => ({
  file,
  expectation,
  text: readFileSync(join(import.meta.dirname, '../media/sample-corpus', file), 'utf8'),
}));
const read = readCorpus();

interface Read {
  readonly file: string;
  readonly text: string;
  readonly expectation: (typeof articles)[number]['expectation'];
  readonly facts: ArticleFacts;
  readonly findings: readonly Finding[];
}

function readCorpus(): Read[] {
  const corpus = new Corpus();
  for (const { file, text } of articles) corpus.set(file, readArticle(text), file.split('/')[0]);
  return articles.flatMap((article) => {
    const facts = corpus.facts(article.file);
    if (!facts) return [];
    return [
      { ...article, facts, findings: lint(article.text, facts, undefined, corpus.comparisons.reports(article.file)) },
    ];
  });
}

/** What is expected, without what is found; as words that say where to look. */
function listMissed<T>(
  expectations: (article: Read) => readonly T[],
  isFound: (article: Read, item: T) => boolean,
): string[] {
  return read.flatMap((article) =>
    expectations(article)
      .filter((item) => !isFound(article, item))
      .map((item) => `${article.file.slice(-24, -21)} ${JSON.stringify(item)}`),
  );
}

const lineSpan = (text: string, line: number): Span => {
  const start =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0);
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
};

function findAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}

test('furniture: most of what a reader calls furniture, and hardly a line of a story', () => {
  const wanted = ({ expectation }: Read) => expectation.furniture;
  const missed = listMissed(wanted, ({ text, facts }, { line }) =>
    facts.boilerplate.some((furniture) => overlaps(furniture, lineSpan(text, line))),
  );
  const extra = listMissed(
    ({ facts }) => facts.boilerplate,
    ({ text, expectation }, furniture) =>
      expectation.furniture.some(({ line }) => overlaps(furniture, lineSpan(text, line))),
  );
  expect(extra.length).toBeLessThanOrEqual(1);
  const all = read.reduce((sum, { expectation }) => sum + expectation.furniture.length, 0);
  expect(missed.length / all).toBeLessThan(0.25);
});

test('money: every sum with its value and currency, and no other', () => {
  const missed = listMissed(
    ({ expectation }) => expectation.amounts,
    ({ text, facts }, amount) =>
      facts.amounts.some(
        (found) =>
          text.slice(found.start, found.end) === amount.text &&
          Math.abs(found.value - amount.value) < 1e-6 * amount.value &&
          (found.currency === amount.currency || 'dollar' in amount) &&
          found.high === ('high' in amount ? amount.high : undefined),
      ),
  );
  const extra = listMissed(
    ({ text, facts }) => facts.amounts.map(({ start, end }) => text.slice(start, end)),
    ({ expectation }, words) => expectation.amounts.some((amount) => amount.text === words),
  );
  expect({ missed, extra }).toEqual({ missed: [], extra: [] });
});

test('findings: nearly all that a reader expects', () => {
  const missed = listMissed(
    ({ expectation }) => expectation.findings.filter(({ rule }) => findRule(rule)),
    ({ text, findings }, { rule, words }) =>
      findAll(text, words).some((span) => findings.some((finding) => finding.rule === rule && overlaps(finding, span))),
  );
  expect(missed.length).toBeLessThanOrEqual(2);
});

test('findings: hardly a word where words only look like a fault', () => {
  const heard = listMissed(
    ({ expectation }) => expectation.silent,
    ({ text, findings }, words) =>
      !findAll(text, words).some((span) =>
        findings.some((finding) => finding.rule !== 'hard-sentence' && overlaps(finding, span)),
      ),
  );
  expect(heard.length).toBeLessThanOrEqual(2);
});

test('findings: hardly any that a reader would not grant', () => {
  const extra = listMissed(
    ({ text, expectation, findings }) =>
      findings
        .filter((finding) => !expectation.furniture.some(({ line }) => overlaps(finding, lineSpan(text, line))))
        .map(({ rule, start, end }) => ({ rule, words: text.slice(start, end) }))
        .filter(({ rule }) => rule !== 'boilerplate'),
    ({ text, expectation }, { rule, words }) =>
      [...expectation.findings, ...expectation.may].some(
        (granted) =>
          granted.rule === rule &&
          findAll(text, granted.words).some((a) => findAll(text, words).some((b) => overlaps(a, b))),
      ),
  );
  expect(extra.length).toBeLessThanOrEqual(3);
});

test('names: most of the main ones, with their types', () => {
  const types = new Map(expected.entities.map(({ name, type }) => [name, type]));
  const forms = ({ expectation }: Read) =>
    Object.entries<Record<string, number>>(expectation.entities).flatMap(([name, counts]) =>
      Object.keys(counts).map((form) => ({ form, type: types.get(name) ?? '' })),
    );
  const wanted = (article: Read) =>
    forms(article).filter(({ type }) => ['person', 'organization', 'place'].includes(type));
  const missed = listMissed(wanted, ({ text, facts }, { form, type }) =>
    facts.mentions.some((mention) => mention.type === type && text.slice(mention.start, mention.end) === form),
  );
  const all = read.reduce((sum, article) => sum + wanted(article).length, 0);
  expect(missed.length / all).toBeLessThan(0.4);
});
