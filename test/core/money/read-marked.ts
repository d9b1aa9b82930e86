import { expect } from 'vitest';
import { findMoney } from '../../../src/core/money';

/**
 * Takes a text with its amounts marked, "paid [$5 million = 5e6 USD]", and asserts that exactly these are found. A range
 * is marked "[$2-3m = 2e6..3e6 USD]", an amount of no known currency "[20 kroner = 20 ?]".
 */
export function expectAmounts(marked: string): void {
  const { text, amounts } = readMarked(marked);
  const found = findMoney(text).amounts.map(({ start, end, value, high, currency }) => ({
    text: text.slice(start, end),
    start,
    value,
    ...(high !== undefined && { high }),
    currency,
  }));
  expect(found).toEqual(amounts);
}

interface Marked {
  readonly text: string;
  readonly start: number;
  readonly value: number;
  readonly high?: number;
  readonly currency: string | null;
}

function readMarked(marked: string): { text: string; amounts: Marked[] } {
  const amounts: Marked[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([^[\]]+?) = (-?[\d.e]+?)(?:\.\.([\d.e]+))? ([A-Z]{3}|\?)\]/g)) {
    const [whole, words = '', value, high, currency] = match;
    text += marked.slice(last, match.index);
    amounts.push({
      text: words,
      start: text.length,
      value: Number(value),
      ...(high !== undefined && { high: Number(high) }),
      currency: currency === '?' ? null : (currency ?? null),
    });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), amounts };
}
