import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/core/money';
import { expectAmounts } from './read-marked';

describe('the article tells the currency', () => {
  it('takes the dollar of the country that the article is about', () => {
    expectAmounts(
      'SYDNEY. The Australian treasurer said Australia would pay [$850,000 = 850000 AUD] and [60 cents = 0.6 AUD].',
    );
  });

  it('keeps the US dollar where the article is as much about America', () => {
    expectAmounts(
      'Australian and American envoys met in Washington. Australia and the United States will pay [$850,000 = 850000 USD].',
    );
  });

  it('keeps the US dollar where the other one is written out', () => {
    expectAmounts(
      'The Australian firm of Sydney, Australia, made [A$246bn = 246e9 AUD], or about [$200bn = 200e9 USD] at home in Australia.',
    );
  });

  it('chooses among francs, rupees and pounds by the places', () => {
    expectAmounts('The Paris court fined him [10,000 francs = 10000 FRF].');
    expectAmounts('The Zurich court fined him [10,000 francs = 10000 CHF].');
    expectAmounts('Pakistan and its prime minister in Islamabad gave [5 million rupees = 5e6 PKR].');
    expectAmounts('He was fined [500 pounds = 500 GBP].');
  });

  it('hears no money in pounds where an American article weighs', () => {
    expectAmounts('Texas gave [$5m = 5e6 USD] for a 40-pound turkey and 90 pounds of corn.');
  });

  it('takes the dollar of a country that a short text names twice', () => {
    expectAmounts('A Queensland court fined the Brisbane club [$3,000 = 3000 AUD].');
    expectAmounts('A court fined the Brisbane club [$3,000 = 3000 USD].');
  });

  it('reads "Rs" by the article too', () => {
    expectAmounts('Pakistan will lend [Rs5 billion = 5e9 PKR] to farmers, Islamabad said.');
    expectAmounts('The bank will lend [Rs5 billion = 5e9 INR] to farmers.');
  });

  it('takes a short sign before a plain number where it is paid', () => {
    expectAmounts('The vendor in Manila earns [P300 = 300 PHP] to [P400 = 400 PHP] a day.');
    expectAmounts('Fuel in Abuja sells at [N145 = 145 NGN] per litre.');
    expectAmounts('The peso of the Philippines closed at [P50.68 = 50.68 PHP] in Manila.');
    expectAmounts('The vendor in Manila sells P300 phones.');
    expectAmounts('The taxi to Soweto rose by [two rand = 2 ZAR] to [R18 = 18 ZAR].');
  });

  it('takes short signs only where the article speaks of the place', () => {
    expectAmounts('The club in Manila paid [P2,500 = 2500 PHP].');
    expectAmounts('The club in Lisbon paid P2,500.');
  });
});

describe('conversions', () => {
  const conversions = (text: string) =>
    findMoney(text).amounts.flatMap(({ conversionOf }, index) =>
      conversionOf === undefined ? [] : [[index, conversionOf]],
    );

  it('links what stands in brackets behind an amount', () => {
    expect(conversions('It paid $16bn (£8.5bn).')).toEqual([[1, 0]]);
    expect(conversions('It paid 1.2bn euros (about $1.6bn; £870m) and €5.')).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('links nothing else', () => {
    expect(conversions('It paid $16bn and £8.5bn. (£5 more came later.)')).toEqual([]);
    expect(conversions('It paid $16bn ($15bn).')).toEqual([]);
  });
});

describe('bare numbers', () => {
  it('finds scaled numbers that name no currency', () => {
    const text = 'Orrin puts 41 billion in Calder; $3bn came before, two million people and 40bn bees, 100m later.';
    const { bareNumbers } = findMoney(text);
    expect(bareNumbers.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['41 billion', 41e9],
      ['two million', 2e6],
      ['40bn', 40e9],
    ]);
  });
});
