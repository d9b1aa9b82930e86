/** What only one of two lists holds, told by a key: first that of the one, then that of the other, each in its order. */
export function listDiffering<T>(one: readonly T[], other: readonly T[], keyOf: (item: T) => string): T[] {
  const without = (list: readonly T[], others: readonly T[]) => {
    const keys = new Set(others.map(keyOf));
    return list.filter((item) => !keys.has(keyOf(item)));
  };
  return [...without(one, other), ...without(other, one)];
}
