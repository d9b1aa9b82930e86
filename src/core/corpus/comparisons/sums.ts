import type { SumContext } from '../../money';
import { remember } from '../../remember';
import { FNV_PRIME } from '../../text/fnv';

/** The sums of an article, to be asked about those of others. */
export class Sums {
  #byKey: ReadonlyMap<number, readonly number[]> | undefined;
  readonly #known = new WeakMap<SumContext, boolean>();

  constructor(private readonly sums: readonly SumContext[]) {}

  /** Those that stand by a name of another sum, for an occasion of it, in order; by chance some others. */
  besideNamesOf(other: SumContext): SumContext[] {
    this.#byKey ??= indexKeys(this.sums);
    const found = new Set<number>();
    for (const key of keysOf(other)) for (const index of this.#byKey.get(key) ?? []) found.add(index);
    return [...found].sort((a, b) => a - b).flatMap((index) => this.sums[index] ?? []);
  }

  /** Whether another article's sum stands here too, be it rounded. */
  know(other: SumContext): boolean {
    const known = this.#known.get(other) ?? this.sums.some((one) => isSameCurrency(one, other) && areAlike(one, other));
    this.#known.set(other, known);
    return known;
  }
}

/** The sums of an article, of the list of them. */
export const sumsOf = remember((sums: readonly SumContext[]) => new Sums(sums));

function indexKeys(sums: readonly SumContext[]): ReadonlyMap<number, readonly number[]> {
  const byKey = new Map<number, number[]>();
  for (const [index, sum] of sums.entries()) {
    for (const key of keysOf(sum)) {
      const known = byKey.get(key);
      if (known) known.push(index);
      else byKey.set(key, [index]);
    }
  }
  return byKey;
}

/** Every name that stands by a sum, with every occasion of it. */
export function fingerprintSums(sums: readonly SumContext[]): Set<number> {
  return new Set(sums.flatMap(keysOf));
}

function keysOf({ names, occasions }: SumContext): number[] {
  return names.flatMap((name) => occasions.map((occasion) => Math.imul(name ^ occasion, FNV_PRIME) >>> 0));
}

/** A bare "$" may be any country's. */
export function isSameCurrency(a: SumContext, b: SumContext): boolean {
  if (a.currency === null || b.currency === null) return false;
  return a.currency === b.currency || ((a.assumed || b.assumed) === true && isDollar(a) && isDollar(b));
}

function isDollar({ currency }: SumContext): boolean {
  return currency !== null && /^(?:USD|AUD|CAD|NZD|SGD)$/.test(currency);
}

/** Equal, or one the other rounded, or ranges that meet. */
export function areAlike(a: SumContext, b: SumContext): boolean {
  const [lowA, highA, lowB, highB] = [a.value, a.high ?? a.value, b.value, b.high ?? b.value];
  if (lowA <= highB && lowB <= highA) return true;
  const [less, more] = highA < lowB ? [highA, lowB] : [highB, lowA];
  return more <= less * 1.05 || isRounded(a, b) || isRounded(b, a);
}

/** Whether `coarse` is what `fine` rounds to, with as many digits as it is written with. */
function isRounded(coarse: SumContext, fine: SumContext): boolean {
  // What is rounded to a digit or two stays of its size: most are told by that.
  const [a, b] = [Math.abs(coarse.value), Math.abs(fine.value)];
  if (a > 2 * b || b > 2 * a) return false;
  const written = digitsOf(coarse).replace('.', '');
  const digits = Math.max(Math.min(2, written.length), written.replace(/0+$/, '').length, 1);
  return digits < 3 && Number(fine.value.toPrecision(digits)) === coarse.value;
}

/** The first number of a sum as it is written, without marks between thousands; empty where it is in words. */
export function digitsOf({ written }: SumContext): string {
  return (/\d[\d.,]*/.exec(written)?.[0] ?? '').replace(/,/g, '');
}
