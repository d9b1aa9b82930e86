import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Corpus, decodeColumns, ENTRY_TYPES, encodeColumn, hashLine, runSteps } from '../../../src/core';
import { buildCorpus } from './build-corpus';
import { readMarked } from './marked-article';
import { reopen } from './reopen';

const HARWICK = `Mills reopen

Mayor [person Ada Brook] of [place Harwick] said [organization Northline Textiles] would pay $40 million.

[person Ada Brook] thanked the workers of [organization Northline Textiles].
`;
const DOVERLEY = `Bridge opens

[person Ada Brook] came to [place Doverley] for the opening of the bridge, which cost $1 billion.
`;

function settle(corpus: Corpus): boolean {
  return runSteps(corpus.settleInSteps());
}

function list(
  corpus: Corpus,
  type: (typeof ENTRY_TYPES)[number],
  sort: 'articles' | 'mentions' | 'name',
  filter?: string,
) {
  const { rows } = corpus.lists.entities({
    type,
    sort,
    offset: 0,
    limit: 100,
    ...(filter !== undefined && { filter }),
  });
  return rows.map(({ name, articles, mentions }) => `${name} ${mentions} in ${articles}`);
}

describe('lists', () => {
  test('count mentions and articles by type, money among them', () => {
    const corpus = buildCorpus({ a: HARWICK, b: DOVERLEY });
    expect(list(corpus, 'person', 'articles')).toEqual(['Ada Brook 3 in 2']);
    expect(list(corpus, 'money', 'name')).toEqual(['$1 billion 1 in 1', '$40 million 1 in 1']);
    expect(corpus.lists.groups()).toEqual([
      { type: 'person', entities: 1, mentions: 3 },
      { type: 'organization', entities: 1, mentions: 2 },
      { type: 'place', entities: 2, mentions: 2 },
      { type: 'money', entities: 2, mentions: 2 },
    ]);
  });

  test('are sorted by articles, by mentions or by name, and page', () => {
    const corpus = buildCorpus({
      a: '[place Alder] and [place Birch] and [place Birch] and [place Birch].',
      b: '[place Alder] and [place Cedar].',
    });
    expect(list(corpus, 'place', 'articles')).toEqual(['Alder 2 in 2', 'Birch 3 in 1', 'Cedar 1 in 1']);
    expect(list(corpus, 'place', 'mentions')).toEqual(['Birch 3 in 1', 'Alder 2 in 2', 'Cedar 1 in 1']);
    expect(list(corpus, 'place', 'name')).toEqual(['Alder 2 in 2', 'Birch 3 in 1', 'Cedar 1 in 1']);
    const page = corpus.lists.entities({ type: 'place', sort: 'name', offset: 1, limit: 1 });
    expect(page.total).toBe(3);
    expect(page.rows.map((row) => row.name)).toEqual(['Birch']);
  });

  test('are filtered by names without case and accents', () => {
    const corpus = buildCorpus({ a: '[person José Ibáñez] met [person Ada Brook] in [place San José].' });
    expect(list(corpus, 'person', 'name', 'ibanez')).toEqual(['José Ibáñez 1 in 1']);
    expect(corpus.lists.groups('JOSE')).toEqual([
      { type: 'person', entities: 1, mentions: 1 },
      { type: 'place', entities: 1, mentions: 1 },
    ]);
    expect(corpus.lists.groups('nobody')).toEqual([]);
  });

  test('find an entity by an alias that names it in an article', () => {
    const { reading } = readMarked('[organization Northline Textiles] closed.');
    const corpus = new Corpus();
    const [entity] = reading.entities;
    corpus.set('a', { ...reading, entities: entity ? [{ ...entity, forms: ['the Line'] }] : [] });
    settle(corpus);
    expect(list(corpus, 'organization', 'name', 'the line')).toEqual(['Northline Textiles 1 in 1']);
    expect(corpus.lists.entity('organization Northline Textiles')?.aliases).toEqual(['the Line']);
  });

  test('know the article that mentions an entity most often, the first of several', () => {
    const once = '[person Ada Brook] left.';
    const twice = '[person Ada Brook] left, and [person Ada Brook] came back.';
    const corpus = buildCorpus({ d: twice, a: once, c: twice });
    expect(corpus.lists.articleMentioningMost('person Ada Brook')).toBe('c');
    corpus.delete('c');
    corpus.delete('d');
    settle(corpus);
    expect(corpus.lists.articleMentioningMost('person Ada Brook')).toBe('a');
    expect(corpus.lists.articleMentioningMost('person Cole Drum')).toBeUndefined();
  });

  test('follow what is set and deleted', () => {
    const corpus = buildCorpus({ a: HARWICK, b: DOVERLEY });
    corpus.set('a', readMarked('[person Ada Brook] left.').reading, 'group');
    expect(settle(corpus)).toBe(true);
    expect(list(corpus, 'person', 'articles')).toEqual(['Ada Brook 2 in 2']);
    expect(list(corpus, 'organization', 'articles')).toEqual([]);
    expect(corpus.delete('b')).toBe(true);
    expect(corpus.delete('b')).toBe(false);
    settle(corpus);
    expect(list(corpus, 'place', 'articles')).toEqual([]);
    expect(corpus.lists.articlesOf('person Ada Brook')).toEqual([{ id: 'a', mentions: 1 }]);
    expect(corpus.size).toBe(1);
  });

  test('say when nothing changed', () => {
    const corpus = buildCorpus({ a: HARWICK });
    corpus.set('a', readMarked(HARWICK).reading, 'group');
    expect(settle(corpus)).toBe(false);
  });
});

