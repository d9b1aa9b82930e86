import { type Finding, foldSpace, groupBy, hashLine, listDiffering, type Span, sentenceAround } from '../core';

/** The rule of which a decision says that a line is story after all. */
const FURNITURE_RULE = 'boilerplate';

/** What somebody decided for good: that a line is part of the story, or that a rule is wrong about a sentence. */
export interface KeptDecision {
  readonly rule: string;
  /** Of the line or sentence: equal for the same words, whatever their case, spacing and punctuation. 32 bits, unsigned. */
  readonly hash: number;
  /** The path of the one article that is meant, below the workspace folder; absent for all articles. */
  readonly article?: string;
  /** How the words begin, for people who read the file. */
  readonly text: string;
}

/** What was decided of one article. */
export interface ArticleDecisions {
  /** The hashes of the lines that are story. */
  readonly story: ReadonlySet<number>;
  /** Whether a finding in the article's text was decided to be none. */
  ignores(finding: Pick<Finding, 'rule' | 'start' | 'end'>, text: string): boolean;
}

export const NO_DECISIONS: ArticleDecisions = { story: new Set(), ignores: () => false };

/** Decides on a finding, in one article or in all. The words are its line for furniture, else the sentence around it. */
export function decideOn({ rule, start, end }: Finding, text: string, article?: string): KeptDecision {
  const words = wordsOf(rule, { start, end }, text);
  return { rule, hash: hashLine(words), ...(article !== undefined && { article }), text: excerpt(words) };
}

/** The decisions kept beside a corpus. */
export class Decisions {
  readonly #everywhere: readonly KeptDecision[];
  readonly #byArticle: ReadonlyMap<string | undefined, readonly KeptDecision[]>;
  readonly #general: ArticleDecisions;

  constructor(readonly list: readonly KeptDecision[] = []) {
    this.#byArticle = groupBy(list, ({ article }) => article);
    this.#everywhere = this.#byArticle.get(undefined) ?? [];
    this.#general = combine(this.#everywhere);
  }

  /** What was decided of the article with this path below the workspace folder. */
  of(path: string): ArticleDecisions {
    const own = this.#byArticle.get(path);
    return own ? combine([...this.#everywhere, ...own]) : this.#general;
  }

  /** The decisions that only one of the two holds. */
  difference(other: Decisions): KeptDecision[] {
    return listDiffering(this.list, other.list, keyOf);
  }
}

/** Whether a finding, or the decision on one, is about a line of page furniture. */
export function isAboutFurniture({ rule }: Pick<KeptDecision, 'rule'>): boolean {
  return rule === FURNITURE_RULE;
}

function combine(decisions: readonly KeptDecision[]): ArticleDecisions {
  if (decisions.length === 0) return NO_DECISIONS;
  const byRule = new Map<string, Set<number>>();
  for (const { rule, hash } of decisions) byRule.set(rule, (byRule.get(rule) ?? new Set()).add(hash));
  return {
    story: byRule.get(FURNITURE_RULE) ?? NO_DECISIONS.story,
    ignores: ({ rule, start, end }, text) =>
      byRule.get(rule)?.has(hashLine(wordsOf(rule, { start, end }, text))) ?? false,
  };
}

function wordsOf(rule: string, span: Span, text: string): string {
  const { start, end } = rule === FURNITURE_RULE ? span : sentenceAround(text, span);
  return text.slice(start, end);
}

const LONGEST_EXCERPT = 60;

function excerpt(words: string): string {
  const plain = foldSpace(words.slice(0, 4 * LONGEST_EXCERPT));
  if (plain.length <= LONGEST_EXCERPT) return plain;
  const cut = plain.slice(0, LONGEST_EXCERPT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_EXCERPT / 2)).trimEnd()}…`;
}

function keyOf({ rule, hash, article = '' }: KeptDecision): string {
  return `${rule} ${hash} ${article}`;
}
