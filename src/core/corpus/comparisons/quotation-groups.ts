import type { ArticleFacts } from '../../facts';
import type { Variant } from './quotations';

/** Where a quotation stands: which of an article's quotations it is. */
export interface QuotationPlace {
  readonly article: string;
  readonly quote: number;
}

/** A place with its wording: those of one quotation are numbered from 0. */
export interface WordedPlace extends QuotationPlace {
  readonly wording: number;
}

/** A quotation with every place that has its words, or nearly. */
export interface QuotationGroup {
  /** Its words with their marks, as they stand in the first place. */
  readonly text: string;
  /** The first is of the speaker asked for; the others may give another speaker, or none. */
  readonly places: readonly WordedPlace[];
  readonly articles: number;
  /** How many different wordings these places have. */
  readonly wordings: number;
}

/** The corpus as far as quotations go. */
interface QuotingCorpus {
  articlesQuoting(speaker: string): readonly { readonly id: string; readonly mentions: number }[];
  facts(id: string): ArticleFacts | undefined;
  quotedWords(id: string): readonly string[];
  quoteVariants(id: string): readonly (readonly Variant[])[];
  idOf(article: number): string;
}

/**
 * The quotations of a speaker, those in most articles first, else in the order of the articles. The same quotation in
 * several places is one group. `speaker` is a name, empty for nobody. `offset` and `limit` count places, so that the
 * window costs what it holds; what stands again beyond it is no row, but a place. Yields between articles.
 */
export function* groupQuotationsInSteps(
  corpus: QuotingCorpus,
  query: { readonly speaker: string; readonly offset: number; readonly limit: number },
): Generator<void, QuotationGroup[]> {
  const groups = new Groups();
  let passed = 0;
  for (const { id, mentions } of corpus.articlesQuoting(query.speaker)) {
    const from = Math.max(0, query.offset - passed);
    const to = Math.min(mentions, query.offset + query.limit - passed);
    passed += mentions;
    if (from >= to) continue;
    const own = quotesOf(corpus.facts(id), query.speaker).slice(from, to);
    const words = corpus.quotedWords(id);
    const variants = corpus.quoteVariants(id);
    for (const quote of own) groups.add({ article: id, quote }, words[quote] ?? '', others(corpus, variants[quote]));
    yield;
  }
  return groups.list();
}

/** Which quotations of an article are a speaker's, page furniture left out. */
function quotesOf(facts: ArticleFacts | undefined, speaker: string): number[] {
  return (facts?.quotes ?? []).flatMap((quote, index) =>
    !quote.furniture && (quote.speaker?.entity ?? '') === speaker ? [index] : [],
  );
}

interface Other extends QuotationPlace {
  readonly isAltered: boolean;
}

function others(corpus: QuotingCorpus, variants: readonly Variant[] = []): Other[] {
  return variants.map(({ article, quote, difference }) => ({
    article: corpus.idOf(article),
    quote,
    isAltered: difference !== null,
  }));
}

/** Puts places together that have the same quotation, and counts the wordings among them. */
class Groups {
  readonly #rows: { readonly key: string; readonly text: string }[] = [];
  readonly #places = new Map<string, QuotationPlace>();
  readonly #same = new Partition();
  readonly #sameWords = new Partition();

  add(place: QuotationPlace, text: string, variants: readonly Other[]): void {
    const key = this.#keyOf(place);
    this.#rows.push({ key, text });
    for (const other of variants) {
      const otherKey = this.#keyOf(other);
      this.#same.join(key, otherKey);
      if (!other.isAltered) this.#sameWords.join(key, otherKey);
    }
  }

  list(): QuotationGroup[] {
    const members = new Map<string, QuotationPlace[]>();
    for (const [key, place] of this.#places) {
      const root = this.#same.rootOf(key);
      const group = members.get(root);
      if (group) group.push(place);
      else members.set(root, [place]);
    }
    const groups = this.#rows.flatMap(({ key, text }): QuotationGroup[] => {
      const root = this.#same.rootOf(key);
      const places = members.get(root);
      members.delete(root);
      return places ? [this.#describe(key, text, places)] : [];
    });
    return groups.sort((a, b) => b.articles - a.articles);
  }

  #describe(key: string, text: string, places: readonly QuotationPlace[]): QuotationGroup {
    const first = this.#places.get(key);
    const ordered = first ? [first, ...places.filter((place) => place !== first)] : places;
    const roots = ordered.map((place) => this.#sameWords.rootOf(this.#keyOf(place)));
    const wordings = [...new Set(roots)];
    return {
      text,
      places: ordered.map((place, index) => ({ ...place, wording: wordings.indexOf(roots[index] ?? '') })),
      articles: new Set(places.map(({ article }) => article)).size,
      wordings: wordings.length,
    };
  }

  #keyOf({ article, quote }: QuotationPlace): string {
    const key = `${quote} ${article}`;
    if (!this.#places.has(key)) this.#places.set(key, { article, quote });
    return key;
  }
}

/** Keys in sets that are joined as it turns out that they belong together (Galler & Fischer 1964). */
class Partition {
  readonly #parents = new Map<string, string>();

  rootOf(key: string): string {
    let root = key;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    if (root !== key) this.#parents.set(key, root);
    return root;
  }

  join(a: string, b: string): void {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)];
    if (rootA !== rootB) this.#parents.set(rootB, rootA);
  }
}
