import type { Amount } from '../facts';
import type { Span } from '../text/span';

/** A scaled number that names no currency: "41 billion". */
export interface BareNumber extends Span {
  readonly value: number;
}

/** Finds every amount of money. In the order of the text, not overlapping. Linear in the text. Never throws on any text. */
export function findAmounts(_text: string): Amount[] {
  return [];
}

/** Finds scaled numbers that are no amounts of money. In the order of the text, not overlapping `amounts`. */
export function findBareNumbers(_text: string, _amounts: readonly Span[]): BareNumber[] {
  return [];
}
