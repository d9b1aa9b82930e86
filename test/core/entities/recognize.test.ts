import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../src/core/article';
import { findEntities } from '../../../src/core/entities';
import { markNames, withoutMarks } from './mark-names';

describe('findEntities', () => {
  it.each([
    ['[P Elena Marchetti] told [O Reuters] in [L Rome] that the talks had failed.'],
    ['The [O European Commission] fined [O Microsoft] on Tuesday, a spokesman in [L Brussels] said.'],
    ['The spokeswoman, [P Mary O’Connor], lives in [L San Francisco], [L California].'],
    ['[P Jane Doe], chief executive of [O Acme Corp.], said sales had doubled.'],
    ['Police in [L South Africa] arrested [P Themba Dlamini] near [L Cape Town].'],
    ['President [P Joe Biden] met Chancellor [P Olaf Scholz] in [L Berlin] on Friday.'],
  ])('finds the names in prose: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it.each([
    ['Yesterday, prices fell. Later they rose again. However, nobody noticed.'],
    ['The French and German ministers met on Monday in December.'],
    ['Most people there speak English, and many are Muslims.'],
    ['It cost 30 Euro, said the CEO on TV.'],
  ])('finds no names in sentences without: %s', (text) => {
    expect(markNames(text)).toBe(text);
  });

  it('leaves possessives, articles and titles out of a mention', () => {
    const marked = '[O Google]’s lawyers met Mr. [P Smith] and the [O United Nations] envoy in [L Geneva].';
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it('keeps a possessive that is part of a name', () => {
    expect(markNames('He bought the painting at Sotheby’s in London.')).toContain('[O Sotheby’s]');
  });

  it('finds the names of a headline in title case', () => {
    const text = 'Google Backs New Climate Fund In Kenya\n\nGoogle said on Friday it would pay into a fund in Kenya.';
    expect(markNames(text).split('\n')[0]).toBe('[O Google] Backs New Climate Fund In [L Kenya]');
  });

  it('reads a sports table', () => {
    expect(markNames('SOCCER - LEAGUE RESULTS.\nArsenal 2 Chelsea 1\nLeeds United 0 Everton 0')).toContain(
      '[O Arsenal] 2 [O Chelsea] 1\n[O Leeds United] 0 [O Everton] 0',
    );
  });

  it('names a product with its maker, and no organization in it', () => {
    expect(markNames('The team moved its data to Microsoft Azure in spring.')).toContain('[product Microsoft Azure]');
  });

  it('names an event by the word that heads its name', () => {
    expect(markNames('She watched the Rugby World Cup 2019 with friends.')).toContain('[event Rugby World Cup 2019]');
  });

  it('orders mentions, keeps them apart and inside the text, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        const { mentions, entities } = findEntities(text, readLayout(text));
        for (const { start, end, entity } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(entities[entity]).toBeDefined();
          last = end;
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each(['A ', 'A-', "A's ", 'Ab&', 'A.', '@', 'Of ', 'Ann Lee '])('takes any run of %j', (unit) => {
    const text = unit.repeat(10_000);
    for (const { start, end } of findEntities(text, readLayout('')).mentions) {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    }
  });
});
