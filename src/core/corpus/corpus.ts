import type { Repetition } from '../article';
import type { ArticleFacts } from '../facts';
import { type Reading, settle } from '../reading';
import type { CorpusReport } from '../rules/rule';

interface Entry {
  readonly reading: Reading;
  readonly group: string;
}

/** The index over the articles of one corpus: what only their sum can tell. Keeps facts, never texts. */
export class Corpus {
  readonly #entries = new Map<string, Entry>();
  readonly #lineCounts = new Map<string, number>();
  readonly #groupSizes = new Map<string, number>();

  get size(): number {
    return this.#entries.size;
  }

  /** Adds an article, or replaces what is known of it. Costs as much as that article holds. */
  set(id: string, reading: Reading, group = ''): void {
    this.delete(id);
    this.#entries.set(id, { reading, group });
    this.#count(reading, group, 1);
  }

  /** Takes an article out; false when it was not there. */
  delete(id: string): boolean {
    const entry = this.#entries.get(id);
    if (!entry) return false;
    this.#entries.delete(id);
    this.#count(entry.reading, entry.group, -1);
    return true;
  }

  /** What is known of an article in the light of all others, undefined when it is not in the corpus. */
  facts(id: string): ArticleFacts | undefined {
    const entry = this.#entries.get(id);
    return (
      entry && settle(entry.reading, { repetition: this.#repetitionIn(entry.group), nameOf: (entity) => entity.name })
    );
  }

  /** What other articles say against this one, for the rules to report. */
  reports(_id: string): readonly CorpusReport[] {
    return [];
  }

  #repetitionIn(group: string): Repetition {
    const articles = (key: string, hash: number) => this.#lineCounts.get(`${key}\n${hash}`) ?? 0;
    return {
      inGroup: (hash) => ({ articles: articles(group, hash), of: this.#groupSizes.get(group) ?? 0 }),
      inCorpus: (hash) => ({ articles: articles('\n', hash), of: this.#entries.size }),
    };
  }

  #count(reading: Reading, group: string, by: number): void {
    this.#groupSizes.set(group, (this.#groupSizes.get(group) ?? 0) + by);
    for (const hash of new Set(reading.layout.lines.map((line) => line.hash))) {
      for (const key of [`${group}\n${hash}`, `\n\n${hash}`]) {
        this.#lineCounts.set(key, (this.#lineCounts.get(key) ?? 0) + by);
      }
    }
  }
}