describe('mentions', () => {
  test('are found by entity and by place', () => {
    const corpus = buildCorpus({ a: HARWICK });
    const { text } = readMarked(HARWICK);
    const words = corpus.mentions.of('person Ada Brook', 'a').map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Ada Brook', 'Ada Brook']);
    expect(corpus.mentions.entityAt('a', text.indexOf('million') + 2)?.id).toBe('money $40 million');
    expect(corpus.mentions.entityAt('a', text.indexOf('Harwick'))?.name).toBe('Harwick');
    expect(corpus.mentions.entityAt('a', text.indexOf('thanked') + 3)).toBeUndefined();
  });
});

describe('what is listed equals the facts', () => {
  const names = fc.constantFrom(
    'person Ada Brook',
    'person Brook',
    'person Cole Drum',
    'place Harwick',
    'work The Mill',
  );
  const line = fc.oneof(
    fc.array(names, { minLength: 1, maxLength: 4 }).map((list) => `${list.map((name) => `[${name}]`).join(' saw ')}.`),
    fc.constantFrom(
      'Subscribe to our newsletter for [person Ada Brook] news',
      'It cost $3 million.',
      'He paid £20.',
      '',
    ),
  );
  const article = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
  const step = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    article: fc.option(article),
    settle: fc.boolean(),
    reopen: fc.boolean(),
  });

  test('whatever is set and deleted in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const readings = new Map<string, Uint8Array>();
        let corpus = new Corpus(readings);
        const ids = new Set<string>();
        for (const { id, article: marked, settle: now, reopen: again } of steps) {
          put(corpus, ids, id, marked);
          if (now || again) settle(corpus);
          if (again) corpus = reopen(corpus, readings);
        }
        settle(corpus);
        expect(tellListed(corpus)).toEqual(countFacts(corpus, [...ids]));
      }),
      { numRuns: 150 },
    );
  });
});

function put(corpus: Corpus, ids: Set<string>, id: string, marked: string | null): void {
  if (marked === null) {
    corpus.delete(id);
    ids.delete(id);
  } else {
    corpus.set(id, readMarked(marked).reading, id < 'c' ? 'one' : 'two');
    ids.add(id);
  }
}

function tellListed(corpus: Corpus): string[] {
  const rows = ENTRY_TYPES.filter((type) => type !== 'money').flatMap((type) => list(corpus, type, 'name'));
  return rows.sort();
}

