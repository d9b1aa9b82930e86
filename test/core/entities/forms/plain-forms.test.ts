import { describe, expect, it } from 'vitest';
import { type LocalName, WhoIsWho } from '../../../../src/core/entities';
import { pickPlainForm } from '../../../../src/core/entities/forms/plain-forms';
import { markNames } from '../mark-names';

describe('pickPlainForm', () => {
  it.each([
    ['TESSMER', { TESSMER: 4, Tessmer: 2, 'Tessmer Corp': 3 }, 'Tessmer Corp'],
    ['Fell Corp.', { 'Fell Corp.': 4, 'Fell Corp': 1 }, 'Fell Corp'],
    ['OPEC', { OPEC: 40, Opec: 1 }, 'OPEC'],
    ['GAF', { GAF: 4, GAf: 1 }, 'GAF'],
    ['NASA', { NASA: 4, 'NASA Corp': 4 }, 'NASA'],
    ['U.S.', { 'U.S.': 4, 'U.S': 4 }, 'U.S.'],
    ['Fell Corp.', { 'Fell Corp.': 4, Fell: 3 }, 'Fell Corp.'],
  ])('has for %s of %o %s', (form, counts, plain) => {
    expect(pickPlainForm(form, Object.entries(counts))).toBe(plain);
  });
});

it('calls an organization across the corpus as prose does', () => {
  const who = new WhoIsWho();
  const firm = (name: string): LocalName => ({ name, type: 'organization' });
  const ids = ['TESSMER', 'TESSMER', 'Tessmer'].map((name) => who.add(firm(name)));
  for (const id of ids) expect(who.resolve(id)?.name).toBe('Tessmer');
});

it('ends a name in a headline in capitals where the prose ends it', () => {
  const text =
    'TESSMER CREW UNION TALKS FAIL\n\nThe talks with the union of the crew failed on Monday, Tessmer Inc said.';
  expect(markNames(text).split('\n')[0]).toBe('[O TESSMER] CREW UNION TALKS FAIL');
});
