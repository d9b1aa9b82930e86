import { expect, test } from 'vitest';
import { Corpus, type NameDecision, runSteps } from '../../../src/core';
import { readMarked } from './marked-article';
import { reopen } from './reopen';

const ARTICLES = {
  a: `Ferry sold

[organization Skerrow] ran the boats for [person Ada Brook] of [place Doverley].
`,
  b: `Ferry bought

[organization Skerrow Ferries] belongs to [organization Halvard Marine] and to [organization Islanders].
`,
};
const SAME: NameDecision = {
  name: 'Skerrow',
  type: 'organization',
  is: { name: 'Skerrow Ferries', type: 'organization' },
};
const NONE: NameDecision = { name: 'Islanders', type: 'organization', is: null };

function build(decisions: readonly NameDecision[] = [], readings = new Map<string, Uint8Array>()): Corpus {
  const corpus = new Corpus(readings);
  for (const [id, marked] of Object.entries(ARTICLES)) corpus.set(id, readMarked(marked).reading, 'group');
  decide(corpus, decisions);
  return corpus;
}

function decide(corpus: Corpus, decisions: readonly NameDecision[]): void {
  corpus.decideNames(decisions);
  runSteps(corpus.settleInSteps());
}

function list(corpus: Corpus, type: 'organization' | 'person' | 'place'): string[] {
  const { rows } = corpus.lists.entities({ type, sort: 'name', offset: 0, limit: 100 });
  return rows.map(({ name, articles, aliases }) => [`${name} ${articles}`, ...aliases].join(', '));
}

test('a name that was said to be another’s is listed under it, and its mentions with it', () => {
  const corpus = build([SAME]);
  expect(list(corpus, 'organization')).toEqual(['Halvard Marine 1', 'Islanders 1', 'Skerrow Ferries 2, Skerrow']);
  expect(corpus.mentions.of('organization Skerrow Ferries', 'a')).toHaveLength(1);
});

test('a name takes another type', () => {
  const corpus = build([{ name: 'Doverley', type: 'place', is: { name: 'Doverley', type: 'organization' } }]);
  expect(list(corpus, 'place')).toEqual([]);
  expect(list(corpus, 'organization')).toContain('Doverley 1');
  expect(corpus.facts('a')?.mentions.find(({ entity }) => entity === 'Doverley')?.type).toBe('organization');
});

test('what is no name is neither listed nor mentioned', () => {
  const corpus = build([NONE, { name: 'Ada Brook', type: 'person', is: null }]);
  expect(list(corpus, 'organization')).toEqual(['Halvard Marine 1', 'Skerrow 1', 'Skerrow Ferries 1']);
  expect(list(corpus, 'person')).toEqual([]);
  expect(corpus.facts('b')?.mentions.map(({ entity }) => entity)).toEqual(['Skerrow Ferries', 'Halvard Marine']);
});

test('decisions that are taken back leave no trace', () => {
  const corpus = build([SAME, NONE]);
  decide(corpus, []);
  expect(list(corpus, 'organization')).toEqual(list(build(), 'organization'));
});

test('decisions hold for articles that come later', () => {
  const corpus = new Corpus();
  decide(corpus, [SAME, NONE]);
  for (const [id, marked] of Object.entries(ARTICLES)) corpus.set(id, readMarked(marked).reading, 'group');
  runSteps(corpus.settleInSteps());
  expect(list(corpus, 'organization')).toEqual(list(build([SAME, NONE]), 'organization'));
});

test('an answer that is not mentioned itself is a name all the same', () => {
  const corpus = build([{ name: 'Skerrow', type: 'organization', is: { name: 'Northline', type: 'organization' } }]);
  expect(list(corpus, 'organization')).toContain('Northline 1, Skerrow');
});

test('decisions go on from one to the next, and those that go in a circle change nothing', () => {
  const isFerries = { name: 'Halvard Marine', type: 'organization', is: SAME.is } as const;
  const isMarine = { ...SAME, is: { name: 'HALVARD MARINE', type: 'organization' } } as const;
  expect(list(build([isMarine, isFerries]), 'organization')).toEqual([
    'Islanders 1',
    'Skerrow Ferries 2, Skerrow, Halvard Marine',
  ]);
  const back = {
    name: 'Skerrow Ferries',
    type: 'organization',
    is: { name: 'Halvard Marine', type: 'organization' },
  } as const;
  expect(list(build([isFerries, back]), 'organization')).toEqual([
    'Halvard Marine 1',
    'Islanders 1',
    'Skerrow 1',
    'Skerrow Ferries 1',
  ]);
});

test('an index that is restored heeds what was decided meanwhile', () => {
  const readings = new Map<string, Uint8Array>();
  const kept = build([SAME], readings);
  const restored = reopen(kept, readings);
  decide(restored, [SAME]);
  expect(list(restored, 'organization')).toEqual(list(kept, 'organization'));
  decide(restored, [NONE]);
  expect(list(restored, 'organization')).toEqual(list(build([NONE]), 'organization'));
});
