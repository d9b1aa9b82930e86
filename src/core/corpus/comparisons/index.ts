import type { Column, ColumnSource } from '../../columns';
import type { CorpusReport } from '../../rules/rule';
import type { Span } from '../../text/span';
import type { ArticleReadings } from '../article-readings';
import type { Fingerprints } from '../digest';
import { reportAmounts } from './amount-reports';
import { AmountIndex, type Conflict } from './amounts';
import { type Articles, compareNearDuplicates, findNearDuplicates, type NearDuplicate } from './near-duplicates';
import { PassageIndex, type Sharing } from './passages';
import { QuotationIndex, type Variant } from './quotations';
import type { QuotedWords } from './quoted-words';
import type { UnmarkedQuotation } from './unmarked';
import {
  reportAlteredQuotations,
  reportNearDuplicates,
  reportReusedPassages,
  reportUnmarkedQuotations,
} from './wording-reports';

/** What the corpus knows of its articles beyond their own words. */
export interface Surroundings {
  /** Whom the entities of an article mean, in their order: the same number for the same one in all articles. */
  identityNumbersOf(article: number): readonly number[];
  /** The name of somebody by that number, undefined for one whom the corpus does not know. */
  nameOf(identity: number): string | undefined;
  /** Whether two articles come from the same group, where that is known. */
  areOfOneHouse(article: number, other: number): boolean;
}

/** What articles share, and where they speak against each other: prose, quotations and sums. */
export class Comparisons {
  readonly #passages = new PassageIndex();
  readonly #quotations = new QuotationIndex();
  readonly #sums = new AmountIndex();
  readonly #prose: Articles = {
    wordingOf: (article) => this.readings.readingOf(article)?.wording,
    alikeOf: (article) => {
      const digest = this.readings.digestOf(this.readings.numbers.idOf(article));
      return digest ? this.#passages.findAlike(article, digest.fingerprints.passages) : [];
    },
  };

  constructor(
    private readonly readings: ArticleReadings,
    private readonly surroundings: Surroundings,
  ) {}

  add(article: number, { passages, quotations, sums }: Fingerprints): void {
    this.#passages.add(article, passages);
    this.#quotations.add(article, quotations);
    this.#sums.add(article, sums);
  }

  /** `fingerprints` are what the article was added with. */
  remove(article: number, { passages, quotations, sums }: Fingerprints): void {
    this.#passages.remove(article, passages);
    this.#quotations.remove(article, quotations);
    this.#sums.remove(article, sums);
  }

  /** What other articles say against this one, for the rules to report. */
  reports(id: string): readonly CorpusReport[] {
    const idOf = (article: number): string => this.readings.numbers.idOf(article);
    const nearlySame = this.#nearDuplicatesOf(id);
    const { passages } = this.sharing(id, new Set(nearlySame.map(({ closest }) => closest)));
    return [
      ...reportAmounts(this.sumConflicts(id), idOf),
      ...reportAlteredQuotations(this.quoteVariants(id), idOf),
      ...reportUnmarkedQuotations(this.unmarkedQuotations(id), idOf, (speaker) => this.surroundings.nameOf(speaker)),
      ...reportNearDuplicates(nearlySame, (article) => this.#openingOf(article), idOf),
      ...reportReusedPassages(passages, idOf),
    ];
  }

  /** The prose that an article shares with others but those left out, word for word, outside quotations. */
  sharing(id: string, leftOut: ReadonlySet<number> = new Set()): Sharing {
    const found = this.readings.find(id);
    if (!found) return { passages: [], share: 0 };
    return this.#passages.share(found.article, found.reading.wording, {
      leftOut,
      wordingOf: (other) => this.readings.readingOf(other)?.wording,
      isOfHouse: (other) => this.surroundings.areOfOneHouse(found.article, other),
    });
  }

  /** The groups of articles that are nearly the same. Yields before each article. */
  *nearDuplicates(): Generator<void, NearDuplicate<string>[][]> {
    const { numbers } = this.readings;
    const ids = new Map(numbers.inOrder().map((article) => [article, numbers.idOf(article)]));
    const idOf = (article: number): string => ids.get(article) ?? '';
    const groups = yield* findNearDuplicates([...ids.keys()], this.#prose);
    return groups.map((group) =>
      group.map((each) => ({ ...each, article: idOf(each.article), closest: idOf(each.closest) })),
    );
  }

  #nearDuplicatesOf(id: string): NearDuplicate<number>[] {
    const article = this.readings.numbers.numberOf(id);
    return article === undefined ? [] : compareNearDuplicates(article, this.#prose);
  }

  /** The headline of an article, or the first line that is no page furniture: what is said there is not shown. */
  #openingOf(article: number): Span {
    const { headline, lines = [] } = this.readings.readingOf(article)?.layout ?? {};
    const { start, end } = headline ?? lines.find(({ score }) => score <= 0) ?? lines[0] ?? { start: 0, end: 0 };
    return { start, end };
  }

  /** The sums of an article against which other articles speak. */
  sumConflicts(id: string): readonly Conflict[] {
    const found = this.readings.find(id);
    return found ? this.#sums.conflicts(found.article, found.reading, (other) => this.readings.readingOf(other)) : [];
  }

  /** Of each quotation of an article, in order, where other articles have it too. */
  quoteVariants(id: string): readonly (readonly Variant[])[] {
    const found = this.readings.find(id);
    if (!found) return [];
    return this.#quotations.variants(found.article, this.#quotesOf(found.article), (other) => this.#quotesOf(other));
  }

  /** Where the prose of an article has the words of a quotation that another article has in quotation marks. */
  unmarkedQuotations(id: string): readonly UnmarkedQuotation[] {
    const found = this.readings.find(id);
    if (!found) return [];
    return this.#quotations.unmarked(found.article, found.reading.wording, (other) => this.#quotesOf(other));
  }

  #quotesOf(article: number): QuotedWords[] {
    const identities = this.surroundings.identityNumbersOf(article);
    return (this.readings.readingOf(article)?.quotes ?? []).map((quote) => ({
      ...quote,
      speaker: identities[quote.speaker?.entity ?? -1] ?? null,
    }));
  }

  *columns(): Generator<Column> {
    for (const index of [this.#passages, this.#quotations, this.#sums]) yield* index.columns();
  }

  restore(columns: ColumnSource): void {
    for (const index of [this.#passages, this.#quotations, this.#sums]) index.restore(columns);
  }
}