/** The same from the facts of each article, as `analyze` prints them. */
function countFacts(corpus: Corpus, ids: readonly string[]): string[] {
  const counts = new Map<string, { name: string; mentions: number; articles: Set<string> }>();
  for (const id of ids) {
    for (const { type, entity, furniture } of corpus.facts(id)?.mentions ?? []) {
      if (furniture) continue;
      const count = counts.get(`${type} ${entity}`) ?? { name: entity, mentions: 0, articles: new Set() };
      count.mentions++;
      count.articles.add(id);
      counts.set(`${type} ${entity}`, count);
    }
  }
  return [...counts.values()].map(({ name, mentions, articles }) => `${name} ${mentions} in ${articles.size}`).sort();
}

test('only a corpus that is settled is kept', () => {
  const corpus = buildCorpus({ a: HARWICK });
  expect(corpus.columns()).toBeDefined();
  corpus.set('b', readMarked(DOVERLEY).reading);
  expect(corpus.columns()).toBeUndefined();
});

test('columns that are damaged, cut short or of another kind are refused', () => {
  const bytes = Buffer.concat(
    [...(buildCorpus({ a: HARWICK }).columns() ?? [])].flatMap((column) => [...encodeColumn(column)].flat()),
  );
  const read = (source: Uint8Array) => {
    let at = 0;
    const columns = decodeColumns((length) => {
      at += length;
      return Uint8Array.from(source.subarray(at - length, at));
    });
    new Corpus().restoreColumns(columns);
  };
  expect(() => read(bytes)).not.toThrow();
  for (const cut of [0, 5, bytes.length >> 1, bytes.length - 1]) expect(() => read(bytes.subarray(0, cut))).toThrow();
  for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 97)) {
    const damaged = Uint8Array.from(bytes);
    damaged[at] = 255 - (damaged[at] ?? 0);
    expect(() => read(damaged)).toThrow();
  }
});

describe('lines that people decided on', () => {
  const PAGE = `Mills reopen

Mayor [person Ada Brook] of [place Harwick] said on Monday that the mills would open again in the spring.

Sign up for our [organization Northline] newsletter

The workers of the mills have waited for it for a long time, and they were glad to hear it.
`;
  const LINE = hashLine('Sign up for our Northline newsletter');

  function decide() {
    const story = new Map<string, ReadonlySet<number>>();
    const corpus = new Corpus(undefined, (id) => story.get(id) ?? new Set());
    for (const id of ['a', 'b']) corpus.set(id, readMarked(PAGE).reading);
    corpus.set('c', readMarked(HARWICK).reading);
    settle(corpus);
    return { corpus, story };
  }

  test('count everywhere once they are story, in that article only', () => {
    const { corpus, story } = decide();
    expect(list(corpus, 'organization', 'name', 'Northline')).toEqual(['Northline Textiles 2 in 1']);
    const words = corpus.facts('a')?.readability.words ?? 0;
    story.set('a', new Set([LINE]));
    expect(corpus.touchLines(new Set([LINE]))).toEqual(['a', 'b']);
    expect(settle(corpus)).toBe(true);
    expect(list(corpus, 'organization', 'name', 'Northline')).toContain('Northline 1 in 1');
    expect(corpus.facts('a')?.boilerplate).toEqual([]);
    expect(corpus.facts('a')?.readability.words).toBeGreaterThan(words);
    expect(corpus.facts('b')?.boilerplate).toHaveLength(1);
  });

  test('are settled anew only where they stand', () => {
    const { corpus } = decide();
    corpus.touchLines(new Set([LINE]));
    expect([...corpus.settleInSteps()]).toHaveLength(2);
    expect(corpus.touchLines(new Set([hashLine('Another line')]))).toEqual([]);
    expect([...corpus.settleInSteps()]).toHaveLength(0);
    expect(corpus.countLine(LINE)).toBe(2);
  });

  test('count, as all furniture does, when furniture is counted; it stays known as furniture', () => {
    const { corpus } = decide();
    corpus.countsFurniture = true;
    settle(corpus);
    expect(list(corpus, 'organization', 'name', 'Northline')).toContain('Northline 2 in 2');
    expect(corpus.mentions.of('organization Northline', 'a')).toHaveLength(1);
    expect(corpus.facts('a')?.boilerplate).toHaveLength(1);
    corpus.countsFurniture = false;
    settle(corpus);
    expect(list(corpus, 'organization', 'name', 'Northline')).toEqual(['Northline Textiles 2 in 1']);
  });
});
