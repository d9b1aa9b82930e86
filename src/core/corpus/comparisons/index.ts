import type { Reading } from '../../reading';
import { Remembered } from '../../remember';
import type { CorpusReport } from '../../rules/rule';
import { runSteps } from '../../run-steps';
import type { Span } from '../../text/span';
import type { ArticleReadings, FoundReading } from '../article-readings';
import { reportAmounts } from './amount-reports';
import type { ComparisonIndexes } from './comparison-indexes';
import { type Articles, compareNearDuplicates, findNearDuplicates, type NearDuplicate } from './near-duplicates';
import type { Sharing } from './passages';
import type { Variant } from './quotations';
import type { QuotedWords } from './quoted-words';
import {
  reportAlteredQuotations,
  reportNearDuplicates,
  reportReusedPassages,
  reportUnmarkedQuotations,
} from './wording-reports';

/** What the corpus knows of its articles beyond their own words. */
export interface Surroundings {
  /** Grows with every change of the articles, and of what is said of them here. */
  readonly changes: number;
  /** Whom the entities of an article mean, in their order: the same number for the same one in all articles. */
  identityNumbersOf(article: number): readonly number[];
  /** The name of somebody by that number, undefined for one whom the corpus does not know. */
  nameOf(identity: number): string | undefined;
  /** Whether two articles come from the same group, where that is known. */
  areOfOneHouse(article: number, other: number): boolean;
}

/**
 * What articles share, and where they speak against each other: prose, quotations and sums. What was said of an article
 * is kept until something changes: of a long one it takes a while to find.
 */
export class Comparisons {
  readonly #sumReports = new Remembered<Reading, readonly CorpusReport[]>();
  readonly #sharings = new Remembered<Reading, Sharing>();
  readonly #variants = new Remembered<Reading, readonly (readonly Variant[])[]>();
  readonly #quotes = new Remembered<Reading, readonly QuotedWords[]>();
  readonly #prose: Articles = {
    wordingOf: (article) => this.readings.at(article)?.reading.wording,
    alikeOf: (article) =>
      this.indexes.passages.findAlike(article, this.readings.fingerprintsOf(article)?.passages ?? []),
  };

  constructor(
    private readonly readings: ArticleReadings,
    private readonly indexes: ComparisonIndexes,
    private readonly surroundings: Surroundings,
  ) {}

  /** What other articles say against this one, for the rules to report. Yields between kinds of comparison. */
  *reportsInSteps(id: string): Generator<void, readonly CorpusReport[]> {
    const ofSums = this.sumReports(id);
    yield;
    const altered = reportAlteredQuotations(this.quoteVariants(id), this.#idOf);
    yield;
    const unmarked = this.#reportUnmarked(id);
    yield;
    const nearlySame = this.#nearDuplicatesOf(id);
    const duplicates = reportNearDuplicates(nearlySame, (article) => this.#openingOf(article), this.#idOf);
    yield;
    const { passages } = this.sharing(id, new Set(nearlySame.map(({ closest }) => closest)));
    return [...ofSums, ...altered, ...unmarked, ...duplicates, ...reportReusedPassages(passages, this.#idOf)];
  }

  /** The same in one go. */
  reports(id: string): readonly CorpusReport[] {
    return runSteps(this.reportsInSteps(id));
  }

  /** Of what other articles say against this one, what they say against its sums. */
  sumReports(id: string): readonly CorpusReport[] {
    const found = this.readings.find(id);
    if (!found) return [];
    const { article, reading, fingerprints } = found;
    return this.#sumReports.get(reading, this.#light, () => {
      const readingOf = (other: number) => this.readings.at(other)?.reading;
      return reportAmounts(this.indexes.sums.conflicts(article, reading, fingerprints.sums, readingOf), this.#idOf);
    });
  }

  /** The prose that an article shares with others but those left out, word for word, outside quotations. */
  sharing(id: string, leftOut: ReadonlySet<number> = new Set()): Sharing {
    const found = this.readings.find(id);
    if (!found) return { passages: [], share: 0 };
    const { article, reading, fingerprints } = found;
    return this.#sharings.get(reading, [this.#light, ...leftOut].join(' '), () =>
      this.indexes.passages.share(article, reading.wording, fingerprints.passages, {
        leftOut,
        wordingOf: this.#prose.wordingOf,
        isOfHouse: (other) => this.surroundings.areOfOneHouse(article, other),
      }),
    );
  }

  /**
   * The groups of articles that are nearly the same, by their ids: at least four fifths of the shorter one's prose stands
   * in the longer one, which is at most twice as long. The largest group first, in a group the longest article. Yields
   * before each article.
   */
  *nearDuplicatesInSteps(): Generator<void, NearDuplicate<string>[][]> {
    const { numbers } = this.readings;
    const ids = new Map(numbers.inOrder().map((article) => [article, numbers.idOf(article)]));
    const idOf = (article: number): string => ids.get(article) ?? '';
    const groups = yield* findNearDuplicates([...ids.keys()], this.#prose);
    return groups.map((group) =>
      group.map((each) => ({ ...each, article: idOf(each.article), closest: idOf(each.closest) })),
    );
  }

  /** Of each quotation of an article, in order, where other articles have it too. */
  quoteVariants(id: string): readonly (readonly Variant[])[] {
    const found = this.readings.find(id);
    if (!found) return [];
    const { article, reading, fingerprints } = found;
    return this.#variants.get(reading, this.#light, () => {
      const quotesOf = (other: number) => this.#quotesOf(this.readings.at(other));
      return this.indexes.quotations.variants(article, this.#quotesOf(found), fingerprints.quotations, quotesOf);
    });
  }

  /** Where the prose of an article has the words of a quotation that another article has in quotation marks. */
  #reportUnmarked(id: string): CorpusReport[] {
    const found = this.readings.find(id);
    if (!found) return [];
    const quotesOf = (other: number) => this.#quotesOf(this.readings.at(other));
    const unmarked = this.indexes.quotations.unmarked(found.article, found.reading.wording, quotesOf);
    return reportUnmarkedQuotations(unmarked, this.#idOf, (speaker) => this.surroundings.nameOf(speaker));
  }

  #nearDuplicatesOf(id: string): NearDuplicate<number>[] {
    const article = this.readings.numbers.numberOf(id);
    return article === undefined ? [] : compareNearDuplicates(article, this.#prose);
  }

  /** The headline of an article, or the first line that is no page furniture: what is said there is not shown. */
  #openingOf(article: number): Span {
    const { headline, lines = [] } = this.readings.at(article)?.reading.layout ?? {};
    const { start, end } = headline ?? lines.find(({ score }) => score <= 0) ?? lines[0] ?? { start: 0, end: 0 };
    return { start, end };
  }

  #quotesOf(found: FoundReading | undefined): readonly QuotedWords[] {
    if (!found) return [];
    return this.#quotes.get(found.reading, this.#light, () => {
      const identities = this.surroundings.identityNumbersOf(found.article);
      return found.reading.quotes.map((quote) => ({
        ...quote,
        speaker: identities[quote.speaker?.entity ?? -1] ?? null,
      }));
    });
  }

  get #light(): string {
    return this.surroundings.changes.toString();
  }

  readonly #idOf = (article: number): string => this.readings.numbers.idOf(article);
}
