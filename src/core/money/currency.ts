import type { Found } from './found';
import { fallbackOf, membersOf, placesOf, type Unit } from './lexicon';
import { followsPayment, isPaidFor } from './payments';
import { weighPounds } from './pounds';
import type { Scan } from './scan';
import { standsAlone } from './units';

/** An amount with what decides its currency. */
export interface Resolved {
  readonly found: Found;
  readonly currency: string | null;
}

/**
 * Says for each amount which currency is meant, in the light of the whole article, and leaves out the doubtful ones
 * for which nothing in it speaks.
 */
export function resolveCurrencies(text: string, scanned: Scan): Resolved[] {
  const evidence = new Evidence(text, scanned);
  return scanned.found
    .filter((amount) => evidence.admits(amount))
    .map((amount) => ({ found: amount, currency: evidence.currencyOf(amount) }));
}

class Evidence {
  readonly #text: string;
  readonly #places: ReadonlyMap<string, number>;
  readonly #members = new Map<string, string | null>();
  /** How often the text itself gives each currency, and how often a unit of each family. */
  readonly #written = new Map<string, number>();
  readonly #families = new Map<string, number>();
  /** How much the article makes its pounds money (above 0) or weight. */
  readonly #poundsAre: number;
  /** The first amount of a currency that has cents. */
  readonly #centsOf: Found | undefined;

  constructor(text: string, { found, places }: Scan) {
    this.#text = text;
    this.#places = places;
    for (const amount of found) {
      const { unit } = amount;
      const code = unit.code ?? onlyMemberOf(unit.family);
      if (code && this.#isPlain(amount)) increment(this.#written, code);
      increment(this.#families, unit.family);
    }
    this.#poundsAre = this.#britishness() + this.#leanOf(found);
    this.#centsOf = found.find(({ unit }) => HAS_CENTS.has(unit.family));
  }

  /** Whether an amount is money at all, as far as the article tells. */
  admits(amount: Found): boolean {
    const { unit } = amount;
    if (isPoundWord(amount)) return this.#poundsAre + weighPounds(this.#text, amount) >= 0;
    if (unit.needs === 'place') return this.#centsOf !== undefined;
    return this.#isPlain(amount) || (unit.code !== undefined && this.#written.has(unit.code));
  }

  /** The currency that an amount is in, null where nothing tells. */
  currencyOf({ unit }: Found): string | null {
    if (unit.among) return this.#bestOf(unit.among);
    return unit.code ?? this.#memberOf(unit);
  }

  /** Whether the unit is beyond doubt beside this number, in this article. */
  #isPlain(amount: Found): boolean {
    const { needs, family, code, among } = amount.unit;
    const { clear, shaped } = amount.numeral;
    if (needs === undefined || (needs === 'shape' && clear)) return true;
    const codes = among ?? (code ? [code] : membersOf(family).map((member) => member.code));
    const placed = codes.some((one) => this.#written.has(one) || this.#mentionsOf(placesOf(one)) > 0);
    if (needs === 'either') return placed || clear;
    return placed && (shaped || this.#isPayment(amount));
  }

  /** "P300 a day", "paid R50 for it" */
  #isPayment({ start, end }: Found): boolean {
    return isPaidFor(this.#text, end) || (followsPayment(this.#text, start) && standsAlone(this.#text, end));
  }

  #bestOf(codes: readonly string[]): string | null {
    const score = (code: string) => this.#mentionsOf(placesOf(code));
    return codes.reduce<string | null>((best, code) => (best && score(best) >= score(code) ? best : code), null);
  }

  /** The currency of a family that the article means. */
  #memberOf(unit: Unit): string | null {
    let member = this.#members.get(unit.family);
    if (member === undefined) {
      member = this.#decide(unit);
      this.#members.set(unit.family, member);
    }
    return member;
  }

  #decide(unit: Unit): string | null {
    if (unit.family === 'dollar') return this.#decideDollar();
    if (unit.family === 'cent') return this.#decideCent();
    if (unit.family === 'grand' || unit.family === 'penny') return this.#mostWritten(unit.family);
    const scores = membersOf(unit.family)
      .map(({ code, places }) => ({ code, score: this.#mentionsOf(places) + 3 * (this.#written.get(code) ?? 0) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scores;
    if (!best || best.score === 0 || best.score === second?.score) return fallbackOf(unit.family);
    // The usual member gives way only to an article that speaks clearly of another.
    const usual = scores.find(({ code }) => code === fallbackOf(unit.family));
    return usual && best.score < 2 * usual.score + 2 ? usual.code : best.code;
  }

  /**
   * A bare "$" is the US dollar, unless the article is plainly about another country with a dollar; where it writes
   * that country's sign out elsewhere ("A$5m"), the bare one is American again.
   */
  #decideDollar(): string {
    const american = this.#mentionsOf(placesOf('USD'));
    const best = membersOf('dollar')
      .filter(({ code }) => code !== 'USD' && !this.#written.has(code))
      .map(({ code, places }) => ({ code, score: this.#mentionsOf(places) }))
      .reduce((a, b) => (b.score > a.score ? b : a), { code: 'USD', score: 0 });
    const brief = this.#text.length < 400 && !this.#written.has('GBP') && !this.#families.has('pound');
    const needed = brief || this.#written.has('USD') ? 2 : Math.max(3, this.#text.length / 1500);
    return best.score >= needed && best.score >= 2 * american ? best.code : 'USD';
  }

  #decideCent(): string | null {
    const major = this.#centsOf;
    if (major) return major.unit.code ?? (major.unit.family === 'euro' ? 'EUR' : this.#memberOf(major.unit));
    const euro = this.#mentionsOf(['IE', 'DE', 'FR', 'ES', 'NL', 'EZ']);
    return euro > 2 && euro > 2 * this.#mentionsOf(placesOf('USD')) ? 'EUR' : this.#decideDollar();
  }

  #mostWritten(family: string): string | null {
    const pounds = (this.#written.get('GBP') ?? 0) + this.#mentionsOf(placesOf('GBP'));
    const dollars = (this.#families.get('dollar') ?? 0) + this.#mentionsOf(placesOf('USD'));
    if (pounds === dollars) return fallbackOf(family);
    return pounds > dollars ? 'GBP' : this.#decideDollar();
  }

  /** Where most pounds of an article are plainly weights, the others are. */
  #leanOf(found: readonly Found[]): number {
    const plain = found.filter((amount) => isPoundWord(amount) && amount.numeral.scale === 1);
    const sum = plain.reduce((total, amount) => total + weighPounds(this.#text, amount), 0);
    return sum < 0 ? -1 : 0;
  }

  /** Pounds are more likely money where the article writes their sign or is British, less where it is American. */
  #britishness(): number {
    if (this.#written.has('GBP')) return 2;
    const british = this.#mentionsOf(placesOf('GBP')) - this.#mentionsOf(placesOf('USD'));
    const dollars = this.#families.has('dollar') ? -1 : 0;
    return dollars + Math.sign(british);
  }

  #mentionsOf(places: readonly string[]): number {
    return places.reduce((sum, place) => sum + (this.#places.get(place) ?? 0), 0);
  }
}

function isPoundWord({ unit, word }: Found): boolean {
  return unit.family === 'pound' && word !== '' && !unit.code;
}

/** "rand": the code where a name is one currency's alone. */
function onlyMemberOf(family: string): string | undefined {
  const [only, second] = membersOf(family);
  return second ? undefined : only?.code;
}

const HAS_CENTS = new Set(['dollar', 'euro', 'rand']);

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
