import { type Column, type ColumnSource, NumberColumn, StringTable } from '../../columns';
import type { EntityType } from '../../facts';
import { isCommonShort } from '../forms/common-names';
import { isAcronym, keyOfName } from '../forms/name-forms';
import type { LocalEntity } from './clusters';
import { type Identity, type NameDecision, NameDecisions } from './name-decisions';
import { type Explanation, NameMerges } from './name-merges';
import { NameTable } from './name-table';
import { NumberSets } from './number-sets';

/** What an article calls one of its entities; `forms` and `mentions` weigh as evidence where they are given. */
export type LocalName = LocalEntity;

/**
 * Who is who across the articles of a corpus. Takes names in and out one by one, at a cost that does not grow with the
 * corpus; answers with canonical names, the most frequent of the fullest forms. A merge wants clear evidence: what fits
 * two names stays apart. What people decided goes before all evidence.
 */
export class WhoIsWho {
  readonly #table: NameTable;
  /** Of nodes that are acronyms or first words: how many articles use them beside each expansion, by its key. */
  readonly #expansions = new NumberSets();
  readonly #merges: NameMerges;
  /** Of keys that are expansions: the keys of what is short for them. */
  readonly #shortOf = new NumberSets();
  /** Of nodes: the answer and TOLD, 0 until it is asked for and again when something it rests on changed. */
  readonly #answers = new NumberColumn();
  /** What was answered when changes were last taken. */
  readonly #told = new NumberColumn();
  readonly #touched = new Set<number>();
  #decisions = new NameDecisions();
  #answersAreStale = false;

  /** @param names numbers spellings, as others may do too */
  constructor(private readonly names = new StringTable()) {
    this.#table = new NameTable(names);
    this.#merges = new NameMerges(this.#table, this.#expansions);
  }

  /** Counts a name of one article in; returns its id, the same for the same spelling and type. */
  add(entity: LocalName): number {
    const id = this.#table.idOf(this.names.numberOf(entity.name), entity.type);
    this.#count(id, entity, 1);
    return id;
  }

  /** Takes back what `add` counted in for the same entity. */
  remove(entity: LocalName): void {
    this.#count(this.#table.idOf(this.names.numberOf(entity.name), entity.type), entity, -1);
  }

  /** Heeds what people decided of names, and nothing that they decided before. Returns whether it is something else. */
  decide(list: readonly NameDecision[]): boolean {
    const before = this.#decisions;
    this.#decisions = new NameDecisions(list);
    const keys = this.#decisions.difference(before);
    for (const key of keys) this.#touch(this.#table.keyFor(key));
    return keys.length > 0;
  }

