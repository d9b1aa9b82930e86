import type { EntityType } from '../facts';
import type { LocalEntity } from './clusters';
import { isAcronym, keyOfName, wordsOf } from './names';

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

/** All spellings of one key under one type, with how many articles and mentions have them. */
interface Node {
  readonly key: string;
  readonly type: EntityType;
  readonly spellings: Map<string, number>;
  articles: number;
  mentions: number;
  /** For an acronym: how many articles use it beside each expansion, by key. */
  readonly expansions: Map<string, number>;
}

interface Decision extends Identity {
  readonly reason: string;
}

/**
 * Who is who across the articles of a corpus. Takes names in and out one by one, at a cost that does not grow with the
 * corpus; answers with canonical names. A merge wants clear evidence: what fits two names stays apart.
 */
export class WhoIsWho {
  /** Forms by id: spelling, node, and how often it was added. */
  readonly #ids = new Map<string, number>();
  readonly #spellings: string[] = [];
  readonly #nodeOf: Node[] = [];
  readonly #nodes = new Map<string, Node>();
  /** Full names of persons by their last word, as keys. */
  readonly #families = new Map<string, Set<string>>();
  /** Acronyms by the key of an expansion. */
  readonly #acronyms = new Map<string, Set<string>>();
  readonly #answers = new Map<string, Decision>();
  readonly #touched = new Set<string>();

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
    const { key, name, type } = this.#decide(id);
    return { key, name, type };
  }

  /** Why the name resolves as it does, in English. */
  explain(id: number): string {
    return this.#decide(id).reason;
  }

  /** The ids whose answers changed since the last call, in the order of the ids. */
  takeChanged(): number[] {
    const before = new Map<string, Decision | undefined>();
    for (const key of this.#spread()) {
      for (const type of TYPES) {
        const node = this.#nodes.get(nodeId(key, type));
        if (node) before.set(nodeId(key, type), this.#answers.get(nodeId(key, type)));
        this.#answers.delete(nodeId(key, type));
      }
    }
    this.#touched.clear();
    const changed: number[] = [];
    for (const [id, old] of before) {
      const node = this.#nodes.get(id);
      if (!node) continue;
      const now = this.#decideNode(node);
      if (old && old.key === now.key && old.name === now.name && old.type === now.type) continue;
      for (const spelling of node.spellings.keys()) changed.push(this.#idOf(spelling, node.type));
    }
    return changed.sort((a, b) => a - b);
  }

  #idOf(spelling: string, type: EntityType): number {
    const form = `${type}\t${spelling}`;
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    const id = this.#spellings.length;
    this.#ids.set(form, id);
    this.#spellings.push(spelling);
    this.#nodeOf.push(this.#nodeFor(keyOfName(spelling, type), type));
    return id;
  }

  #nodeFor(key: string, type: EntityType): Node {
    const known = this.#nodes.get(nodeId(key, type));
    if (known) return known;
    const node: Node = { key, type, spellings: new Map(), articles: 0, mentions: 0, expansions: new Map() };
    this.#nodes.set(nodeId(key, type), node);
    return node;
  }

  #count(id: number, { name, type, forms = [], mentions = 1 }: LocalName, by: 1 | -1): void {
    const node = this.#nodeOf[id];
    if (!node) return;
    node.articles += by;
    node.mentions += by * mentions;
    bump(node.spellings, name, by);
    this.#touch(node.key);
    const words = wordsOf(node.key);
    const last = words.at(-1) ?? '';
    if (type === 'person' && words.length > 1) {
      const family = this.#families.get(last) ?? new Set();
      if (node.articles > 0) family.add(node.key);
      else family.delete(node.key);
      this.#families.set(last, family);
    }
    for (const form of forms) if (isAcronym(form)) this.#countAcronym(keyOfName(form, type), node, by);
  }

  #countAcronym(acronym: string, expansion: Node, by: 1 | -1): void {
    if (acronym === expansion.key) return;
    bump(this.#nodeFor(acronym, expansion.type).expansions, expansion.key, by);
    const acronyms = this.#acronyms.get(expansion.key) ?? new Set();
    acronyms.add(acronym);
    this.#acronyms.set(expansion.key, acronyms);
    this.#touch(acronym);
  }

  #touch(key: string): void {
    this.#touched.add(key);
    for (const type of TYPES) this.#answers.delete(nodeId(key, type));
  }

  /** The touched keys and those whose answers hang on them. */
  #spread(): Set<string> {
    const keys = new Set(this.#touched);
    for (const key of this.#touched) {
      const words = wordsOf(key);
      if (words.length > 1) keys.add(words.at(-1) ?? key);
      for (const acronym of this.#acronyms.get(key) ?? []) keys.add(acronym);
    }
    return keys;
  }

  #decide(id: number): Decision {
    for (const key of this.#spread()) for (const type of TYPES) this.#answers.delete(nodeId(key, type));
    const node = this.#nodeOf[id];
    return node ? this.#decideNode(node) : { key: '', name: '', type: 'person', reason: 'It was never added.' };
  }

  #decideNode(node: Node): Decision {
    const id = nodeId(node.key, node.type);
    const known = this.#answers.get(id);
    if (known) return known;
    const decision = this.#correctType(node) ?? this.#expand(node) ?? this.#joinFamily(node) ?? standAlone(node);
    this.#answers.set(id, decision);
    return decision;
  }

  /** Where nearly all articles give the name another type, it has that type. */
  #correctType(node: Node): Decision | undefined {
    const needed = wordsOf(node.key).length > 1 ? LEAD_OF_LONG_NAMES : LEAD_OF_SINGLE_WORDS;
    for (const type of TYPES) {
      const other = type === node.type ? undefined : this.#nodes.get(nodeId(node.key, type));
      if (!other || other.mentions < needed * Math.max(1, node.mentions) || other.articles < node.articles) continue;
      const reason = `${other.mentions} of ${other.mentions + node.mentions} mentions of “${node.key}” are of type ${type}.`;
      return { ...this.#decideNode(other), reason };
    }
    return undefined;
  }

  /** An acronym that articles use beside one expansion stands for it. */
  #expand(node: Node): Decision | undefined {
    let total = 0;
    let best = '';
    for (const [key, articles] of node.expansions) {
      total += articles;
      if (articles > (node.expansions.get(best) ?? 0)) best = key;
    }
    const expansion = this.#nodes.get(nodeId(best, node.type));
    if (total === 0 || !expansion || (node.expansions.get(best) ?? 0) < SHARE_OF_EXPANSION * total) return undefined;
    const whole = standAlone(expansion);
    return { ...whole, reason: `${total} articles use “${node.key}” beside “${whole.name}”.` };
  }

  /** A surname by itself is the one person of the corpus who has it, or the one far better known than the rest. */
  #joinFamily(node: Node): Decision | undefined {
    if (node.type !== 'person' || wordsOf(node.key).length > 1) return undefined;
    let best: Node | undefined;
    let rest = 0;
    for (const key of this.#families.get(node.key) ?? []) {
      const other = this.#nodes.get(nodeId(key, 'person'));
      if (!other) continue;
      if (!best || other.articles > best.articles) {
        rest += best?.articles ?? 0;
        best = other;
      } else rest += other.articles;
    }
    if (!best || best.articles < LEAD_OF_FULL_NAME * rest) return undefined;
    const whole = standAlone(best);
    return {
      ...whole,
      reason: `“${whole.name}” is the person of that surname in ${best.articles} of ${best.articles + rest} articles.`,
    };
  }
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'product', 'event', 'work'];
const LEAD_OF_SINGLE_WORDS = 10;
const LEAD_OF_LONG_NAMES = 4;
const LEAD_OF_FULL_NAME = 10;
const SHARE_OF_EXPANSION = 0.9;

function nodeId(key: string, type: EntityType): string {
  return `${type}\t${key}`;
}

function standAlone(node: Node): Decision {
  let name = '';
  for (const [spelling, count] of node.spellings) {
    const most = node.spellings.get(name) ?? 0;
    if (name === '' || count > most || (count === most && spelling < name)) name = spelling;
  }
  const others = [...node.spellings.keys()].filter((spelling) => spelling !== name);
  const reason =
    others.length > 0 ? `“${name}” is also written “${others.slice(0, 3).join('”, “')}”.` : `It is called “${name}”.`;
  return { key: nodeId(node.key, node.type), name, type: node.type, reason };
}

function bump(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
