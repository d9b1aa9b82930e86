/** Keys in sets that are joined as it turns out that they belong together (Galler & Fischer 1964). */
export class Partition<Key> {
  readonly #parents = new Map<Key, Key>();

  /** The member by which the set of a key is known. */
  rootOf(key: Key): Key {
    let root = key;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    if (root !== key) this.#parents.set(key, root);
    return root;
  }

  /** Puts two sets together; the new one is known by the member by which that of the first key was. */
  join(first: Key, second: Key): void {
    const [root, other] = [this.rootOf(first), this.rootOf(second)];
    if (root !== other) this.#parents.set(other, root);
  }
}
