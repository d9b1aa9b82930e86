import { describe, expect, it } from 'vitest';
import { findUnannotated } from '../../src/training/find-unannotated';
import { measureAgreement } from '../../src/training/measure-agreement';
import { parseBatch } from '../../src/training/parse-batch';
import { type AnnotatedEntity, resolveAnnotations } from '../../src/training/resolve-annotations';

const LETTERS = { person: 'P', organization: 'O', place: 'L' };

function resolve(text: string, ...lines: string[]) {
  const { articles } = parseBatch(['# a.txt', ...lines].join('\n'));
  return resolveAnnotations(text, articles[0]?.entries ?? []);
}

/** The text with each mention as [P Jane Roe]. */
function mark(text: string, ...lines: string[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end, type } of resolve(text, ...lines).entities) {
    marked += `${text.slice(at, start)}[${LETTERS[type]} ${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

describe('resolveAnnotations', () => {
  it('takes every occurrence as a whole word', () => {
    expect(mark("Roe's son, a Roeburn man, met Roe.", 'P\tRoe')).toBe("[P Roe]'s son, a Roeburn man, met [P Roe].");
  });

  it('takes a name with signs in it as written, and no currency', () => {
    expect(mark('The U.S. paid US$5 to the US-led club.', 'L\tU.S.', 'L\tUS')).toBe(
      'The [L U.S.] paid US$5 to the [L US]-led club.',
    );
  });

  it('lets the longer surface win, one that is no mention included', () => {
    const lines = ['P\tRoe', 'P\tJane Roe', '-\tRoe Prize'];
    expect(mark('Jane Roe won the Roe Prize, Roe said.', ...lines)).toBe(
      '[P Jane Roe] won the Roe Prize, [P Roe] said.',
    );
  });

  it('lets numbered occurrences override', () => {
    const lines = ['P\tRoe', 'L\tRoe\t@2,4-5', '-\tRoe\t@3'];
    expect(mark('Roe, Roe, Roe, Roe, Roe.', ...lines)).toBe('[P Roe], [L Roe], Roe, [L Roe], [L Roe].');
  });

  it('reads a no-break space and a curly apostrophe as their plain kin', () => {
    expect(mark('Jane\u00a0O’Roe left.', "P\tJane O'Roe")).toBe('[P Jane\u00a0O’Roe] left.');
  });

  it('warns of surfaces that are absent, repeated or numbered too high', () => {
    const { warnings } = resolve('Jane Roe left.', 'P\tRoe', 'P\tJane Roe', 'P\tJane Roe', 'L\tRoe\t@9', 'L\tDoe');
    expect(warnings.map((warning) => /^line \d+/.exec(warning)?.[0])).toEqual(['line 5', 'line 4', 'line 2', 'line 6']);
  });
});

describe('parseBatch', () => {
  it('names the lines that it cannot read', () => {
    const { articles, warnings } = parseBatch('# a.txt\nP\tRoe\n\nX\tRoe\nP Roe\nP\tRoe\t2\n# b.txt\n');
    expect(articles.map(({ file, entries }) => [file, entries.length])).toEqual([
      ['a.txt', 1],
      ['b.txt', 0],
    ]);
    expect(warnings.map((warning) => warning.slice(0, 6))).toEqual(['line 4', 'line 5', 'line 6']);
  });
});

describe('findUnannotated', () => {
  it('shows capitalized runs that nobody decided on, with what was decided inside', () => {
    const text = 'On Monday Mayor Jane Roe of Oakby left. Trees fell. Mayor Jane Roe wept in Elmby.';
    const { decided } = resolve(text, 'P\tJane Roe', '-\tElmby');
    expect([...findUnannotated(text, decided, new Set(['on', 'trees']))]).toEqual([
      ['Mayor [Jane Roe]', 2],
      ['Oakby', 1],
    ]);
  });
});

describe('measureAgreement', () => {
  it('counts the same span with the same type', () => {
    const roe: AnnotatedEntity = { start: 0, end: 3, type: 'person' };
    const elm: AnnotatedEntity = { start: 9, end: 12, type: 'place' };
    const first = [roe, elm];
    const second = [roe, { ...elm, type: 'organization' } as const];
    const { all, person, place } = measureAgreement([[first, second]]);
    expect(all).toEqual({ first: 2, second: 2, both: 1, f: 0.5 });
    expect(person.f).toBe(1);
    expect(place.f).toBe(0);
  });
});
