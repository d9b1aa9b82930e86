import type { ArticleFacts } from '../../facts';
import { groupBy } from '../../group-by';
import type { CorpusLists } from '../corpus-lists';
import type { Window } from '../entities/page';
import type { Comparisons } from './index';
import { Partition } from './partition';
import type { Variant } from './quotations';
import { findSeeds, listWords, type Member, readMember } from './sentence-groups';

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
  readonly lists: Pick<CorpusLists, 'articlesQuoting'>;
  readonly comparisons: Pick<Comparisons, 'quoteVariants'>;
  facts(id: string): ArticleFacts | undefined;
  quotedWords(id: string): readonly string[];
  idOf(article: number): string;
}

/**
 * The quotations of a speaker, those in most articles first, else in the order of the articles. The same quotation in
 * several places is one group. `speaker` is a name, empty for nobody. `offset` and `limit` count places, so that the
 * window costs what it holds; what stands again beyond it is no row, but a place, unless it is too short for articles
 * to be compared by it. Yields between articles.
 */
export function* groupQuotationsInSteps(
  corpus: QuotingCorpus,
  query: { readonly speaker: string } & Window,
): Generator<void, QuotationGroup[]> {
  const groups = new Groups();
  const wordsIn = rememberWords(corpus);
  let passed = 0;
  for (const { id, mentions } of corpus.lists.articlesQuoting(query.speaker)) {
    const from = Math.max(0, query.offset - passed);
    const to = Math.min(mentions, query.offset + query.limit - passed);
    passed += mentions;
    if (from >= to) continue;
    const own = quotesOf(corpus.facts(id), query.speaker).slice(from, to);
    const words = wordsIn(id);
    const variants = corpus.comparisons.quoteVariants(id);
    for (const quote of own)
      groups.add({ article: id, quote }, words[quote] ?? '', listOthers(corpus, wordsIn, variants[quote]));
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
  readonly text: string;
  readonly isAltered: boolean;
}

function listOthers(
  corpus: QuotingCorpus,
  wordsIn: (id: string) => readonly string[],
  variants: readonly Variant[] = [],
): Other[] {
  return variants.map(({ article, quote, difference }) => {
    const id = corpus.idOf(article);
    return { article: id, quote, text: wordsIn(id)[quote] ?? '', isAltered: difference !== null };
  });
}

/** The quotations of an article by its id, each article read once. */
function rememberWords(corpus: QuotingCorpus): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const words = known.get(id) ?? corpus.quotedWords(id);
    known.set(id, words);
    return words;
  };
}

/** Puts places together that have the same quotation, and counts the wordings among them. */
class Groups {
  readonly #rows: { readonly key: string; readonly text: string }[] = [];
  readonly #places = new Map<string, Member & QuotationPlace>();
  /** The first place of each row of words. */
  readonly #firstWith = new Map<string, Member & QuotationPlace>();
  readonly #same = new Partition<string>();
  readonly #sameWords = new Partition<string>();

  add(place: QuotationPlace, text: string, variants: readonly Other[]): void {
    const own = this.#memberAt(place, text);
    const key = keyOf(place);
    this.#rows.push({ key, text });
    for (const other of variants) this.#join(own, this.#memberAt(other, other.text), other.isAltered);
    const words = listWords(text);
    if (words.length < FEWEST_WORDS) return;
    const first = this.#firstWith.get(words.join(' '));
    if (first) this.#join(first, own, false);
    else this.#firstWith.set(words.join(' '), own);
  }

  #join(one: Member & QuotationPlace, other: Member & QuotationPlace, isAltered: boolean): void {
    one.alike.add(other);
    other.alike.add(one);
    this.#same.join(keyOf(one), keyOf(other));
    if (!isAltered) this.#sameWords.join(keyOf(one), keyOf(other));
  }

  list(): QuotationGroup[] {
    const connected = groupBy(this.#places.values(), (place) => this.#same.rootOf(keyOf(place)));
    const seedOf = new Map([...connected.values()].flatMap((places) => findSeeds(places)));
    const members = groupBy(seedOf.keys(), (place) => seedOf.get(place));
    const groups = this.#rows.flatMap(({ key, text }): QuotationGroup[] => {
      const place = this.#places.get(key);
      const seed = place && seedOf.get(place);
      const places = seed && members.get(seed);
      if (seed) members.delete(seed);
      return places ? [this.#describe(key, text, places)] : [];
    });
    return groups.sort((a, b) => b.articles - a.articles);
  }

  #describe(key: string, text: string, places: readonly QuotationPlace[]): QuotationGroup {
    const first = this.#places.get(key);
    const ordered = first ? [first, ...places.filter((place) => place !== first)] : places;
    const roots = ordered.map((place) => this.#sameWords.rootOf(keyOf(place)));
    const wordings = [...new Set(roots)];
    return {
      text,
      places: ordered.map(({ article, quote }, index) => ({
        article,
        quote,
        wording: wordings.indexOf(roots[index] ?? ''),
      })),
      articles: new Set(places.map(({ article }) => article)).size,
      wordings: wordings.length,
    };
  }

  #memberAt({ article, quote }: QuotationPlace, text: string): Member & QuotationPlace {
    const key = keyOf({ article, quote });
    const known = this.#places.get(key);
    if (known) return known;
    const member = { article, quote, ...readMember(text) };
    this.#places.set(key, member);
    return member;
  }
}

/** So many words that one speaker has twice are no accident, though articles are compared by longer runs. */
const FEWEST_WORDS = 4;

function keyOf({ article, quote }: QuotationPlace): string {
  return `${quote} ${article}`;
}
