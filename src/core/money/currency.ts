import { fallbackOf, membersOf, placesOf, type Unit } from './lexicon';
import type { Found, Scan } from './scan';

/** An amount with what decides its currency. */
export interface Resolved {
  readonly found: Found;
  readonly currency: string | null;
}

/**
 * Says for each amount which currency is meant, in the light of the whole article, and leaves out the doubtful ones
 * for which nothing in it speaks.
 */
export function resolveCurrencies({ found, places }: Scan): Resolved[] {
  const evidence = new Evidence(found, places);
  return found
    .filter((amount) => evidence.admits(amount))
    .map((amount) => ({ found: amount, currency: amount.unit.code ?? evidence.memberOf(amount) }));
}

class Evidence {
  readonly #places: ReadonlyMap<string, number>;
  readonly #members = new Map<string, string | null>();
  /** How often the text itself gives each currency, and how often a unit of each family. */
  readonly #written = new Map<string, number>();
  readonly #families = new Map<string, number>();
  /** The first amount of a currency that has cents. */
  readonly #centsOf: Found | undefined;

  constructor(found: readonly Found[], places: ReadonlyMap<string, number>) {
    this.#places = places;
    for (const { unit } of found) {
      if (unit.code && !unit.doubtful) increment(this.#written, unit.code);
      increment(this.#families, unit.family);
    }
    this.#centsOf = found.find(({ unit }) => HAS_CENTS.has(unit.family));
  }

  /** Whether an amount is money at all, as far as the article tells. */
  admits({ unit, numeral, word }: Found): boolean {
    if (unit.family === 'pound' && word !== '' && !unit.code) return this.#speaksOfPounds(numeral.scale);
    if (!unit.doubtful || numeral.shaped) return true;
    const codes = unit.code ? [unit.code] : membersOf(unit.family).map((member) => member.code);
    if (unit.family === 'cent') return this.#centsOf !== undefined;
    return codes.some((code) => this.#written.has(code) || placesOf(code).some((place) => this.#places.has(place)));
  }

  /** The currency of a family that the article means. */
  memberOf({ unit }: Found): string | null {
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
    const needed = this.#written.has('USD') ? 2 : 3;
    return best.score >= needed && best.score >= 2 * american ? best.code : 'USD';
  }

  #decideCent(): string | null {
    const major = this.#centsOf;
    if (major) return major.unit.code ?? (major.unit.family === 'euro' ? 'EUR' : this.memberOf(major));
    const euro = this.#mentionsOf(['IE', 'DE', 'FR', 'ES', 'NL', 'EZ']);
    return euro > 2 && euro > 2 * this.#mentionsOf(placesOf('USD')) ? 'EUR' : this.#decideDollar();
  }

  #mostWritten(family: string): string | null {
    const pounds = (this.#written.get('GBP') ?? 0) + this.#mentionsOf(placesOf('GBP'));
    const dollars = (this.#families.get('dollar') ?? 0) + this.#mentionsOf(placesOf('USD'));
    if (pounds === dollars) return fallbackOf(family);
    return pounds > dollars ? 'GBP' : this.#decideDollar();
  }

  /** Pounds are money where the article is British or writes their sign, and where nothing makes it American. */
  #speaksOfPounds(scale: number): boolean {
    if (scale >= 1e6) return true;
    const dollars = this.#families.get('dollar') ?? 0;
    const pounds = (this.#written.get('GBP') ?? 0) * 2 + this.#mentionsOf(placesOf('GBP'));
    return pounds > 0 || (dollars === 0 && this.#mentionsOf(placesOf('USD')) === 0);
  }

  #mentionsOf(places: readonly string[]): number {
    return places.reduce((sum, place) => sum + (this.#places.get(place) ?? 0), 0);
  }
}

const HAS_CENTS = new Set(['dollar', 'euro', 'rand']);

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
