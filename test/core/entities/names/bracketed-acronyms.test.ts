import { describe, expect, it } from 'vitest';
import { nameAcronyms } from '../../../../src/core/entities/names/bracketed-acronyms';
import type { TypedTokens } from '../../../../src/core/entities/names/name-spans';
import { prepareText } from '../../../../src/core/entities/tokens/document';

/** What nameAcronyms adds to the names that are marked in a text: `[O Harbour Trust]`, `[P Ann Lee]`. */
function listAdded(marked: string): string[] {
  const prepared = prepareText(marked.replace(/\[[OP] ([^\]]+)\]/g, '$1'));
  const { text, starts, ends } = prepared.tokens;
  const wordsOf = ({ start, end }: { start: number; end: number }): string => text.slice(starts[start], ends[end - 1]);
  const typeOf = new Map<string, TypedTokens['type']>(
    Array.from(marked.matchAll(/\[([OP]) ([^\]]+)\]/g), ([, letter, name = '']) => [
      name,
      letter === 'O' ? 'organization' : 'person',
    ]),
  );
  const names = prepared.runs.map((run) => {
    const type = typeOf.get(wordsOf(run));
    return type ? [{ ...run, type }] : [];
  });
  const added = nameAcronyms(prepared, names).flatMap((run, index) => (names[index]?.length === 0 ? run : []));
  return added.map((name) => `${name.type} ${wordsOf(name)}`);
}

describe('nameAcronyms', () => {
  it('takes an acronym in brackets behind a long name for its organization, whatever the initials, and so elsewhere', () => {
    expect(listAdded('He led the [O Civic List] (LCM) and the [O Harbour Trust] (HaT), but LCM split.')).toEqual([
      'organization LCM',
      'organization HaT',
      'organization LCM',
    ]);
  });

  it('keeps the name that an acronym has', () => {
    expect(listAdded('He led the [O Civic List] ([P LCM]), and LCM split.')).toEqual([]);
  });

  it.each([
    ['[P Ruth Amari] (MP) won.'],
    ['The [O Harbour Trust] (Monday) met.'],
    ['The [O Harbour Trust] (est. HT) met.'],
    ['The [O Harbour Trust] (U.S.) met.'],
    ['The [O Harbour Trust]\n(HT) met.'],
    ['Shares of [O Torvane] (TRV) fell.'],
    ['(TRV) fell.'],
    [''],
  ])('takes nothing else in brackets: %j', (marked) => {
    expect(listAdded(marked)).toEqual([]);
  });
});
