import type { ArticleFacts } from '../facts';
import { type Evidence, type Reading, settle } from '../reading';
import type { CorpusReport } from '../rules/rule';
import type { Span } from '../text/span';
import { reportAmounts } from './amount-reports';
import { AmountIndex, type Conflict } from './amounts';
import { ArticleNumbers } from './article-numbers';
import { ByteStore } from './byte-store';
import { listPlaces, type Place, sumUpMentions, sumUpQuotations } from './contributions';
import {
  type ArticleCount,
  ENTRY_TYPES,
  EntityIndex,
  type Entry,
  type EntryGroup,
  type EntrySort,
  type EntryType,
} from './entity-index';
import { LineRepetition } from './line-repetition';
import { Names } from './names';
import { type ListedPart, packReading, unpackListedPart, unpackReading } from './packing';
import { PassageIndex, type Sharing } from './passages';
import { QuotationIndex, type Variant } from './quotations';
import { type Speaker, SpeakerIndex, type SpeakerSort } from './speakers';
import { reportAlteredQuotations, reportReusedPassages } from './wording-reports';

/** One window of a longer list. */
export interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** Keeps packed readings by the id of their article, in memory or wherever there is room. */
export interface PackedReadings {
  get(id: string): Uint8Array | undefined;
  set(id: string, packed: Uint8Array): unknown;
  delete(id: string): unknown;
}

/**
 * The index over the articles of one corpus: what only their sum can tell. Keeps facts, packed, never texts.
 * `facts` and `reports` always speak of the corpus as it is; the lists and counts of entities are those of the last
 * settling.
 */
export class Corpus {
  readonly #articles = new ArticleNumbers();
  readonly #groups: string[] = [];
  readonly #lineHashes = new ByteStore();
  readonly #repetition = new LineRepetition();
  readonly #names = new Names();
  readonly #entities = new EntityIndex(ENTRY_TYPES);
  readonly #speakers = new SpeakerIndex();
  readonly #passages = new PassageIndex();
  readonly #quotations = new QuotationIndex();
  readonly #amounts = new AmountIndex();
  readonly #unsettled = new Set<number>();
  #countsFurniture = false;

  /**
   * @param readings where the corpus keeps what it is given
   * @param storyOf the hashes of the lines of an article that people said are story
   */
  constructor(
    private readonly readings: PackedReadings = new Map<string, Uint8Array>(),
    private readonly storyOf: (id: string) => ReadonlySet<number> = () => NO_LINES,
  ) {}

  get size(): number {
    return this.#articles.size;
  }

  /** The id of an article by the number that passages and variants give it. */
  idOf(article: number): string {
    return this.#articles.idOf(article);
  }

  /** Adds an article, or replaces what is known of it. Costs as much as that article holds. */
  set(id: string, reading: Reading, group = ''): void {
    this.#takeOut(id);
    this.readings.set(id, packReading(reading));
    this.#takeIn(id, reading, group);
  }

  /** The same for a reading that was packed elsewhere. Throws on bytes that `packReading` did not make. */
  setPacked(id: string, packed: Uint8Array, group = ''): void {
    const reading = unpackReading(packed);
    this.#takeOut(id);
    this.readings.set(id, packed);
    this.#takeIn(id, reading, group);
  }

