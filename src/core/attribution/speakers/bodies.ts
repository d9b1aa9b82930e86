import { split } from '../../text/split';

/** The companies and other bodies an article has named so far, to tell which of them "the ministry" or "the company" is. */
export class Bodies {
  /** The one named last. */
  latest: number | null = null;
  readonly #seen = new Set<number>();
  readonly #byKind = new Map<string, number | null>();
  readonly #byStart = new Map<string, number>();

  note(entity: number, name: string): void {
    this.latest = entity;
    if (this.#seen.has(entity)) return;
    this.#seen.add(entity);
    const kind = kindOf(name);
    this.#byKind.set(kind, this.#byKind.has(kind) ? null : entity);
    const words = name.split(' ');
    for (let count = 1; count < words.length && count <= LONGEST_START; count++) {
      const start = words.slice(0, count).join(' ');
      if (!this.#byStart.has(start)) this.#byStart.set(start, entity);
    }
  }

  /** The body that a noun says what it is, null where several are. */
  called(kind: string): number | null {
    return this.#byKind.get(kind) ?? null;
  }

  /** The body whose name begins with that of a place: "Harrow said" may be Harrow Water. */
  startingWith(place: string): number | null {
    return this.#byStart.get(place) ?? null;
  }
}

const LONGEST_START = 3;

/** The noun that a body's name is made of: "ministry" of "Finance Ministry (Norway)" and of "Ministry of Finance". */
function kindOf(name: string): string {
  const words = name.replace(/ \(.*/, '').split(' ');
  const preposition = words.findIndex((word, index) => index > 0 && /^(?:of|for|on|and|at|in)$/.test(word));
  return words.at(preposition < 0 ? -1 : preposition - 1)?.toLowerCase() ?? '';
}

/** What stands behind a name and means the same: "the Harrow Post newspaper". */
export const LABELS = new Set(split('newspaper paper daily magazine agency company firm bank broadcaster website'));

/** What a company is called with a word for what it does: "the drug company". */
export const COMPANIES = new Set([
  'company',
  'firm',
  'maker',
  'giant',
  'manufacturer',
  'retailer',
  'insurer',
  'airline',
  'agency',
]);

/** What a body is called with one word. */
export const BODIES = new Set(
  split('company firm group bank agency organization organisation startup start-up maker giant'),
);
