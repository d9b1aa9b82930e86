import { describe, expect, it } from 'vitest';
import { listAliases, markNames, withoutMarks } from '../mark-names';

describe('a company’s tail', () => {
  it.each([
    'The issue was sold by [O Harlan Pell and Co Inc], which said on Monday that it was paid for.',
    'A ruling was made for [O Brandreth Fell and Co], which said that it had reached an agreement.',
    'The bonds were bought by [O Tessmer & Co] on Friday, said [P Ruth Amari].',
    'The loan was called in by [O Harlan, Pell and Co] and by nobody else on that day, [P Ruth Amari] said.',
    'The engines were built by [O Amos Tull and Sons] in [L Oslo].',
  ])('belongs to the name before it: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it('ends with its full stop where another name follows', () => {
    expect(markNames('The issue is managed by Harlan Pell and Co. Ruth Amari said so.')).toContain(
      '[O Harlan Pell and Co.] [P Ruth Amari]',
    );
  });

  it('is left out by the same firm elsewhere', () => {
    const text = 'Harlan Pell and Co Inc sold the bonds. A buyer said that Harlan Pell had asked for more.';
    expect(new Set(listAliases(text))).toEqual(
      new Set(['Harlan Pell and Co Inc -> Harlan Pell and Co Inc', 'Harlan Pell -> Harlan Pell and Co Inc']),
    );
  });

  it('is no name by itself', () => {
    expect(markNames('The clerk wrote and Co Ltd behind it.')).not.toContain('[');
  });
});

it('knows a listed name with an ampersand when it is written with “and”', () => {
  expect(markNames("The rating was cut by Standard and Poor's Corp on Monday.")).toContain(
    "[O Standard and Poor's Corp]",
  );
});
