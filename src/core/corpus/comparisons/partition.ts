/** Keys in sets that are joined as it turns out that they belong together (Galler & Fischer 1964). */
export class Partition<Key> {
  readonly #parents = new Map<Key, Key>();

  /** The member by which the set of a key is known. */
  rootOf(key: Key): Key {
    let root = key;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    this.#shorten(key, root);
    return root;
  }

  /** Puts two sets together; the new one is known by the member by which that of the first key was. */
  join(first: Key, second: Key): void {
    const [root, other] = [this.rootOf(first), this.rootOf(second)];
    if (root !== other) this.#parents.set(other, root);
  }

  /** Leads all keys on the way straight to the root: else the way from the first key grows with every set that is joined. */
  #shorten(key: Key, root: Key): void {
    let at = key;
    for (let parent = this.#parents.get(at); parent !== undefined; parent = this.#parents.get(at)) {
      this.#parents.set(at, root);
      at = parent;
    }
  }
}
