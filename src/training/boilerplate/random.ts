/** Numbers from a generator that a seed fixes. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** True in this share of the cases. */
  chance(share: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** Throws on an empty list. */
  pick<T>(values: readonly T[]): T;
  /** The values in another order. */
  shuffled<T>(values: readonly T[]): T[];
}

/** Xorshift (Marsaglia 2003). */
export function seededRandom(seed: number): Random {
  let state = seed || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const random: Random = {
    next,
    between,
    chance: (share) => next() < share,
    pick: (values) => {
      const value = values[between(0, values.length - 1)];
      if (value === undefined) throw new Error('There is nothing to pick from.');
      return value;
    },
    shuffled: (values) => {
      const order = [...values];
      shuffle(order, random);
      return order;
    },
  };
  return random;
}

/** Puts a list into an order that the generator fixes (Fisher and Yates 1938). */
export function shuffle<T>(values: T[], random: Random): void {
  for (let at = values.length - 1; at > 0; at--) {
    const other = random.between(0, at);
    const held = values[at] as T;
    values[at] = values[other] as T;
    values[other] = held;
  }
}
