import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences';

/** Asserts that a text, given with a bar between its sentences, is split there and nowhere else. */
function expectSentences(marked: string): void {
  const sentences = marked.split(' | ');
  const text = sentences.join(' ');
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
}

describe('sentences of news', () => {
  test.each([
    ['stops', 'The ferry left. | Nobody saw it. | Why not? | It was dark!'],
    ['titles', 'Mr. Lowe met Dr. Amadi and Sens. Ruiz and Hale. | They talked.'],
    ['initials', 'J. R. Marsh and Anna K. Vale signed. | Both left.'],
    ['U.S. inside', 'The U.S. Senate voted on Monday. | Nothing changed.'],
    ['U.S. at the end', 'He came back to the U.S. | The firm stayed abroad.'],
    ['hours', 'They met at 5 p.m. Tuesday in Ellery. | It rained.'],
    ['hours at the end', 'They met at 5 p.m. | The vote came later.'],
    ['numbers', 'No. 10 lost to No. 4 by 3.5 points. | He said no. | No one cheered.'],
    ['companies', 'Norwex Inc. and Helianto Corp. merged. | It cost $1.2 million.'],
    ['a company at the end', 'She works for Norwex Inc. | She likes it.'],
    ['months and states', 'On Jan. 5 in Lima, Calif. it snowed. | On Sunday. | We sat in the sun. | Nobody came.'],
    ['quotations', '“We won.” | “It was hard,” she said. | "Good." | He smiled.'],
    ['a quoted question and who asked', '“Is it over?” Marsh asked. | "Never!" Ruth Amadi said.'],
    ['an ellipsis', 'He paused... | Then he spoke. | Well… maybe not.'],
    ['addresses', 'See www.ellery.example or mail a.b@ellery.example today. | Thanks.'],
    ['brackets', 'It failed (as in 2019). | Then it worked.'],
    ['courts', 'They cited Vale v. Marsh and Hunt vs. Reed. | They lost.'],
    ['versions', 'Version 2.0 is out. | 2023 was good.'],
  ])('%s', (_, marked) => {
    expectSentences(marked);
  });

  test('a line end is a sentence end', () => {
    const text = 'A heading\r\nThe ferry left\n\nat night.';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A heading',
      'The ferry left',
      'at night.',
    ]);
  });
});

test('the sentences of any text are in order, trimmed, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '"', '\n', 'U.S.', '…', '5', '’') }),
      (text) => {
        const sentences = splitSentences(text);
        const rest = sentences.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        expect(rest.trim()).toBe('');
        for (const { start, end } of sentences) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(sentences).toEqual([...sentences].sort((a, b) => a.start - b.start));
      },
    ),
  );
});
