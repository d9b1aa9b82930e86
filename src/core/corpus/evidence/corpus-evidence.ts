import { type Column, type ColumnSource, NumberColumn, StringTable } from '../../columns';
import type { Explanation, LocalEntity, NameDecision } from '../../entities';
import { decideBoilerplate, type Evidence } from '../../reading';
import type { Span } from '../../text/span';
import type { Digest } from '../digest';
import type { Identities } from '../entities/contributions';
import { Names } from '../entities/names';
import { LineHashes } from './line-hashes';
import { LineRepetition } from './line-repetition';

/** What the corpus adds to each of its articles: which lines repeat, who is who, and what people said is story. */
export class CorpusEvidence {
  readonly #groups = new StringTable();
  readonly #groupOf = new NumberColumn();
  /** Of articles with lines that people said are story when that was last heeded: 1. */
  readonly #heededStory = new NumberColumn();
  readonly #lines = new LineHashes();
  readonly #repetition = new LineRepetition();
  readonly #names: Names;
  #changes = 0;

  /**
   * @param strings numbers names
   * @param storyOf the hashes of the lines of an article that people said are story
   */
  constructor(
    private readonly strings: StringTable,
    private readonly storyOf: (article: number) => ReadonlySet<number>,
  ) {
    this.#names = new Names(strings);
  }

  /** Grows with every change of the articles, and of what is said of them here; not with what people say is story. */
  get changes(): number {
    return this.#changes;
  }

  /** Whether articles may look different than before on account of others. */
  get hasChanged(): boolean {
    return this.#repetition.changes.any || this.#names.changed.size > 0;
  }

  add(article: number, { lines, entities }: Digest, group: string): void {
    this.#changes++;
    this.#groupOf.set(article, this.#groups.numberOf(group));
    this.#repetition.count(group, this.#lines.set(article, lines), 1);
    this.#names.add(article, entities);
  }

  /** @param digest what was added */
  remove(article: number, { entities }: Digest): void {
    this.#changes++;
    this.#names.remove(article, entities);
    this.#repetition.count(this.#groupName(article), this.#lines.of(article), -1);
    this.#lines.delete(article);
  }

  /** Heeds what people decided of names, and nothing that they decided before. Returns whether it is something else. */
  decideNames(list: readonly NameDecision[]): boolean {
    const isOther = this.#names.decide(list);
    if (isOther) this.#changes++;
    return isOther;
  }

  /** The furniture of an article that was added. */
  boilerplateOf(article: number, { lines }: Digest): readonly Span[] {
    const light = this.#lightOn(article);
    this.#heededStory.set(article, Number(this.holdsLine(article, light.story)));
    return decideBoilerplate(lines, light);
  }

  /** Who the entities of an article are. */
  identitiesOf(article: number): Identities {
    return Array.from(this.#names.idsOf(article), (id) => this.#names.resolveName(id));
  }

  /** The same by numbers, those of different entities different. */
  identityNumbersOf(article: number): number[] {
    return Array.from(this.#names.idsOf(article), (id) => this.#names.resolveName(id)?.name ?? -1 - id);
  }

  /** The name of somebody by that number, undefined for one whom the corpus does not know. */
  nameOf(identity: number): string | undefined {
    return identity < 0 ? undefined : this.strings.at(identity);
  }

  /** Whether two articles are of the same group, as those of one outlet are. */
  areOfOneHouse(article: number, other: number): boolean {
    return this.#groupName(article) !== '' && this.#groupOf.get(article) === this.#groupOf.get(other);
  }

  /** The evidence for settling an article with these entities. */
  of(article: number, entities: readonly LocalEntity[]): Evidence {
    const ids = this.#names.idsOf(article);
    const identities = new Map(entities.map((entity, index) => [entity, this.#names.resolve(ids[index] ?? 0)]));
    const identify = (entity: LocalEntity) => (identities.has(entity) ? identities.get(entity) : entity);
    return { ...this.#lightOn(article), identify };
  }

  /** Differs where the evidence for an article may. */
  describeLight(article: number): string {
    return [this.#changes, ...this.storyOf(article)].join(' ');
  }

  /** Why an entity of an article, by its number there, goes by another name in the corpus; undefined where it does not. */
  explain(article: number, entity: number): Explanation | undefined {
    const id = this.#names.idsOf(article)[entity];
    return id === undefined ? undefined : this.#names.explain(id);
  }

  /** In how many articles a line of this hash stands: exact up to 16, then rounded down. */
  countLine(hash: number): number {
    return this.#repetition.countLine(hash);
  }

  /** Whether an article holds one of these lines. */
  holdsLine(article: number, hashes: ReadonlySet<number>): boolean {
    return hashes.size > 0 && this.#lines.of(article).some((hash) => hashes.has(hash));
  }

  /** Whether people say, or said before, that a line of an article is story. */
  isToldStory(article: number): boolean {
    return this.#heededStory.get(article) > 0 || this.holdsLine(article, this.storyOf(article));
  }

  /** Tells which articles look different than before on account of others, and forgets what changed. */
  takeConcerned(): (article: number) => boolean {
    const { changes } = this.#repetition;
    const { changed } = this.#names;
    this.#repetition.forgetChanges();
    this.#names.forgetChanges();
    return (article) =>
      changes.concern(this.#groupName(article), this.#lines.of(article)) ||
      (changed.size > 0 && this.#names.idsOf(article).some((id) => changed.has(id)));
  }

  *columns(): Generator<Column> {
    for (const part of this.#parts()) yield* part.columns();
  }

  restore(columns: ColumnSource): void {
    this.#changes++;
    for (const part of this.#parts()) part.restore(columns);
  }

  #parts() {
    return [this.#groups, this.#groupOf, this.#heededStory, this.#lines, this.#repetition, this.#names];
  }

  #groupName(article: number): string {
    return this.#groups.at(this.#groupOf.get(article));
  }

  #lightOn(article: number) {
    const repetition = this.#repetition.repetitionIn(this.#groupName(article));
    return { repetition, story: this.storyOf(article) } satisfies Partial<Evidence>;
  }
}
