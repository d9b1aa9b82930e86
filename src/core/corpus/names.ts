import { type Identity, type LocalName, WhoIsWho } from '../entities';
import { ByteStore } from './byte-store';

/** Who the names of each article mean in the light of all articles, and for which articles that may have changed. */
export class Names {
  readonly #whoIsWho = new WhoIsWho();
  readonly #ids = new ByteStore();
  #changed = new Set<number>();
  /** Ids from here on are new since the last update: no article was settled with them. */
  #firstNew = 0;
  #next = 0;
  #stale = false;

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
    this.#ids.set(article, new Uint8Array(ids.buffer));
    for (const id of ids) this.#next = Math.max(this.#next, id + 1);
    this.#stale = true;
  }

  /** @param names the same that were added */
  remove(article: number, names: readonly LocalName[]): void {
    for (const name of names) this.#whoIsWho.remove(name);
    this.#ids.delete(article);
    this.#stale = true;
  }

  /** The ids of an article's names, in the order in which they were added. */
  idsOf(article: number): Uint32Array {
    const bytes = this.#ids.get(article)?.slice();
    return bytes ? new Uint32Array(bytes.buffer) : new Uint32Array();
  }

  resolve(id: number): Identity {
    this.#update();
    return this.#whoIsWho.resolve(id);
  }

  #update(): void {
    if (!this.#stale) return;
    this.#stale = false;
    for (const id of this.#whoIsWho.takeChanged()) if (id < this.#firstNew) this.#changed.add(id);
    this.#firstNew = this.#next;
  }
}
