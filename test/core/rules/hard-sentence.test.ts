import { expect, test } from 'vitest';
import { lint, readArticle, settle } from '../../../src/core';
import { findByRule, readMarks } from './find-marked';

const HARD =
  'Notwithstanding considerable administrative difficulties surrounding the modernization, municipal representatives reiterated their longstanding determination to guarantee uninterrupted accessibility';

const NOUNS = 'infrastructural rehabilitation authorities';

test.each([
  ['stands behind one that ends in a date', `The road was shut on September 10. [[${HARD}.]]`],
  ['stands behind one that ends in a figure', `The road has been shut since 1987. [[${HARD}.]]`],
  ['names a doctor', `[[Dr. Maria Delgado of the ${NOUNS} acknowledged considerable administrative difficulties.]]`],
  ['stands behind a dateline', `MARLOW GREEN (Norlink) - [[${HARD}.]]`],
  ['has a line under a bullet', `• A new bridge for the villages\n\n• A ferry for the lorries\n\n[[${HARD}.]]`],
  ['quotes a word or two', `[[${HARD}, calling the new bridge “safe”.]]`],
])('a hard sentence that %s is found whole and alone', (_, body) => {
  const { text, words, starts } = readMarks(`The road is open.\n\n${body}\n`);
  const found = findByRule('hard-sentence', text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  expect(found.map(({ start }) => start)).toEqual(starts);
});

test('two hard sentences in paragraphs of broken lines are two', () => {
  const { text, words } = readMarks(`HARROW BOARD DETERMINED

[[Notwithstanding considerable
administrative difficulties surrounding the modernization, all
representatives reiterated their determination to guarantee
uninterrupted accessibility for the neighboring communities.]]
    [[The authorities responsible for infrastructural matters in
general acknowledged considerable difficulties surrounding the
implementation of the modernization of the U.S.
Military cemetery.]]
    Nobody else came.
`);
  const found = findByRule('hard-sentence', text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test.each([
  ['a section heading', `The bridge is shut.\n\n${HARD}\n\nNobody came.`],
  [
    'the rows of a table',
    `Shr loss 28 cts vs profit 12 cts\n${'Net operating profit 1,487,000 vs 611,000\n'.repeat(8)}`,
  ],
  [
    'a row that ends in a stop',
    'Consolidated operating profitability 14 mln vs 12 mln, excluding extraordinary items.',
  ],
  [
    'a list of figures',
    'Municipal 14.1, residential 17.2, industrial 22.9, agricultural 31.4, institutional 44.0, miscellaneous 8.2.',
  ],
  ['a sentence that is a quotation', `“${HARD}.”`],
  ['a sentence that is mostly a quotation', `“${HARD},” Mayor Maria Delgado said.`],
  ['a sentence amid a quotation', `“The road is open. ${HARD}. Nobody came,” said Mayor Maria Delgado.`],
  ['what begins amid a sentence', `The board of the Harrow bridge and of the ferries met,\nconsidering ${HARD}.`],
  ['a sentence in another script', `${'Муниципальные представители подтвердили '.repeat(8)}.`],
])('%s is none', (_, body) => {
  expect(findByRule('hard-sentence', `The road is open.\n\n${body}\n`)).toEqual([]);
});

test('a headline and the furniture below it are passed over', () => {
  const { text, starts } = readMarks(`${HARD}!\n\nThe road is open.\n\n[[${HARD}.]]\n\n[[Subscribe now: ${HARD}.]]\n`);
  const [story, furniture] = starts.map((start) => ({ start, end: text.indexOf('\n', start) }));
  if (!story || !furniture) throw new Error('no marks');
  const facts = { ...settle(readArticle(text)), boilerplate: [{ ...furniture, kind: 'newsletter' as const }] };
  expect(facts.headline).toEqual({ start: 0, end: HARD.length + 1 });
  const found = lint(text, facts, new Map([['hard-sentence', 'warning']]));
  expect(found.map(({ start }) => start)).toEqual([story.start]);
});
