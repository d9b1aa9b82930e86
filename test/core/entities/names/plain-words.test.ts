import { describe, expect, it } from 'vitest';
import { dropPlainWords } from '../../../../src/core/entities/names/plain-words';
import { Lexicon } from '../../../../src/core/entities/recognizer/lexicon';
import { PROSE_LINE, prepareText, TITLE_LINE } from '../../../../src/core/entities/tokens/document';
import { markNames, withoutMarks } from '../mark-names';

const NOTHING_LISTED = new Lexicon(new Uint32Array(0), new Uint16Array(0));

/** Whether the first word of a text is left a name. */
function keepsFirst(text: string, lineKind: number): boolean {
  const name = { start: 0, end: 1, type: 'organization' as const };
  return dropPlainWords(prepareText(text), NOTHING_LISTED, [name], lineKind).length === 1;
}

describe('dropPlainWords', () => {
  it.each([
    ['Islanders fear the sale. Few islanders sleep.', PROSE_LINE, false],
    ['Islanders fear the sale. Few Islanders sleep.', PROSE_LINE, true],
    ['Islanders fear the sale. Few islanders sleep, but the Islanders won.', PROSE_LINE, true],
    ['Islanders’ Fury As Giant Swoops\n\nFew islanders sleep.', TITLE_LINE, false],
    ['Slams Door On Ferry Plan\n\nThe union was angry.', TITLE_LINE, false],
    ['Slams Door On Ferry Plan\n\nThe union never met with Slams before the angry vote.', TITLE_LINE, true],
    ['Marks Door On Ferry Plan\n\nThe union was angry.', TITLE_LINE, true],
    ['ISLANDERS’ fury over the sale. Few islanders sleep.', PROSE_LINE, true],
  ])('%s', (text, lineKind, isKept) => {
    expect(keepsFirst(text, lineKind)).toBe(isKept);
  });

  it('keeps an organization that is listed', () => {
    const marked = '[O Apple] sued them over the design.\n\nShe ate an apple at the hearing, they said.';
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });
});

it('takes a currency that a wire shortens for no name', () => {
  const text = 'The notes rose to five mln N.Z. Dlrs, and the bank in Oslo was glad of it.';
  expect(markNames(text)).toBe('The notes rose to five mln N.Z. Dlrs, and the bank in [L Oslo] was glad of it.');
});

it('takes the label of a turn for no name', () => {
  const text =
    '((HTN)) What happened to HTN then?\n((Ruth Amari)) It was sold to (HTN) and ((HTN)).\n((HTN)) Was it?\n';
  const marked = markNames(text);
  expect(marked).toMatch(/^\(\(HTN\)\) What/);
  expect(marked).toContain('\n(([P Ruth Amari])) It');
  expect(marked).toContain('\n((HTN)) Was');
});

it('takes an office in front for no part of a person’s name', () => {
  const text =
    'SUBROTO SEES FAIR OPEN\n\nThe rain is likely to go on in May, Indonesian Minister of Mines and Energy Subroto ' +
    'told the press. Subroto, who opened the fair, was late.';
  expect(markNames(text)).toContain('Minister of Mines and Energy [P Subroto] told');
});
