import { describe, expect, it } from 'vitest';
import { nameByLegalForms } from '../../../../src/core/entities/names/legal-forms';
import type { TypedTokens } from '../../../../src/core/entities/names/name-spans';
import { prepareText } from '../../../../src/core/entities/tokens/document';
import { readTyped } from '../read-typed';

/** What is named in a sentence whose names are marked, with their types. */
function listNames(marked: string, isProse: boolean): string[] {
  const { text, spans } = readTyped(marked);
  const { tokens, runs } = prepareText(text);
  const names = spans.map(({ start, end, type }): TypedTokens => {
    return { start: tokens.starts.indexOf(start), end: tokens.ends.indexOf(end) + 1, type };
  });
  return runs.flatMap((run) => {
    const inside = names.filter(({ start, end }) => run.start <= start && end <= run.end);
    return nameByLegalForms(tokens, run, inside, isProse).map(
      ({ start, end, type }) => `${type}: ${text.slice(tokens.starts[start], tokens.ends[end - 1])}`,
    );
  });
}

describe('nameByLegalForms', () => {
  it.each([
    ['It belongs to Grindle Barges plc, which was sold.', ['organization: Grindle Barges plc']],
    ['But Tessmer & Tull GmbH did not answer.', ['organization: Tessmer & Tull GmbH']],
    ['The keys were handed to [L Ness], Inc. by the clerk.', ['organization: Ness, Inc.']],
    ['It was let to [P Amos Tull] Ltd on Monday.', ['organization: Amos Tull Ltd']],
    ['It was let to [O Tull] Looms Pvt. Ltd. on Monday.', ['organization: Tull Looms Pvt.']],
    ['The case of Fell against Brandreth Loans Limited goes on.', ['organization: Brandreth Loans Limited']],
    [
      'A loan of Fell LLC Grindle Kilns Corp paid back.',
      ['organization: Fell LLC', 'organization: Grindle Kilns Corp'],
    ],
  ])('finds the firm in front of a legal form: %s', (marked, names) => {
    expect(listNames(marked, true)).toEqual(names);
  });

  it.each([
    ['He bought the Limited Edition of a Grindle Limited Print.'],
    ['A limited company, an inc. and a plc were there.'],
    ['Inc. and Ltd. are legal forms.'],
    ['But Ltd. is a legal form.'],
  ])('finds none where there is no name or no form: %s', (marked) => {
    expect(listNames(marked, true)).toEqual([]);
  });

  it('takes no words where all have capitals, but gives a name its type', () => {
    expect(listNames('Union To Sue Grindle Barges plc On Monday', false)).toEqual([]);
    expect(listNames('Union To Sue [P Grindle Barges] plc On Monday', false)).toEqual([
      'organization: Grindle Barges plc',
    ]);
  });
});
