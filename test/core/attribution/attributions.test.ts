import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAttributions } from './read-attributions';

const first = (text: string) => readAttributions(text).attributions[0];

describe('source, cue and content', () => {
  test.each([
    ['Jane Lee said that the dam was safe.', 'Jane Lee', 'said', 'the dam was safe.'],
    ['The dam, Jane Lee has often said, is safe.', 'Jane Lee', 'has often said', 'The dam'],
    ['The dam is safe, said Jane Lee.', 'Jane Lee', 'said', 'The dam is safe,'],
    ['According to Jane Lee, the dam is safe.', 'Jane Lee', 'According to', ', the dam is safe.'],
    ['The dam is safe, according to Jane Lee.', 'Jane Lee', 'according to', 'The dam is safe,'],
    ['It is believed that the dam is safe.', null, 'is believed', 'that the dam is safe.'],
    ['Officials have made clear that the dam is safe.', 'Officials', 'have made clear', 'the dam is safe.'],
    ['Activists are hopeful that the dam is safe.', 'Activists', 'are hopeful', 'the dam is safe.'],
    ['Residents raised concerns that the dam would break.', 'Residents', 'raised concerns', 'the dam would break.'],
    ['A report published on Monday said the dam was safe.', 'A report', 'said', 'the dam was safe.'],
    ['Officials in recent weeks have said the dam is safe.', 'Officials', 'have said', 'the dam is safe.'],
  ])('%s', (text, source, cue, content) => {
    expect(first(text)).toMatchObject({ source, cue, content });
  });

  test.each([
    'The company reports were lost.',
    'The analysts’ notes were lost.',
    'The state of the dam is good.',
    'Believe it or not, it snowed.',
    'The claims were settled in May.',
    'Jane Lee believes in ghosts.',
    'The dam showed three cracks.',
  ])('no claim: %s', (text) => {
    expect(readAttributions(text).attributions).toEqual([]);
  });

  test('what is said within a quotation is its speaker’s own affair', () => {
    const { attributions } = readAttributions('“Experts say the dam is safe,” said Jane Lee.');
    expect(attributions.map(({ source }) => source)).toEqual(['Jane Lee']);
  });

  test('a claim within the claim of a named source is for that source to answer', () => {
    const { attributions } = readAttributions('Jane Lee said that experts believe the dam is safe.');
    expect(attributions.map(({ source, weak }) => [source, weak])).toEqual([
      ['Jane Lee', null],
      ['experts', null],
    ]);
  });
});

describe('the kind of source', () => {
  test.each([
    ['Jane Lee said the dam was safe.', 'named'],
    ['The mayor, Jane Lee, said the dam was safe.', 'named'],
    ['Lee and other experts said the dam was safe.', 'named'],
    ['Experts such as Jane Lee said the dam was safe.', 'named'],
    ['The mayor said the dam was safe.', 'definite'],
    ['She said the dam was safe.', 'definite'],
    ['Police said the dam was safe.', 'definite'],
    ['A Harrow Water engineer said the dam was safe.', 'affiliated'],
    ['Several Democrats said the dam was safe.', 'affiliated'],
    ['Experts said the dam was safe.', 'vague'],
    ['An engineer said the dam was safe.', 'vague'],
    ['Sources said the dam was safe.', 'vague'],
    ['It is said that the dam is safe.', 'none'],
  ])('%s %s', (text, kind) => {
    expect(first(text)?.kind).toBe(kind);
  });
});

describe('any text', () => {
  const marks = ['“', '”', '"', "'", '‘', '’', "''", ',', '.', '?', '(', ')', '—', ':', '\n', ' '];
  const words = 'said Lee experts the who according to of and that is believed a report ’s 52 percent \u00a0 😀'.split(
    ' ',
  );

  test('its spans lie within it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks, ...words), { maxLength: 120 }), (parts) => {
        const { quotes, attributions } = readAttributions(parts.join(' '));
        for (const quote of quotes) expect(quote.words.length).toBeGreaterThan(1);
        for (const { source, cue } of attributions) expect([source, cue]).not.toContain('');
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ...[
      '"',
      '“',
      "'a ",
      "a'''",
      'Lee ',
      'Lee, a man, ',
      'experts said ',
      'people who said ',
      'Lee and ',
      '(',
      'said\n',
      'a',
      '.',
    ],
    ...['a-', '“a” ', 'the report by the report ', 'according to ', 'is widely ', ', said Lee', 'that '],
  ])('a long run of %j is read', (part) => {
    expect(() => readAttributions(part.repeat(Math.ceil(100_000 / part.length)))).not.toThrow();
  });
});