  /** Who is meant by a name; undefined for what was never added, is gone, or was decided to be no name. */
  resolve(id: number): Identity | undefined {
    const answer = this.resolveId(id);
    if (answer < 0) return undefined;
    return { name: this.#table.spellingOf(answer), type: this.#table.typeOf(this.#table.nodeOf(answer)) };
  }

  /** The id of the canonical name of an id; -1 where there is none. */
  resolveId(id: number): number {
    this.#forgetStaleAnswers();
    return id < this.#table.ids ? this.#answer(this.#table.nodeOf(id)) : -1;
  }

  /** The number of a spelling that has an id, and its type. */
  describe(id: number): { readonly name: number; readonly type: EntityType } {
    return { name: this.#table.nameOf(id), type: this.#table.typeOf(this.#table.nodeOf(id)) };
  }

  /** Why the name is another one's; undefined where it stands for itself. */
  explain(id: number): Explanation | undefined {
    const node = this.#table.nodeOf(id);
    const identity = this.#identityOf(node);
    if (identity) return { template: 'It was decided that this is “{0}”.', args: [identity.name] };
    return this.#merges.find(node)?.explain();
  }

  /** The ids whose answers changed since the last call, in the order of the ids; those of new names among them. */
  takeChanged(): number[] {
    this.#forgetStaleAnswers();
    const changed: number[] = [];
    for (const key of this.#spread()) {
      for (const node of this.#table.nodesOf(key)) {
        const now = this.#answer(node) + TOLD;
        if (this.#told.get(node) === now) continue;
        this.#told.set(node, now);
        changed.push(...this.#table.idsOf(node));
      }
    }
    this.#touched.clear();
    return changed.sort((a, b) => a - b);
  }

  *columns(): Generator<Column> {
    yield* this.#table.columns();
    yield* this.#expansions.columns();
    yield* this.#shortOf.columns();
    yield this.#told.view();
    yield Uint32Array.from(this.#touched);
    yield this.#decisions.column();
  }

  restore(columns: ColumnSource): void {
    this.#table.restore(columns);
    this.#expansions.restore(columns);
    this.#shortOf.restore(columns);
    this.#told.restore(columns);
    for (const key of columns.numbers()) this.#touched.add(key);
    this.#decisions = NameDecisions.fromColumn(columns.strings());
    this.#answersAreStale = this.#touched.size > 0;
  }

  #count(id: number, { type, forms, mentions = 1 }: LocalName, by: 1 | -1): void {
    const node = this.#table.nodeOf(id);
    this.#table.count(id, mentions, by);
    this.#touch(this.#table.keyOf(node));
    for (const form of forms ?? NO_FORMS) {
      if (isCommonShort(form, type)) continue;
      if (isAcronym(form) || (type === 'organization' && isOneUnit(form)))
        this.#countShort(keyOfName(form, type), type, this.#table.keyOf(node), by);
    }
  }

  #countShort(text: string, type: EntityType, expansion: number, by: 1 | -1): void {
    const short = this.#table.keyFor(text);
    if (short === expansion) return;
    this.#expansions.add(this.#table.nodeFor(short, type), expansion, by);
    if (by > 0 && !this.#shortOf.of(expansion).has(short)) this.#shortOf.add(expansion, short, 1);
    this.#touch(short);
  }

  #touch(key: number): void {
    this.#touched.add(key);
    const last = this.#table.lastOf(key);
    if (last >= 0) this.#touched.add(last);
    this.#answersAreStale = true;
  }

  /** The touched keys and those whose answers hang on them. */
  #spread(): Set<number> {
    const keys = new Set(this.#touched);
    for (const key of this.#touched) for (const short of this.#shortOf.of(key).keys()) keys.add(short);
    return keys;
  }

  #forgetStaleAnswers(): void {
    if (!this.#answersAreStale) return;
    this.#answersAreStale = false;
    for (const key of this.#spread()) for (const node of this.#table.nodesOf(key)) this.#answers.set(node, 0);
  }

  /** The id of the canonical name, -1 where there is none. */
  #answer(node: number): number {
    const known = this.#answers.get(node);
    if (known >= TOLD - 1) return known - TOLD;
    const answer = this.#decided(node) ?? this.#merge(node);
    this.#answers.set(node, answer + TOLD);
    return answer;
  }

  #merge(node: number): number {
    const merge = this.#merges.find(node);
    if (!merge) return this.#table.mostFrequentOf(node);
    if (merge.goesOn) return this.#answer(merge.node);
    return this.#decided(merge.node) ?? this.#table.mostFrequentOf(merge.node);
  }

  /** The same by what people decided, undefined where they did not. */
  #decided(node: number): number | undefined {
    const identity = this.#identityOf(node);
    if (!identity) return identity === null ? -1 : undefined;
    return this.#table.idOf(this.names.numberOf(identity.name), identity.type);
  }

  #identityOf(node: number): Identity | null | undefined {
    return this.#decisions.find(this.#table.textOf(this.#table.keyOf(node)), this.#table.typeOf(node));
  }
}

/** Whether a name is one word, or words that an ampersand joins: what begins like it is hardly another's name. */
function isOneUnit(name: string): boolean {
  return !name.replaceAll(' & ', '&').includes(' ');
}

const NO_FORMS: readonly string[] = [];
/** Tells an answer, which may be -1, from none that was given yet. */
const TOLD = 2;