  /** Adds an article whose packed reading is kept already, from an earlier run; false when it is not. */
  restore(id: string, group = ''): boolean {
    const packed = this.readings.get(id);
    if (!packed || this.#articles.numberOf(id) !== undefined) return false;
    this.#takeIn(id, unpackReading(packed), group);
    return true;
  }

  /** Takes an article out; false when it was not there. */
  delete(id: string): boolean {
    const article = this.#articles.numberOf(id);
    if (article === undefined) return false;
    this.#takeOut(id);
    this.readings.delete(id);
    this.#entities.replace(article, []);
    this.#speakers.delete(article);
    this.#unsettled.delete(article);
    this.#articles.delete(id);
    return true;
  }

  /** Whether what lies in page furniture counts like all else. The lists heed a change when they are settled next. */
  get countsFurniture(): boolean {
    return this.#countsFurniture;
  }

  set countsFurniture(counts: boolean) {
    if (counts === this.#countsFurniture) return;
    this.#countsFurniture = counts;
    for (const article of this.#articles.inOrder()) this.#unsettled.add(article);
  }

  /**
   * Heeds that people may say otherwise than before of lines with these hashes, once the lists are settled next.
   * Returns the articles that hold such a line. Costs a look at the hashes of every article.
   */
  touchLines(hashes: ReadonlySet<number>): string[] {
    if (hashes.size === 0) return [];
    const touched = this.#articles
      .inOrder()
      .filter((article) => this.#hashesOf(article).some((hash) => hashes.has(hash)));
    for (const article of touched) this.#unsettled.add(article);
    return touched.map((article) => this.#articles.idOf(article));
  }

  /** In how many articles a line of this hash stands: exact up to 16, then rounded down. */
  countLine(hash: number): number {
    return this.#repetition.repetitionIn('').inCorpus(hash).articles;
  }

  /** What is known of an article in the light of all others, undefined when it is not in the corpus. */
  facts(id: string): ArticleFacts | undefined {
    const article = this.#articles.numberOf(id);
    const reading = article === undefined ? undefined : this.#readingOf(article);
    return article === undefined || !reading ? undefined : settle(reading, this.#evidenceFor(article, reading));
  }

  /** What other articles say against this one, for the rules to report. */
  reports(id: string): readonly CorpusReport[] {
    const idOf = (article: number): string => this.#articles.idOf(article);
    return [
      ...reportAmounts(this.sumConflicts(id), idOf),
      ...reportAlteredQuotations(this.quoteVariants(id), idOf),
      ...reportReusedPassages(this.sharing(id).passages, idOf),
    ];
  }

  /** The prose that an article shares with others, word for word, outside quotations. */
  sharing(id: string): Sharing {
    const article = this.#articles.numberOf(id);
    const reading = article === undefined ? undefined : this.#readingOf(article);
    if (article === undefined || !reading) return { passages: [], share: 0 };
    return this.#passages.share(article, reading.wording, (other) => this.#readingOf(other)?.wording);
  }

  /** The sums of an article against which other articles speak. */
  sumConflicts(id: string): readonly Conflict[] {
    const article = this.#articles.numberOf(id);
    const reading = article === undefined ? undefined : this.#readingOf(article);
    if (article === undefined || !reading) return [];
    return this.#amounts.conflicts(article, reading, (other) => this.#readingOf(other));
  }

  /** Of each quotation of an article, in order, where other articles have it too. */
  quoteVariants(id: string): readonly (readonly Variant[])[] {
    const article = this.#articles.numberOf(id);
    const reading = article === undefined ? undefined : this.#readingOf(article);
    if (article === undefined || !reading) return [];
    return this.#quotations.variants(article, reading.quotes, (other) => this.#readingOf(other)?.quotes ?? []);
  }

  /**
   * Brings the lists and counts of entities up to date: articles that were set since, and those that a change of the
   * corpus makes look different. Yields between articles; returns whether anything that is listed changed.
   * @param newOnly leaves out the second kind: while a corpus is being read, they would be settled again and again
   */
  *settleInSteps(newOnly = false): Generator<void, boolean> {
    if (!newOnly) yield* this.#findConcerned();
    let changed = false;
    for (const article of this.#unsettled) {
      this.#unsettled.delete(article);
      if (this.#list(article)) changed = true;
      yield;
    }
    return changed;
  }

  /** The types of entity that are mentioned, money last, with what the filter leaves of them. */
  groups(filter?: string): EntryGroup[] {
    return this.#entities.groups(filter);
  }

  /** One window of the sorted entities of a type. The filter finds names and aliases, case and accents folded. */
  entities(query: { type: EntryType; sort: EntrySort; filter?: string } & Window): { total: number; rows: Entry[] } {
    return this.#entities.list(query);
  }

  /** The entity or sum of that id, undefined once nothing mentions it. */
  entity(id: string): Entry | undefined {
    return this.#entities.find(id);
  }

  /** The articles that mention an entity, in the order of their ids. */
  articlesOf(entity: string): ArticleCount[] {
    return this.#articles.listCounts(this.#entities.articlesOf(entity));
  }

  /** One window of the speakers of quotations. The filter finds names and aliases, case and accents folded. */
  speakers(query: { sort: SpeakerSort; filter?: string } & Window): { total: number; rows: Speaker[] } {
    return this.#speakers.speakers(query);
  }

  /** The quotations of nobody whom their articles name, undefined where there are none. */
  nobody(): Speaker | undefined {
    return this.#speakers.nobody();
  }

  /** The articles that quote a speaker, or nobody (an empty name), in the order of their ids, with how often. */
  articlesQuoting(speaker: string): ArticleCount[] {
    return this.#articles.listCounts(this.#speakers.articlesOf(speaker));
  }

  /** The words of each quotation of an article, with their marks, in order. */
  quotedWords(id: string): string[] {
    const article = this.#articles.numberOf(id);
    const reading = article === undefined ? undefined : this.#readingOf(article);
    return (reading?.quotes ?? []).map(({ text }) => text);
  }

  /** Where an article mentions an entity outside furniture, in the order of the text. Half-open, UTF-16 code units. */
  mentionsOf(entity: string, id: string): Span[] {
    return this.#placesIn(id).filter((place) => place.entity === entity);
  }

  /** The entity or sum that is mentioned at an offset of an article, its end included. */
  entityAt(id: string, offset: number): Entry | undefined {
    const place = this.#placesIn(id).findLast(({ start, end }) => start <= offset && offset <= end);
    return place && this.entity(place.entity);
  }

  #placesIn(id: string): Place[] {
    const article = this.#articles.numberOf(id);
    const reading = article === undefined ? undefined : this.#readingOf(article);
    return article === undefined || !reading
      ? []
      : listPlaces(reading, settle(reading, this.#evidenceFor(article, reading)));
  }

  #takeIn(id: string, reading: Reading, group: string): void {
    const article = this.#articles.numberOf(id) ?? this.#articles.add(id);
    const hashes = Uint32Array.from(new Set(reading.layout.lines.map((line) => line.hash)));
    this.#groups[article] = group;
    this.#lineHashes.set(article, new Uint8Array(hashes.buffer));
    this.#repetition.count(group, hashes, 1);
    this.#names.add(article, reading.entities);
    this.#speakers.set(article, reading.quotes);
    this.#passages.add(article, reading.wording);
    this.#quotations.add(article, reading.quotes);
    this.#amounts.add(article, reading.sums);
    this.#unsettled.add(article);
  }

  /** Takes back what an article added to the indexes, while its reading is still kept. */
  #takeOut(id: string): void {
    const article = this.#articles.numberOf(id);
    const reading = article === undefined ? undefined : this.#readingOf(article);
    if (article === undefined || !reading) return;
    this.#names.remove(article, reading.entities);
    this.#passages.remove(article, reading.wording);
    this.#quotations.remove(article, reading.quotes);
    this.#amounts.remove(article, reading.sums);
    this.#repetition.count(this.#groups[article] ?? '', this.#hashesOf(article), -1);
    this.#lineHashes.delete(article);
  }

  #hashesOf(article: number): Uint32Array {
    const bytes = this.#lineHashes.get(article)?.slice();
    return bytes ? new Uint32Array(bytes.buffer) : new Uint32Array();
  }

  #readingOf(article: number): Reading | undefined {
    const packed = this.readings.get(this.#articles.idOf(article));
    return packed && unpackReading(packed);
  }

  #evidenceFor(article: number, { entities }: ListedPart): Evidence {
    const ids = this.#names.idsOf(article);
    const identities = new Map(entities.map((entity, index) => [entity, this.#names.resolve(ids[index] ?? 0)]));
    return {
      repetition: this.#repetition.repetitionIn(this.#groups[article] ?? ''),
      story: this.storyOf(this.#articles.idOf(article)),
      countFurniture: this.#countsFurniture,
      identify: (entity) => identities.get(entity) ?? entity,
    };
  }

  /** Lists what an article adds. Returns whether anything that is listed changed. */
  #list(article: number): boolean {
    const packed = this.readings.get(this.#articles.idOf(article));
    if (!packed) return this.#entities.replace(article, []);
    const part = unpackListedPart(packed);
    const quotes = this.#speakers.quotesOf(article);
    const facts = settle({ ...NOT_LISTED, ...part, quotes }, this.#evidenceFor(article, part));
    const changed = this.#entities.replace(article, sumUpMentions(part, facts));
    return this.#speakers.list(article, sumUpQuotations(part, quotes, facts)) || changed;
  }

  /** Notes the articles that look different than when they were settled, because of others. */
  *#findConcerned(): Generator<void> {
    const { changes } = this.#repetition;
    const { changed } = this.#names;
    if (!changes.any && changed.size === 0) return;
    this.#repetition.forgetChanges();
    this.#names.forgetChanges();
    for (const article of this.#articles.inOrder()) {
      yield;
      if (this.#unsettled.has(article)) continue;
      const concerned =
        changes.concern(this.#groups[article] ?? '', this.#hashesOf(article)) ||
        (changed.size > 0 && this.#names.idsOf(article).some((id) => changed.has(id)));
      if (concerned) this.#unsettled.add(article);
    }
  }
}

const NO_LINES: ReadonlySet<number> = new Set();

/** In place of the parts that add nothing to the lists. */
const NOT_LISTED: Omit<Reading, keyof ListedPart> = {
  language: 'und',
  bareNumbers: [],
  counts: [],
  quotes: [],
  attributions: [],
  wording: { hashes: [], starts: [] },
  sums: [],
};
