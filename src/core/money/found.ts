import type { Span } from '../text/span';
import type { Unit } from './lexicon';
import type { Numeral } from './numbers';

/** An amount as the words around it show it, before the article as a whole says which currency a family means. */
export interface Found extends Span {
  /** In major units of the currency; the low end of a range. */
  readonly value: number;
  readonly high?: number;
  readonly unit: Unit;
  /** Its number, the second one of a range. */
  readonly numeral: Numeral;
  /** The word for the unit as written, empty for signs and codes. */
  readonly word: string;
}
