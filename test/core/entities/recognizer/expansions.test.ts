import { describe, expect, it } from 'vitest';
import { markExpansions } from '../../../../src/core/entities/recognizer/expansions';
import { prepareText } from '../../../../src/core/entities/tokens/document';

/** The words that have a part in an expansion, with the part. */
function listParts(text: string): string[] {
  const prepared = prepareText(text);
  const { starts, ends } = prepared.tokens;
  return Array.from(markExpansions(prepared), (part, at) => `${text.slice(starts[at], ends[at])} ${part}`).filter(
    (word) => !word.endsWith(' 0'),
  );
}

describe('markExpansions', () => {
  it('marks the words whose initials an acronym in brackets has, and the acronym everywhere', () => {
    expect(listParts('The Harbour Trust of Lower Merrin (HTLM) paid. The HTLM is poor.')).toEqual([
      'Harbour 1',
      'Trust 2',
      'of 2',
      'Lower 2',
      'Merrin 3',
      'HTLM 4',
      'HTLM 4',
    ]);
  });

  it('begins with the first initial, not with the run', () => {
    expect(listParts('In Norway Merrin Ferry Line (MFL) sails.')).toEqual(['Merrin 1', 'Ferry 2', 'Line 3', 'MFL 4']);
  });

  it('marks nothing where the initials differ or the brackets hold no acronym', () => {
    expect(listParts('The Harbour Trust (HQ) and Merrin Ferry Line (Monday) met (AB).')).toEqual([]);
  });

  it('takes an empty text, and brackets at either end', () => {
    expect(listParts('')).toEqual([]);
    expect(listParts('(AB) Ann Bell (')).toEqual([]);
  });
});
