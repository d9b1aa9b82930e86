import { describe, expect, it } from 'vitest';
import { markNames, withoutMarks } from '../mark-names';

describe('takeElectionNames', () => {
  it.each([
    ['She stood in the [event 1987 Ontario general election] and lost.'],
    ['He won the [event 2011 Nairobi mayoral election], said [P Elena Marchetti].'],
    ['Turnout in the [event 2004 Yorkshire by-election] was low.'],
    ['The [event 2016 United Kingdom European Union membership referendum] was close.'],
    ['He led the [event 2018 Nairobi Mayoral Election] count.'],
  ])('takes year, place and kind of vote for one event: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it('takes where a chamber or president is elected into the name, and leaves where a person stands', () => {
    const marked =
      'Ruth Amari won the [event 2014 United States Senate election in Ohio], and he the [event 1999 Ontario general election] in [L Toronto].';
    expect(markNames('It held the 1976 United States presidential election in Ohio.')).toBe(
      'It held the [event 1976 United States presidential election in Ohio].',
    );
    expect(markNames(withoutMarks(marked))).toContain('[event 2014 United States Senate election in Ohio], and he');
    expect(markNames(withoutMarks(marked))).toContain('the [event 1999 Ontario general election] in [L Toronto].');
  });

  it.each([
    ['The [L Ontario] general election was called in [L Toronto].'],
    ['In 1987 voters in [L Ontario] went to a general election.'],
    ['The 2016 [L US] presidential election was close.'],
    ['By 1987 [L Ontario] had held no general election.'],
    ['The 2010 [L Ontario] budget came before the election.'],
  ])('leaves the place where no such title stands: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it('keeps the names before and behind, in the order of the text', () => {
    const marked =
      '[P Elena Marchetti] won the [event 1987 Ontario general election] and [P Tomas Brandt] the [event 1990 Ontario general election] for [O Labour].';
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });
});
