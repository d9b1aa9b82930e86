import type { Column, ColumnSource, StringTable } from '../../columns';
import { type Explanation, type Identity, type LocalName, type NameDecision, WhoIsWho } from '../../entities';
import type { EntityType } from '../../facts';
import { ByteStore } from '../packing/byte-store';

/** A name by its number, and the type under which it stands. */
export interface NumberedName {
  readonly name: number;
  readonly type: EntityType;
}

/** Who the names of each article mean in the light of all articles, and for which articles that may have changed. */
export class Names {
  readonly #whoIsWho: WhoIsWho;
  readonly #ids = new ByteStore();
  #changed = new Set<number>();
  /** Ids from here on are new since the last update: no article was settled with them. */
  #firstNew = 0;
  #next = 0;
  #stale = false;

  /** @param names numbers the names */
  constructor(names?: StringTable) {
    this.#whoIsWho = new WhoIsWho(names);
  }

  /** Ids of names that mean another than before the changes were last forgotten. */
  get changed(): ReadonlySet<number> {
    this.#update();
    return this.#changed;
  }

  forgetChanges(): void {
    this.#changed = new Set();
  }

  add(article: number, names: readonly LocalName[]): void {
    const ids = Uint32Array.from(names, (name) => this.#whoIsWho.add(name));
    this.#ids.setNumbers(article, ids);
    for (const id of ids) this.#next = Math.max(this.#next, id + 1);
    this.#stale = true;
  }

  /** @param names the same that were added */
  remove(article: number, names: readonly LocalName[]): void {
    for (const name of names) this.#whoIsWho.remove(name);
    this.#ids.delete(article);
    this.#stale = true;
  }

  /** The ids of an article's names, in the order in which they were added; a view that holds until the next change. */
  idsOf(article: number): Uint32Array {
    return this.#ids.getNumbers(article);
  }

  /** Heeds what people decided of names, and nothing that they decided before. Returns whether it is something else. */
  decide(list: readonly NameDecision[]): boolean {
    const isOther = this.#whoIsWho.decide(list);
    this.#stale ||= isOther;
    return isOther;
  }

  /** Undefined for what is no name any more, or was decided to be none. */
  resolve(id: number): Identity | undefined {
    this.#update();
    return this.#whoIsWho.resolve(id);
  }

  /** The same by the number of the name. */
  resolveName(id: number): NumberedName | undefined {
    this.#update();
    const answer = this.#whoIsWho.resolveId(id);
    return answer < 0 ? undefined : this.#whoIsWho.describe(answer);
  }

  /** Why a name is another one's; undefined where it stands for itself. */
  explain(id: number): Explanation | undefined {
    return this.#whoIsWho.explain(id);
  }

  *columns(): Generator<Column> {
    this.#update();
    yield Uint32Array.of(this.#firstNew, this.#next);
    yield Uint32Array.from(this.#changed);
    yield* this.#ids.columns();
    yield* this.#whoIsWho.columns();
  }

  restore(columns: ColumnSource): void {
    [this.#firstNew = 0, this.#next = 0] = columns.numbers();
    this.#changed = new Set(columns.numbers());
    this.#ids.restore(columns);
    this.#whoIsWho.restore(columns);
  }

  #update(): void {
    if (!this.#stale) return;
    this.#stale = false;
    for (const id of this.#whoIsWho.takeChanged()) if (id < this.#firstNew) this.#changed.add(id);
    this.#firstNew = this.#next;
  }
}
