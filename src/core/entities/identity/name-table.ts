import { type Column, type ColumnSource, NumberColumn, StringTable } from '../../columns';
import { ENTITY_TYPES, type EntityType } from '../../facts';
import { hasLegalForm, isLesserForm, keyOfName } from '../forms/name-forms';
import { pickPlainForm } from '../forms/plain-forms';

/** No number: numbers that may be missing are kept as one more, so that 0 says so. */
const NONE = -1;
/** No corpus has so many articles. */
const QUIET = 2 ** 32;

/**
 * The names of a corpus, in columns. An *id* is a spelling under a type; a *node* all spellings of one key under a type,
 * with how many articles and mentions have them; a *key* what forms of a name have in common.
 */
export class NameTable {
  readonly #keys = new StringTable();
  /** Of keys: of the last word, where there are several; the first of its nodes; the first node of its family. */
  readonly #last = new NumberColumn();
  readonly #firstNode = new NumberColumn();
  readonly #firstOfFamily = new NumberColumn();
  /** Of nodes. */
  readonly #key = new NumberColumn();
  readonly #type = new NumberColumn();
  readonly #nextOfKey = new NumberColumn();
  readonly #nextOfFamily = new NumberColumn();
  readonly #firstId = new NumberColumn();
  readonly #articles = new NumberColumn();
  readonly #mentions = new NumberColumn();
  /** Of ids; and of names, type by type, their ids. */
  readonly #node = new NumberColumn();
  readonly #name = new NumberColumn();
  readonly #count = new NumberColumn();
  readonly #nextId = new NumberColumn();
  readonly #ids = ENTITY_TYPES.map(() => new NumberColumn());

  /** @param names of all spellings, which others may number too */
  constructor(private readonly names: StringTable) {}

  /** How many ids there are. */
  get ids(): number {
    return this.#node.length;
  }

  get nodes(): number {
    return this.#key.length;
  }

  /** The id of a name under a type, made if there is none. */
  idOf(name: number, type: EntityType): number {
    const ids = this.#ids[ENTITY_TYPES.indexOf(type)];
    const known = (ids?.get(name) ?? 0) - 1;
    if (known !== NONE) return known;
    const id = this.ids;
    const node = this.nodeFor(this.keyFor(keyOfName(this.names.at(name), type)), type);
    this.#node.set(id, node);
    this.#name.set(id, name);
    this.#nextId.set(id, this.#firstId.get(node));
    this.#firstId.set(node, id + 1);
    ids?.set(name, id + 1);
    return id;
  }

  /** The key of that text, made if there is none. */
  keyFor(text: string): number {
    const known = this.#keys.find(text);
    if (known !== undefined) return known;
    const space = text.lastIndexOf(' ');
    const last = space < 0 ? NONE : this.keyFor(text.slice(space + 1));
    const key = this.#keys.numberOf(text);
    this.#last.set(key, last + 1);
    return key;
  }

  /** The node of a key under a type, made if there is none. */
  nodeFor(key: number, type: EntityType): number {
    const known = this.findNode(key, type);
    if (known !== NONE) return known;
    const node = this.nodes;
    this.#key.set(node, key);
    this.#type.set(node, ENTITY_TYPES.indexOf(type));
    this.#nextOfKey.set(node, this.#firstNode.get(key));
    this.#firstNode.set(key, node + 1);
    const last = this.lastOf(key);
    if (type === 'person' && last !== NONE) {
      this.#nextOfFamily.set(node, this.#firstOfFamily.get(last));
      this.#firstOfFamily.set(last, node + 1);
    }
    return node;
  }

  /** Counts a spelling of one article in or out. */
  count(id: number, mentions: number, by: 1 | -1): void {
    const node = this.nodeOf(id);
    this.#articles.add(node, by);
    this.#mentions.add(node, by * mentions);
    this.#count.set(id, Math.max(0, this.#count.get(id) + by));
  }

  /** -1 where there is none. */
  findNode(key: number, type: EntityType): number {
    for (const node of this.nodesOf(key)) if (this.typeOf(node) === type) return node;
    return NONE;
  }

