import { expect, test } from 'vitest';
import { Corpus, lint, readArticle, runSteps } from '../../../src/core';

const SENTENCES = [
  'The old mill above the weir will be turned into forty flats, the council decided on Monday evening.',
  'Nobody had worked there since the last loom was sold to a museum eleven years ago.',
  'The builders want to begin in spring and to be done before the second winter.',
  'Half of the flats will be let at a price that people in the valley can pay.',
  'A footbridge is planned too, so that children need not walk along the busy road.',
  'The firm that owns the ground had asked for sixty flats and a car park.',
];
const STORY = SENTENCES.join(' ');
const OTHER = `Rain fell for nine days in a row, and the lower meadows along the river stood under water. Farmers drove
their cattle up the hill and slept in barns. By the weekend the road to the coast was open again, though only
for lorries, and the trains were still held at the junction while men looked at the embankment.`.replace(/\n/g, ' ');

function group(articles: Readonly<Record<string, string>>) {
  const corpus = new Corpus();
  for (const [id, body] of Object.entries(articles)) corpus.set(id, readArticle(`A day in the valley\n\n${body}\n`));
  return groupsOf(corpus);
}

function groupsOf(corpus: Corpus) {
  return runSteps(corpus.comparisons.nearDuplicatesInSteps()).map((found) =>
    found.map(({ article, closest, share }) => `${article} ${Math.round(100 * share)} % in ${closest}`),
  );
}

test.each([
  ['the same words', STORY, ['a 100 % in b', 'b 100 % in a']],
  ['a sentence less', SENTENCES.slice(0, 5).join(' '), ['a 85 % in b', 'b 100 % in a']],
  [
    'a word changed here and there',
    STORY.replace('eleven', 'twelve').replace('Half', 'A third'),
    ['b 97 % in a', 'a 98 % in b'],
  ],
  ['sentences in another order', SENTENCES.toReversed().join(' '), ['a 94 % in b', 'b 94 % in a']],
])('an article with %s is nearly the same', (_how, copy, expected) => {
  expect(group({ a: STORY, b: copy, c: OTHER })).toEqual([expected]);
});

test.each([
  ['another story', OTHER],
  [
    'one that has it and much more',
    `${STORY} ${OTHER} ${OTHER.toUpperCase()} ${STORY.split(' ').toReversed().join(' ')}`,
  ],
  ['half of it', `${SENTENCES.slice(0, 3).join(' ')} ${OTHER}`],
  ['a few words of it', SENTENCES[0] ?? ''],
])('%s is not', (_how, other) => {
  expect(group({ a: STORY, b: other })).toEqual([]);
});

test('quotations and page furniture do not count', () => {
  const said = '“We have waited for this for eleven years and will not wait for another one,” said Jane Lee.';
  const page = 'Sign up for our newsletter';
  expect(group({ a: `${STORY}\n\n${said}`, b: `${STORY}\n\n${page}` })).toEqual([['a 97 % in b', 'b 100 % in a']]);
});

test('what is nearly the same as one of a group belongs to it; the largest group comes first', () => {
  const other = OTHER.replace('nine days', 'ten days');
  const copies = { m: STORY, n: SENTENCES.slice(1).join(' '), o: SENTENCES.slice(0, 5).join(' ') };
  const found = group({ a: OTHER, b: other, ...copies });
  expect(found.map((each) => each.map((row) => row.charAt(0)).sort())).toEqual([
    ['m', 'n', 'o'],
    ['a', 'b'],
  ]);
});

test('far more copies than a fingerprint keeps articles are one group', () => {
  const copies = Array.from({ length: 60 }, (_, index) => [
    `copy ${index}`,
    `${STORY} Page ${index} of the valley paper.`,
  ]);
  const [first, ...others] = group(Object.fromEntries(copies));
  expect([first?.length, others]).toEqual([60, []]);
});

test('an article that was taken out is in no group any more', () => {
  const corpus = new Corpus();
  for (const id of ['a', 'b']) corpus.set(id, readArticle(`A day in the valley\n\n${STORY}\n`));
  expect(groupsOf(corpus)).toHaveLength(1);
  corpus.delete('a');
  expect(groupsOf(corpus)).toEqual([]);
});

test('copies of an article elsewhere change nothing about what repeats on its own site', () => {
  const slogan = 'The voice of the valley since 1921';
  const page = (number: number) => {
    const paragraphs = [0, 2, 4].map((at) => `${SENTENCES.slice(at, at + 2).join(' ')} That was day ${number}.`);
    return readArticle([`Day ${number} in the valley`, ...paragraphs, slogan].join('\n\n'));
  };
  const corpus = new Corpus();
  for (let number = 0; number < 12; number++) corpus.set(`echo/${number}`, page(number), 'echo');
  for (let copy = 0; copy < 11; copy++) corpus.set(`${copy}/0`, page(0), `folder ${copy}`);
  runSteps(corpus.settleInSteps());
  expect(corpus.facts('echo/0')?.boilerplate).toHaveLength(1);
  expect(corpus.facts('0/0')?.boilerplate).toEqual([]);
});

test('the article itself is told so once, and of its passages only what further articles have', () => {
  const corpus = new Corpus();
  const set = (id: string, body: string) => corpus.set(id, readArticle(`A day in the valley\n\n${body}\n`));
  set('a', STORY);
  for (const id of ['b', 'c']) set(id, STORY.replace('eleven', 'twelve'));
  set('d', `${OTHER} ${SENTENCES[4]}`);
  const reports = corpus.comparisons
    .reports('a')
    .map(({ rule, args, related = [] }) => [rule, args, related.map((at) => at.article)]);
  expect(reports).toEqual([
    ['near-duplicate', ['100', '101'], ['b', 'c']],
    ['reused-passage', ['15'], ['d']],
  ]);
});

test.each([
  ['a line without a word', '.', '.'],
  ['page furniture', 'Sign up for our newsletter to get the latest news in your inbox', STORY],
])('an article that opens with %s, and without a headline, is told so where that shows', (_what, opening, expected) => {
  const corpus = new Corpus();
  const text = `${opening}\n\n${STORY}\n`;
  for (const id of ['a', 'b']) corpus.set(id, readArticle(text));
  const facts = corpus.facts('a');
  const found = facts ? lint(text, facts, undefined, corpus.comparisons.reports('a')) : [];
  const places = found.filter(({ rule }) => rule === 'near-duplicate').map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual([expected.replace(/(?<=.)\.$/, '')]);
});
