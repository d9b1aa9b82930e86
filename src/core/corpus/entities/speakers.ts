import type { LocalQuote } from '../../attribution';
import { type Column, type ColumnSource, NumberColumn, type StringTable } from '../../columns';
import { hashWindow, readWording } from '../../text/wording';
import { type Contribution, EntityIndex, type Entry, type EntrySort, entryId } from './entity-index';
import type { Page, Window } from './page';

/** Who a quotation is of: someone with a name, or nobody whom the article names. */
const SPEAKER_KINDS = ['speaker', 'nobody'] as const;

export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** A speaker with their quotations, page furniture left out. */
export interface Speaker {
  /** Empty for nobody. */
  readonly name: string;
  readonly articles: number;
  readonly quotations: number;
}

export type SpeakerSort = 'quotations' | 'name';

/** Who is quoted in which articles, and how often. Keeps of the words of an article's quotations four bytes. */
export class SpeakerIndex {
  readonly #index: EntityIndex<SpeakerKind>;
  readonly #marks = new NumberColumn();

  /** @param names numbers the names of speakers */
  constructor(names: StringTable) {
    this.#index = new EntityIndex(SPEAKER_KINDS, names);
  }

  /**
   * Lists what an article adds, in the place of what it added before. Returns whether anything that is shown changed.
   * @param mark differs where the words of the quotations do
   */
  replace(article: number, contributions: readonly Contribution<SpeakerKind>[], mark: number): boolean {
    const wordsChanged = this.#marks.get(article) !== mark;
    if (wordsChanged) this.#marks.set(article, mark);
    return this.#index.replace(article, contributions) || wordsChanged;
  }

  /** One window of the speakers with names, and how many there are. The filter finds names and aliases. */
  speakers(query: { sort: SpeakerSort; filter?: string } & Window): Page<Speaker> {
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

  *columns(): Generator<Column> {
    yield this.#marks.view();
    yield* this.#index.columns();
  }

  restore(columns: ColumnSource): void {
    this.#marks.restore(columns);
    this.#index.restore(columns);
  }
}

const SORTS: Readonly<Record<SpeakerSort, EntrySort>> = { quotations: 'mentions', name: 'name' };

function toSpeaker({ name, articles, mentions }: Entry<SpeakerKind>): Speaker {
  return { name, articles, quotations: mentions };
}

/** A number that differs where the words of quotations do; 0 for none. */
export function markQuotes(quotes: readonly LocalQuote[]): number {
  return quotes.reduce((mark, { text }) => {
    const { hashes } = readWording(text, [{ start: 0, end: text.length }]);
    return (Math.imul(mark, 31) + hashWindow(hashes, 0, hashes.length - 1)) >>> 0;
  }, 0);
}
