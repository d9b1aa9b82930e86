import { describe, expect, it } from 'vitest';
import { markNames, withoutMarks } from '../mark-names';

describe('splitJoinedNames', () => {
  it.each([
    ['She led the [O Social Democratic Party] and [O Japanese Communist Party] to a pact.'],
    ['He spoke for the [O Social Democratic and Labour Party] and [O Sinn Féin] in [L Belfast].'],
    ['The [O Urban Institute] and [O Brookings Institution] wrote the report on taxes.'],
  ])('keeps two organizations apart: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it.each([
    ['The [O Department of Health and Human Services] said so.'],
    ['The [O Securities and Exchange Commission] fined him.'],
    ['She runs the [O Food and Agriculture Organization] in [L Rome].'],
    ['The [O Social Democratic and Labour Party] met in [L Belfast].'],
  ])('leaves one whose own name has the word whole: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });
});
