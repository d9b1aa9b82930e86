import type { LinkedAmount } from '../../money';
import type { Span } from '../../text/span';

/** A mention of a sum. */
export interface ListedSum extends Span {
  /** The sum that is listed: of a conversion, the one that it converts. */
  readonly name: string;
  /** The sum that stands here, where that is another one. */
  readonly alias?: string;
  /** What it is sorted by. */
  readonly size: number;
}

/**
 * The sums that an article mentions, in its order. "$16bn (£8.5bn)" is one sum: the conversion counts as a mention of
 * the first, here and wherever the article has it again, unless it is converted itself.
 */
export function listSums(amounts: readonly LinkedAmount[]): ListedSum[] {
  const names = amounts.map(nameSum);
  const converted = new Map<string, number>();
  amounts.forEach(({ conversionOf }, index) => {
    const name = names[index] ?? '';
    if (conversionOf !== undefined && !converted.has(name)) converted.set(name, conversionOf);
  });
  const originals = new Set([...converted.values()].map((index) => names[index]));
  return amounts.map(({ start, end, value }, index) => {
    const alias = names[index] ?? '';
    const original = originals.has(alias) ? undefined : converted.get(alias);
    const name = names[original ?? index] ?? '';
    const size = amounts[original ?? index]?.value ?? value;
    return name === alias ? { start, end, name, size } : { start, end, name, alias, size };
  });
}

/**
 * How a sum of money is called wherever it is listed: "$1 billion", "£2–3 million", "CHF 500", "$3.50", "40 million" (no
 * currency), "$1 billion · 2015" (a year tells it apart from sums of the same value).
 */
export function nameSum({ value, high, currency, year }: NamedSum): string {
  const sign = currency === null ? '' : (SIGNS[currency] ?? `${currency} `);
  const most = Math.max(value, high ?? value);
  const [scale, word] = SCALES.find(([least]) => most >= least) ?? [1, ''];
  const isWhole = [value, high ?? value].every(Number.isInteger);
  const format = word || isWhole || currency === null ? FORMAT : CENTS;
  const number = (amount: number) => format.format(amount / scale);
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
const CENTS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 14 });
