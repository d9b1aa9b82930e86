import type { LocalQuote } from '../attribution';
import { hashWindow, readWording } from '../text/wording';
import { ByteStore } from './byte-store';
import { ByteReader, ByteWriter } from './bytes';
import { type Contribution, EntityIndex, type Entry, type EntrySort, entryId } from './entity-index';

/** Who a quotation is of: someone with a name, or nobody whom the article names. */
export const SPEAKER_KINDS = ['speaker', 'nobody'] as const;

export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** A speaker with their quotations, page furniture left out. */
export interface Speaker {
  /** Empty for nobody. */
  readonly name: string;
  readonly articles: number;
  readonly quotations: number;
}

export type SpeakerSort = 'quotations' | 'name';

/** Who is quoted in which articles, and how often. Keeps of a quotation some seven bytes, not its words. */
export class SpeakerIndex {
  readonly #index = new EntityIndex(SPEAKER_KINDS);
  readonly #quotes = new ByteStore();
  /** Articles with other quotations than when they were last listed. */
  readonly #changed = new Set<number>();

  /** Takes the quotations of an article in, in the place of those it had. */
  set(article: number, quotes: readonly LocalQuote[]): void {
    const before = this.#read(article);
    const after = quotes.map(packQuote);
    const isSame = before.length === after.length && after.every((quote, at) => quote.mark === before[at]?.mark);
    if (!isSame) this.#changed.add(article);
    if (after.length === 0) this.#quotes.delete(article);
    else this.#quotes.set(article, writeQuotes(after));
  }

  delete(article: number): void {
    this.#quotes.delete(article);
    this.#changed.delete(article);
    this.#index.replace(article, []);
  }

  /** The quotations of an article without words, for settling. */
  quotesOf(article: number): LocalQuote[] {
    return this.#read(article).map(({ start, end, speaker }) => ({
      start,
      end,
      text: '',
      speaker: speaker === null ? null : { start, end, entity: speaker },
    }));
  }

  /** Lists what an article adds. Returns whether anything that is shown changed. */
  list(article: number, contributions: readonly Contribution<SpeakerKind>[]): boolean {
    const wordsChanged = this.#changed.delete(article);
    return this.#index.replace(article, contributions) || wordsChanged;
  }

  /** One window of the speakers with names, and how many there are. The filter finds names and aliases. */
  speakers(query: { sort: SpeakerSort; filter?: string; offset: number; limit: number }): {
    total: number;
    rows: Speaker[];
  } {
    const { total, rows } = this.#index.list({ ...query, type: 'speaker', sort: SORTS[query.sort] });
    return { total, rows: rows.map(toSpeaker) };
  }

  /** The quotations of nobody who has a name, undefined where there are none. */
  nobody(): Speaker | undefined {
    const [row] = this.#index.list({ type: 'nobody', sort: 'name', offset: 0, limit: 1 }).rows;
    return row && toSpeaker(row);
  }

  /** The numbers of the articles that quote a speaker, or nobody, with how often, in no order. */
  articlesOf(name: string): { article: number; mentions: number }[] {
    return this.#index.articlesOf(entryId(name === '' ? 'nobody' : 'speaker', name));
  }

  #read(article: number): PackedQuote[] {
    const bytes = this.#quotes.get(article);
    return bytes ? readQuotes(new ByteReader(bytes)) : [];
  }
}

const SORTS: Readonly<Record<SpeakerSort, EntrySort>> = { quotations: 'mentions', name: 'name' };

function toSpeaker({ name, articles, mentions }: Entry<SpeakerKind>): Speaker {
  return { name, articles, quotations: mentions };
}

interface PackedQuote {
  readonly start: number;
  readonly end: number;
  /** Which of the article's entities speaks. */
  readonly speaker: number | null;
  /** Tells its words from others'. */
  readonly mark: number;
}

function packQuote({ start, end, text, speaker }: LocalQuote): PackedQuote {
  const { hashes } = readWording(text, [{ start: 0, end: text.length }]);
  return { start, end, speaker: speaker?.entity ?? null, mark: hashWindow(hashes, 0, hashes.length - 1) & 0xffff };
}

function writeQuotes(quotes: readonly PackedQuote[]): Uint8Array {
  const bytes = new ByteWriter();
  bytes.integer(quotes.length);
  let last = 0;
  for (const { start, end, speaker, mark } of quotes) {
    bytes.integer(start - last);
    bytes.integer(end - start);
    bytes.integer(speaker === null ? 0 : speaker + 1);
    bytes.integer(mark);
    last = start;
  }
  return bytes.finish();
}

function readQuotes(bytes: ByteReader): PackedQuote[] {
  let last = 0;
  return Array.from({ length: bytes.integer() }, () => {
    const start = last + bytes.integer();
    const end = start + bytes.integer();
    const speaker = bytes.integer();
    last = start;
    return { start, end, speaker: speaker === 0 ? null : speaker - 1, mark: bytes.integer() };
  });
}
