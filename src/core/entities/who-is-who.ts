import { ENTITY_TYPES, type EntityType } from '../facts';
import type { LocalEntity } from './clusters';
import { isAcronym, keyOfName } from './names';
import { Spellings } from './spellings';

/** What an article calls one of its entities; `forms` and `mentions` weigh as evidence where they are given. */
export type LocalName = LocalEntity;

/** Who is meant, in the light of all articles. */
export interface Identity {
  /** Equal for all names of one entity; stays the same while the corpus says the same. */
  readonly key: string;
  /** The canonical name: the most frequent of its fullest forms. */
  readonly name: string;
  readonly type: EntityType;
}

/** What is known of one key: the names that have it, by type, and which other keys hang on it. */
interface Key {
  readonly text: string;
  /** Of the last word, where there are several. */
  readonly last: Key | undefined;
  nodes: readonly Node[];
  /** Full names of persons of which this is the last word. */
  family: Set<Key> | undefined;
  /** Acronyms of which this is an expansion. */
  acronyms: Set<Key> | undefined;
}

/** All spellings of one key under one type, with how many articles and mentions have them. */
interface Node {
  readonly key: Key;
  readonly type: EntityType;
  readonly spellings: Spellings;
  articles: number;
  mentions: number;
  /** For an acronym: how many articles use it beside each expansion. */
  expansions: Map<Key, number> | undefined;
  /** Undefined until it is asked for, and again when something it rests on changed. */
  answer: Decision | undefined;
  /** What was answered when changes were last taken. */
  told: Decision | undefined;
}

interface Decision {
  /** The name that stands for the entity. */
  readonly node: Node;
  readonly name: string;
  /** Absent for a name that stands for itself. */
  readonly explain?: () => string;
}

/**
 * Who is who across the articles of a corpus. Takes names in and out one by one, at a cost that does not grow with the
 * corpus; answers with canonical names. A merge wants clear evidence: what fits two names stays apart.
 */
export class WhoIsWho {
  /** By type: the id of each spelling. */
  readonly #ids = new Map(ENTITY_TYPES.map((type) => [type, new Map<string, number>()]));
  readonly #nodes: Node[] = [];
  readonly #keys = new Map<string, Key>();
  readonly #touched = new Set<Key>();
  #answersAreStale = false;

  /** Counts a name of one article in; returns its id, the same for the same spelling and type. */
  add(entity: LocalName): number {
    const id = this.#idOf(entity.name, entity.type);
    this.#count(id, entity, 1);
    return id;
  }

  /** Takes back what `add` counted in for the same entity. */
  remove(entity: LocalName): void {
    this.#count(this.#idOf(entity.name, entity.type), entity, -1);
  }

  /** Who is meant by a name that was added. */
  resolve(id: number): Identity {
    const decision = this.#decideId(id);
    if (!decision) return { key: '', name: '', type: 'person' };
    const { node, name } = decision;
    return { key: `${node.type}\t${node.key.text}`, name, type: node.type };
  }

  /** Why the name resolves as it does, in English. */
  explain(id: number): string {
    const decision = this.#decideId(id);
    if (!decision) return 'It was never added.';
    return decision.explain?.() ?? explainAlone(decision);
  }

  /** The ids whose answers changed since the last call, in the order of the ids; those of new names among them. */
  takeChanged(): number[] {
    this.#forgetStaleAnswers();
    const changed: number[] = [];
    for (const key of spread(this.#touched)) {
      for (const node of key.nodes) {
        const { told } = node;
        const now = this.#decide(node);
        node.told = now;
        if (told?.node !== now.node || told.name !== now.name) changed.push(...this.#idsOf(node));
      }
    }
    this.#touched.clear();
    return changed.sort((a, b) => a - b);
  }

  #idOf(spelling: string, type: EntityType): number {
    const known = this.#ids.get(type)?.get(spelling);
    if (known !== undefined) return known;
    const id = this.#nodes.length;
    const node = this.#nodeFor(this.#keyFor(keyOfName(spelling, type)), type);
    this.#ids.get(type)?.set(spelling, id);
    this.#nodes.push(node);
    return id;
  }

  #keyFor(text: string): Key {
    const known = this.#keys.get(text);
    if (known) return known;
    const space = text.lastIndexOf(' ');
    const last = space < 0 ? undefined : this.#keyFor(text.slice(space + 1));
    const key: Key = { text, last, nodes: NO_NODES, family: undefined, acronyms: undefined };
    this.#keys.set(text, key);
    return key;
  }

  #idsOf({ type, spellings }: Node): number[] {
    return Array.from(spellings.entries(), ([spelling]) => this.#ids.get(type)?.get(spelling) ?? 0);
  }

