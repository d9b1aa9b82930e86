import { ENTITY_TYPES } from '../../facts';
import type { NameTable } from './name-table';
import type { NumberSets } from './number-sets';

/** A sentence in English with {0}, {1} … and what these stand for. */
export interface Explanation {
  readonly template: string;
  readonly args: readonly string[];
}

/** What a name is merged into, and why. */
export interface Merge {
  readonly node: number;
  /** The merge goes on from there. */
  readonly goesOn?: true;
  readonly explain: () => Explanation;
}

/** Finds which names of a corpus mean what another name says more fully or more often. */
export class NameMerges {
  /** @param expansions of nodes, acronyms or first words: how many articles use them beside each expansion, by its key */
  constructor(
    private readonly table: NameTable,
    private readonly expansions: NumberSets,
  ) {}

  /** What a node is merged into; undefined where it stands for itself. */
  find(node: number): Merge | undefined {
    return this.#correctType(node) ?? this.#correctWord(node) ?? this.#expand(node) ?? this.#joinFamily(node);
  }

  /** Where nearly all articles give the name another type, it has that type. */
  #correctType(node: number): Merge | undefined {
    const table = this.table;
    const key = table.keyOf(node);
    const usual = table.lastOf(key) >= 0 ? LEAD_OF_LONG_NAMES : LEAD_OF_SINGLE_WORDS;
    const own = table.mentionsOf(node);
    for (const type of ENTITY_TYPES) {
      const other = type === table.typeOf(node) ? -1 : table.findNode(key, type);
      if (other < 0 || this.#correctWord(other)) continue;
      const theirs = table.mentionsOf(other);
      const needed = table.lastOf(key) >= 0 && table.isFirm(other) ? LEAD_OF_FIRMS : usual;
      if (theirs < needed * Math.max(1, own) || table.articlesOf(other) < table.articlesOf(node)) continue;
      if (table.isFirm(node)) return undefined;
      const explain = () =>
        explainBy('{0} of {1} mentions of “{2}” are of that type.', theirs, theirs + own, table.nameOfNode(other));
      return { node: other, goesOn: true, explain };
    }
    return undefined;
  }

  /** A word by which nobody of the corpus is called in full is the organization that more articles call so. */
  #correctWord(node: number): Merge | undefined {
    const table = this.table;
    const key = table.keyOf(node);
    if (table.typeOf(node) !== 'person' || table.lastOf(key) >= 0) return undefined;
    for (const full of table.familyOf(key)) if (table.articlesOf(full) > 0) return undefined;
    const other = table.findNode(key, 'organization');
    if (other < 0 || (table.articlesOf(other) === 0 && !this.#expand(other))) return undefined;
    let theirs = table.articlesOf(other);
    for (const expansion of this.expansions.of(other).keys()) {
      const whole = table.findNode(expansion, 'organization');
      if (whole >= 0) theirs += table.articlesOf(whole);
    }
    const own = table.articlesOf(node);
    if (theirs <= own) return undefined;
    const template = '“{0}” is, or opens, an organization’s name in {1} articles, and nobody has it as a surname.';
    const explain = () => explainBy(template, table.nameOfNode(node), theirs);
    return { node: other, goesOn: true, explain };
  }

  /**
   * An acronym or first word that articles use beside one expansion stands for it, unless far more use it without: what
   * nobody has to spell out ("ABC") may be another in each country.
   */
  #expand(node: number): Merge | undefined {
    const table = this.table;
    const expansions = this.expansions.of(node);
    const total = sumOf(expansions);
    const best = this.#pickExpansion(expansions);
    const most = this.#countLonger(expansions, best);
    const whole = best < 0 ? -1 : table.findNode(best, table.typeOf(node));
    if (whole < 0 || most < SHARE_OF_EXPANSION * total) return undefined;
    if (table.articlesOf(node) > MOST_BARE * total) return undefined;
    const template = 'Of the articles that spell out “{0}”, {1} of {2} mean “{3}”.';
    const explain = () => explainBy(template, table.nameOfNode(node), most, total, table.nameOfNode(whole));
    return { node: whole, explain };
  }

  /** The expansion that most articles have; of equals the shortest. */
  #pickExpansion(expansions: ReadonlyMap<number, number>): number {
    let best = -1;
    let most = 0;
    for (const [expansion, articles] of expansions) {
      const lead = articles - most || this.table.textOf(best).length - this.table.textOf(expansion).length;
      if (lead > 0) [best, most] = [expansion, articles];
    }
    return best;
  }

  /** How many articles have an expansion, or say what that is short for itself ("Fell Lines", "Fell Lines of Leeds"). */
  #countLonger(expansions: ReadonlyMap<number, number>, expansion: number): number {
    if (expansion < 0) return 0;
    const opening = `${this.table.textOf(expansion)} `;
    let count = 0;
    for (const [other, articles] of expansions)
      if (`${this.table.textOf(other)} `.startsWith(opening)) count += articles;
    return count;
  }

  /** A surname by itself is the one person of the corpus who has it, or the one far better known than the rest. */
  #joinFamily(node: number): Merge | undefined {
    const table = this.table;
    const key = table.keyOf(node);
    if (table.typeOf(node) !== 'person' || table.lastOf(key) >= 0) return undefined;
    let best = -1;
    let most = 0;
    let all = 0;
    for (const full of table.familyOf(key)) {
      const articles = table.articlesOf(full);
      all += articles;
      if (articles > most) [best, most] = [full, articles];
    }
    if (best < 0 || most < LEAD_OF_FULL_NAME * (all - most)) return undefined;
    const whole = best;
    const template = '“{0}” is the person of that surname in {1} of {2} articles.';
    return { node: whole, explain: () => explainBy(template, table.nameOfNode(whole), most, all) };
  }
}

function explainBy(template: string, ...args: readonly (string | number)[]): Explanation {
  return { template, args: args.map(String) };
}

function sumOf(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

const LEAD_OF_SINGLE_WORDS = 10;
const LEAD_OF_LONG_NAMES = 4;
/** Of names with a legal form over the same words without. */
const LEAD_OF_FIRMS = 1;
const LEAD_OF_FULL_NAME = 10;
const SHARE_OF_EXPANSION = 0.9;
const MOST_BARE = 3;
