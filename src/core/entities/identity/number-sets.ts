import type { Column, ColumnSource } from '../../columns';

const NOTHING: ReadonlyMap<number, number> = new Map();

/** For some numbers, which others belong to them, and how often. */
export class NumberSets {
  readonly #sets = new Map<number, Map<number, number>>();

  of(number: number): ReadonlyMap<number, number> {
    return this.#sets.get(number) ?? NOTHING;
  }

  /** Counts a member; it is none once its count is down to 0. */
  add(number: number, member: number, by: number): void {
    const set = this.#sets.get(number) ?? new Map<number, number>();
    this.#sets.set(number, set);
    const count = (set.get(member) ?? 0) + by;
    if (count > 0) set.set(member, count);
    else set.delete(member);
  }

  *columns(): Generator<Column> {
    const rows = [...this.#sets].flatMap(([number, set]) =>
      Array.from(set, ([member, count]) => [number, member, count] as const),
    );
    yield Uint32Array.from(rows.flat());
  }

  restore(columns: ColumnSource): void {
    const rows = columns.numbers();
    for (let at = 0; at + 3 <= rows.length; at += 3) this.add(rows[at] ?? 0, rows[at + 1] ?? 0, rows[at + 2] ?? 0);
  }
}