  #nodeFor(key: Key, type: EntityType): Node {
    const known = nodeOf(key, type);
    if (known) return known;
    const node: Node = {
      ...{ key, type, spellings: new Spellings(), articles: 0, mentions: 0 },
      ...{ expansions: undefined, answer: undefined, told: undefined },
    };
    // A list that is pushed to would keep room for many, and most keys have one.
    key.nodes = [...key.nodes, node];
    return node;
  }

  #count(id: number, { name, type, forms = [], mentions = 1 }: LocalName, by: 1 | -1): void {
    const node = this.#nodes[id];
    if (!node) return;
    node.articles += by;
    node.mentions += by * mentions;
    node.spellings.count(name, by);
    this.#touch(node.key);
    if (type === 'person') this.#countFamily(node);
    for (const form of forms) if (isAcronym(form)) this.#countAcronym(keyOfName(form, type), node, by);
  }

  #countFamily({ key, articles }: Node): void {
    const { last } = key;
    if (!last) return;
    last.family ??= new Set();
    if (articles > 0) last.family.add(key);
    else last.family.delete(key);
  }

  #countAcronym(text: string, expansion: Node, by: 1 | -1): void {
    const acronym = this.#keyFor(text);
    if (acronym === expansion.key) return;
    const node = this.#nodeFor(acronym, expansion.type);
    node.expansions ??= new Map();
    bump(node.expansions, expansion.key, by);
    expansion.key.acronyms ??= new Set();
    expansion.key.acronyms.add(acronym);
    this.#touch(acronym);
  }

  #touch(key: Key): void {
    this.#touched.add(key);
    if (key.last) this.#touched.add(key.last);
    this.#answersAreStale = true;
  }

  #forgetStaleAnswers(): void {
    if (!this.#answersAreStale) return;
    this.#answersAreStale = false;
    for (const key of spread(this.#touched)) for (const node of key.nodes) node.answer = undefined;
  }

  #decideId(id: number): Decision | undefined {
    this.#forgetStaleAnswers();
    const node = this.#nodes[id];
    return node && this.#decide(node);
  }

  #decide(node: Node): Decision {
    node.answer ??= this.#correctType(node) ?? expand(node) ?? joinFamily(node) ?? standAlone(node);
    return node.answer;
  }

  /** Where nearly all articles give the name another type, it has that type. */
  #correctType(node: Node): Decision | undefined {
    const needed = node.key.last ? LEAD_OF_LONG_NAMES : LEAD_OF_SINGLE_WORDS;
    for (const type of ENTITY_TYPES) {
      const other = type === node.type ? undefined : nodeOf(node.key, type);
      if (!other || other.mentions < needed * Math.max(1, node.mentions) || other.articles < node.articles) continue;
      const { mentions } = other;
      const all = mentions + node.mentions;
      return {
        ...this.#decide(other),
        explain: () => `${mentions} of ${all} mentions of “${node.key.text}” are of type ${type}.`,
      };
    }
    return undefined;
  }
}

const NO_NODES: readonly Node[] = [];
const LEAD_OF_SINGLE_WORDS = 10;
const LEAD_OF_LONG_NAMES = 4;
const LEAD_OF_FULL_NAME = 10;
const SHARE_OF_EXPANSION = 0.9;

/** An acronym that articles use beside one expansion stands for it. */
function expand({ key, type, expansions }: Node): Decision | undefined {
  let total = 0;
  let best: Key | undefined;
  for (const [expansion, articles] of expansions ?? []) {
    total += articles;
    if (articles > (best ? (expansions?.get(best) ?? 0) : 0)) best = expansion;
  }
  const node = best && nodeOf(best, type);
  if (!best || !node || (expansions?.get(best) ?? 0) < SHARE_OF_EXPANSION * total) return undefined;
  const whole = standAlone(node);
  return { ...whole, explain: () => `${total} articles use “${key.text}” beside “${whole.name}”.` };
}

/** A surname by itself is the one person of the corpus who has it, or the one far better known than the rest. */
function joinFamily({ key, type }: Node): Decision | undefined {
  if (type !== 'person' || key.last) return undefined;
  let best: Node | undefined;
  let all = 0;
  for (const full of key.family ?? []) {
    const other = nodeOf(full, 'person');
    all += other?.articles ?? 0;
    if (other && (!best || other.articles > best.articles)) best = other;
  }
  if (!best || best.articles < LEAD_OF_FULL_NAME * (all - best.articles)) return undefined;
  const whole = standAlone(best);
  const { articles } = best;
  return {
    ...whole,
    explain: () => `“${whole.name}” is the person of that surname in ${articles} of ${all} articles.`,
  };
}

function standAlone(node: Node): Decision {
  return { node, name: node.spellings.findMostFrequent() };
}

function explainAlone({ name, node }: Decision): string {
  const others = Array.from(node.spellings.entries(), ([spelling]) => spelling).filter((spelling) => spelling !== name);
  return others.length > 0
    ? `“${name}” is also written “${others.slice(0, 3).join('”, “')}”.`
    : `It is called “${name}”.`;
}

/** The touched keys and those whose answers hang on them. */
function spread(touched: ReadonlySet<Key>): Set<Key> {
  const keys = new Set(touched);
  for (const key of touched) for (const acronym of key.acronyms ?? []) keys.add(acronym);
  return keys;
}

function nodeOf(key: Key, type: EntityType): Node | undefined {
  return key.nodes.find((node) => node.type === type);
}

function bump<T>(counts: Map<T, number>, key: T, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