  *nodesOf(key: number): Generator<number> {
    for (let node = this.#firstNode.get(key) - 1; node !== NONE; node = this.#nextOfKey.get(node) - 1) yield node;
  }

  /** The full names of persons that end with a key. */
  *familyOf(key: number): Generator<number> {
    for (let node = this.#firstOfFamily.get(key) - 1; node !== NONE; node = this.#nextOfFamily.get(node) - 1)
      yield node;
  }

  *idsOf(node: number): Generator<number> {
    for (let id = this.#firstId.get(node) - 1; id !== NONE; id = this.#nextId.get(id) - 1) yield id;
  }

  /** The key of the last word, -1 for a key of one word. */
  lastOf(key: number): number {
    return this.#last.get(key) - 1;
  }

  textOf(key: number): string {
    return this.#keys.at(key);
  }

  keyOf(node: number): number {
    return this.#key.get(node);
  }

  typeOf(node: number): EntityType {
    return ENTITY_TYPES[this.#type.get(node)] ?? 'person';
  }

  articlesOf(node: number): number {
    return this.#articles.get(node);
  }

  mentionsOf(node: number): number {
    return this.#mentions.get(node);
  }

  nodeOf(id: number): number {
    return this.#node.get(id);
  }

  nameOf(id: number): number {
    return this.#name.get(id);
  }

  spellingOf(id: number): string {
    return this.names.at(this.nameOf(id));
  }

  /**
   * The most frequent spelling of a node, a lesser one only where there is no other, and a plain one rather than one in
   * capitals; of equals the first by code units; -1 where there is none.
   */
  mostFrequentOf(node: number): number {
    let best = NONE;
    for (const id of this.idsOf(node)) {
      if (this.#count.get(id) > 0 && (best === NONE || this.#isBetter(id, best))) best = id;
    }
    return best === NONE ? NONE : this.#findPlain(node, best);
  }

  /** The id of the spelling of a node that says the same without a headline's capitals or a sentence's stop. */
  #findPlain(node: number, best: number): number {
    const spelling = this.spellingOf(best);
    const plain = pickPlainForm(spelling, this.#spellingsOf(node));
    if (plain === spelling) return best;
    for (const id of this.idsOf(node)) if (this.spellingOf(id) === plain) return id;
    return best;
  }

  *#spellingsOf(node: number): Generator<readonly [string, number]> {
    for (const id of this.idsOf(node)) yield [this.spellingOf(id), this.#count.get(id)];
  }

  #isBetter(id: number, other: number): boolean {
    const lead = this.#weigh(id) - this.#weigh(other);
    return lead > 0 || (lead === 0 && this.spellingOf(id) < this.spellingOf(other));
  }

  #weigh(id: number): number {
    return this.#count.get(id) / (isLesserForm(this.spellingOf(id), this.typeOf(this.nodeOf(id))) ? QUIET : 1);
  }

  /** Whether an organization has its name with a legal form in more articles than without: "Oslo Corp" is no town. */
  isFirm(node: number): boolean {
    if (this.typeOf(node) !== 'organization') return false;
    let lead = 0;
    for (const id of this.idsOf(node)) lead += this.#count.get(id) * (hasLegalForm(this.spellingOf(id)) ? 1 : -1);
    return lead > 0;
  }

  /** The most frequent spelling of a node, empty where there is none. */
  nameOfNode(node: number): string {
    const id = this.mostFrequentOf(node);
    return id < 0 ? '' : this.spellingOf(id);
  }

  *columns(): Generator<Column> {
    yield* this.#keys.columns();
    for (const column of this.#all()) yield column.view();
  }

  restore(columns: ColumnSource): void {
    this.#keys.restore(columns);
    for (const column of this.#all()) column.restore(columns);
  }

  #all(): NumberColumn[] {
    const ofKeys = [this.#last, this.#firstNode, this.#firstOfFamily];
    const ofNodes = [this.#key, this.#type, this.#nextOfKey, this.#nextOfFamily, this.#firstId];
    const ofIds = [this.#node, this.#name, this.#count, this.#nextId];
    return [...ofKeys, ...ofNodes, this.#articles, this.#mentions, ...ofIds, ...this.#ids];
  }
}
