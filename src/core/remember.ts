/** Finds something once for each object, which must never change, and keeps it as long as the object is in use. */
export function remember<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Remembered<Key, Value>();
  return (key) => known.get(key, '', () => find(key));
}

/** Keeps what was found of objects, which must never change, until it would be found in another light. */
export class Remembered<Key extends object, Value> {
  readonly #known = new WeakMap<Key, { readonly light: string; readonly value: Value }>();

  /** @param light stands for all else that `find` rests on */
  get(key: Key, light: string, find: () => Value): Value {
    const known = this.#known.get(key);
    if (known?.light === light) return known.value;
    const value = find();
    this.#known.set(key, { light, value });
    return value;
  }
}
