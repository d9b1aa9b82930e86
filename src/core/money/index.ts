import type { Amount } from '../facts';
import { runSteps } from '../run-steps';
import { type Resolved, resolveCurrencies } from './currency';
import { type BareNumber, scanInSteps } from './scan';

export { dateAmounts } from './dated-sums';
export type { BareNumber } from './scan';
export { hashContextWord, readSumContexts, type SumContext } from './sum-contexts';

/** An amount, with what links it to its neighbors. */
export interface LinkedAmount extends Amount {
  /** Index of the amount that this one gives in another currency: the £8.5bn of "$16bn (£8.5bn)". */
  readonly conversionOf?: number;
  /** The text names a family of currencies, "$5", and the article as a whole tells which is meant. */
  readonly assumed?: true;
  /** The year that tells it apart from sums of the same value. */
  readonly year?: number;
}

/** What a text says of money. Lists in the order of the text; nothing overlaps. */
export interface Money {
  readonly amounts: readonly LinkedAmount[];
  /** Scaled numbers that name no currency. */
  readonly bareNumbers: readonly BareNumber[];
}

/**
 * Finds every amount of money and, apart from them, every scaled number without a currency. Yields between portions of a
 * long text. Offsets: UTF-16 code units, half-open. Linear in the text. Never throws on any text.
 */
export function* findMoneyInSteps(text: string): Generator<void, Money> {
  const scanned = yield* scanInSteps(text);
  return { amounts: linkConversions(text, resolveCurrencies(text, scanned)), bareNumbers: scanned.bareNumbers };
}

/** The same in one go. */
export function findMoney(text: string): Money {
  return runSteps(findMoneyInSteps(text));
}

function linkConversions(text: string, resolved: readonly Resolved[]): LinkedAmount[] {
  const amounts: LinkedAmount[] = [];
  for (const { found, currency } of resolved) {
    const { start, end, value, high } = found;
    const last = amounts.at(-1);
    const linked = last && last.currency !== currency && isConversion(text, last, start);
    amounts.push({
      start,
      end,
      value,
      ...(high !== undefined && { high }),
      currency,
      ...(currency !== null && found.unit.code !== currency && { assumed: true as const }),
      ...(linked && { conversionOf: last.conversionOf ?? amounts.length - 1 }),
    });
  }
  return amounts;
}

const OPENING =
  /^ ?[([](?:(?:or|about|over|under|just over|more than|around|roughly|nearly|almost|some|approximately|approx\.?|equivalent to|equal to|worth|=|~|≈) ?){0,3}$/i;
const GOING_ON = /^(?:[;,/]| or| and|, or) ?(?:(?:about|around|roughly|nearly) )?$/i;

/** Whether only a bracket stands between the two, or a mark inside the same bracket. */
function isConversion(text: string, last: LinkedAmount, start: number): boolean {
  if (start - last.end > 40) return false;
  const between = text.slice(last.end, start);
  return OPENING.test(between) || (last.conversionOf !== undefined && GOING_ON.test(between));
}
