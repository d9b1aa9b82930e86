import { hashWindow } from '../../text/wording';
import type { Words } from './quoted-words';

/** So many words in a row tell one passage from others. */
export const RUN = 6;

/** Of the quotations that share a fingerprint with one, so many that share most are compared with it. */
const MOST_ALIKE = 12;
/** A fingerprint that so many quotations of one article have is a set phrase. */
const MOST_WITH_KEY = 200;

/** Words in a row: in which of an article's quotations they stand, and from which of its words on. */
interface WordPlace {
  readonly quote: number;
  readonly at: number;
}

/** The quotations of another article, to be found by what one shares with them. Costs as much as they hold. */
export class QuotationsElsewhere {
  readonly #byKey = new Map<number, number[]>();
  #runs: ReadonlyMap<number, readonly WordPlace[]> | undefined;

  constructor(
    readonly article: number,
    readonly quotes: readonly Words[],
  ) {
    for (const [quote, { keys }] of quotes.entries()) {
      for (const key of keys) {
        const known = this.#byKey.get(key);
        if (!known) this.#byKey.set(key, [quote]);
        else if (known.length < MOST_WITH_KEY) known.push(quote);
      }
    }
  }

  /** Those that may be the same quotation, in order. */
  listAlike(own: Words): number[] {
    const shared = new Map<number, number>();
    for (const key of own.keys)
      for (const quote of this.#byKey.get(key) ?? []) shared.set(quote, (shared.get(quote) ?? 0) + 1);
    const closest = [...shared].sort(([a, countA], [b, countB]) => countB - countA || a - b).slice(0, MOST_ALIKE);
    return closest.map(([quote]) => quote).sort((a, b) => a - b);
  }

  /** The first place with six words of a quotation in those that `fits` lets through. */
  findRun(own: Words, from: number, fits: (their: Words) => boolean): WordPlace | undefined {
    this.#runs ??= indexRuns(this.quotes);
    return this.#runs.get(hashWindow(own.hashes, from, RUN))?.find(({ quote, at }) => {
      const their = this.quotes[quote];
      return their && fits(their) && isRun(own, from, their, at);
    });
  }
}

/** Where six words in a row first stand in quotations, and first in those of each speaker. */
function indexRuns(quotes: readonly Words[]): ReadonlyMap<number, readonly WordPlace[]> {
  const runs = new Map<number, WordPlace[]>();
  for (const [quote, { hashes, quote: said }] of quotes.entries()) {
    for (let at = 0; at + RUN <= hashes.length; at++) {
      const key = hashWindow(hashes, at, RUN);
      const known = runs.get(key);
      if (!known) runs.set(key, [{ quote, at }]);
      else if (known.every((place) => quotes[place.quote]?.quote.speaker !== said.speaker)) known.push({ quote, at });
    }
  }
  return runs;
}

function isRun(own: Words, from: number, their: Words, at: number): boolean {
  for (let word = 0; word < RUN; word++) if (own.hashes[from + word] !== their.hashes[at + word]) return false;
  return true;
}
