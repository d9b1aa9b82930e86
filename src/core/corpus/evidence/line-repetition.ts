import type { Repetition } from '../../article';
import type { Column, ColumnSource } from '../../columns';
import { CountTable, scramble } from '../tables/count-table';

/**
 * In how many articles each line stands, by group and in the whole corpus. Counts are told in steps of at most an
 * eighth, so that what is decided by them seldom changes as the corpus grows; the changes say for which lines it may.
 */
export class LineRepetition {
  /** By line: in how many articles it stands, or FIRST and the group of the only one there ever was. */
  readonly #lines = new CountTable();
  /** By group and line, for lines that stand in more than one article. */
  readonly #inGroups = new CountTable();
  readonly #groupNumbers = new Map<string, number>();
  #groupSizes: number[] = [];
  #changes = new RepetitionChanges();

  /** What changed since the changes were last forgotten. */
  get changes(): RepetitionChanges {
    return this.#changes;
  }

  forgetChanges(): void {
    this.#changes = new RepetitionChanges();
  }

  /** Counts the lines of an article, each hash given once: in by 1, out by -1. */
  count(group: string, hashes: Iterable<number>, by: 1 | -1): void {
    const number = this.#numberOf(group);
    this.#countSize(group, number, by);
    for (const hash of hashes) if (this.#countLine(number, hash, by)) this.#changes.hashes.add(hash);
  }

  repetitionIn(group: string): Repetition {
    const number = this.#numberOf(group);
    const of = roundDown(this.#groupSizes[number] ?? 0);
    return { inGroup: (hash) => ({ articles: roundDown(this.#countIn(number, hash)), of }) };
  }

  /** In how many articles of all groups a line stands. */
  countLine(hash: number): number {
    const known = this.#lines.get(hash);
    return known >= FIRST ? 1 : roundDown(known);
  }

  *columns(): Generator<Column> {
    yield [...this.#groupNumbers.keys()];
    yield Uint32Array.from(this.#groupSizes);
    yield* this.#lines.columns();
    yield* this.#inGroups.columns();
  }

  restore(columns: ColumnSource): void {
    columns.strings().forEach((group, number) => {
      this.#groupNumbers.set(group, number);
    });
    this.#groupSizes = [...columns.numbers()];
    this.#lines.restore(columns);
    this.#inGroups.restore(columns);
  }

  /** Returns whether the line looks different to other articles that hold it. */
  #countLine(group: number, hash: number, by: 1 | -1): boolean {
    const known = this.#lines.get(hash);
    if (known === 0 && by > 0) this.#lines.set(hash, FIRST + group);
    else if (known >= FIRST && by < 0) this.#lines.set(hash, 0);
    else {
      if (known >= FIRST) {
        this.#lines.set(hash, 1);
        this.#inGroups.add(groupKey(known - FIRST, hash), 1);
      }
      this.#lines.add(hash, by);
      return concernsOthers(this.#inGroups.add(groupKey(group, hash), by), by);
    }
    return false;
  }

  #countIn(group: number, hash: number): number {
    const known = this.#lines.get(hash);
    return known >= FIRST ? Number(known - FIRST === group) : this.#inGroups.get(groupKey(group, hash));
  }

  #countSize(group: string, number: number, by: 1 | -1): void {
    const groupSize = (this.#groupSizes[number] ?? 0) + by;
    this.#groupSizes[number] = groupSize;
    if (isStep(groupSize - by, groupSize)) this.#changes.groups.add(group);
  }

  #numberOf(group: string): number {
    const known = this.#groupNumbers.get(group);
    if (known !== undefined) return known;
    this.#groupNumbers.set(group, this.#groupNumbers.size);
    return this.#groupNumbers.size - 1;
  }
}

/** For which articles the repetition of their lines may look different than before. */
export class RepetitionChanges {
  readonly hashes = new Set<number>();
  readonly groups = new Set<string>();

  get any(): boolean {
    return this.groups.size > 0 || this.hashes.size > 0;
  }

  concern(group: string, hashes: Iterable<number>): boolean {
    if (this.groups.has(group)) return true;
    if (this.hashes.size > 0) for (const hash of hashes) if (this.hashes.has(hash)) return true;
    return false;
  }
}

/** Whether a line that was counted in or out looks different to the others of a group that hold it, if there are any. */
function concernsOthers(count: number, by: 1 | -1): boolean {
  return Math.max(count, count - by) > 1 && isStep(count - by, count);
}

function isStep(before: number, after: number): boolean {
  return roundDown(before) !== roundDown(after);
}

/** The nearest number below with at most four binary digits that count: exact up to 16. */
function roundDown(count: number): number {
  const step = 2 ** Math.max(0, 28 - Math.clz32(count));
  return Math.floor(count / step) * step;
}

/** Above every count. */
const FIRST = 2 ** 31;

function groupKey(group: number, hash: number): number {
  return (hash ^ scramble(group + 1)) >>> 0;
}
