import type { LinkedAmount } from '../money';

/**
 * How a sum of money is called wherever it is listed: "$1 billion", "£2–3 million", "CHF 500", "40 million" (no currency),
 * "$1 billion · 2015" (a year tells it apart from sums of the same value).
 */
export function nameSum({ value, high, currency, year }: NamedSum): string {
  const sign = currency === null ? '' : (SIGNS[currency] ?? `${currency} `);
  const most = Math.max(value, high ?? value);
  const [scale, word] = SCALES.find(([least]) => most >= least) ?? [1, ''];
  const number = (amount: number) => FORMAT.format(amount / scale);
  const range = high === undefined ? '' : `–${number(high)}`;
  const apart = year === undefined ? '' : ` · ${year}`;
  return `${sign}${number(value)}${range}${word}${apart}`;
}

type NamedSum = Pick<LinkedAmount, 'value' | 'high' | 'currency' | 'year'>;

const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  GBP: '£',
  EUR: '€',
  JPY: '¥',
  INR: '₹',
  AUD: 'A$',
  CAD: 'C$',
};
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];
/** Enough digits that two sums of money that differ by a cent are called differently. */
const FORMAT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 14 });
