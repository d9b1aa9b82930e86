import type { Furniture } from '../facts';
import type { ArticleLine } from './layout';
import { BEYOND_REPETITION } from './sureness';

/** How often a line stands in the group of an article (site or folder), the article itself included. */
export interface Repetition {
  /** How many articles of the group hold a line of this hash, and how many articles it has. */
  inGroup(hash: number): { readonly articles: number; readonly of: number };
}

/** The page furniture of an article, with what repeats in the corpus as evidence where it is given. In the order of the text. */
export function decideFurniture(lines: readonly ArticleLine[], repetition?: Repetition): Furniture[] {
  const judge = repetition ? judgeRepetition(lines, repetition) : () => 0;
  return lines.filter((line) => line.score + judge(line) > 0).map(({ start, end, kind }) => ({ start, end, kind }));
}

/** BEYOND_REPETITION of paragraphs, for which less is enough. */
const PARAGRAPH_BEYOND_REPETITION = -30;

/**
 * In how many other articles of the group the paragraphs of the story stand, or, in a story that is all lists, what is most like it:
 * an article that was published several times repeats whole, so what its lines repeat beyond that is what counts.
 */
function countCopies(lines: readonly ArticleLine[], repetition: Repetition): number {
  const paragraphs = lines.filter((line) => line.role === 'paragraph' && line.score < PARAGRAPH_BEYOND_REPETITION);
  const story = paragraphs.length > 0 ? paragraphs : lines.filter(({ score }) => score < LIKELY_STORY);
  const counts = story.map((line) => repetition.inGroup(line.hash).articles - 1).sort((a, b) => a - b);
  return Math.max(0, counts[counts.length >> 1] ?? 0);
}

const LIKELY_STORY = -10;

/**
 * Tells what repetition in the group adds to the score of a line: most where most articles hold it, nothing where few
 * do, and more on a page of which much is furniture by itself.
 */
function judgeRepetition(lines: readonly ArticleLine[], repetition: Repetition): (line: ArticleLine) => number {
  const copies = countCopies(lines, repetition);
  const furniture = lines.filter(({ score }) => score > 0).length;
  const doubling = furniture < MUCH_FURNITURE ? DECIBANS_A_DOUBLING : DECIBANS_ON_FULL_PAGE;
  return ({ hash, score, role }) => {
    if (score <= (role === 'paragraph' ? PARAGRAPH_BEYOND_REPETITION : BEYOND_REPETITION) || score > 0) return 0;
    const group = repetition.inGroup(hash);
    const others = group.articles - 1 - copies;
    if (others < 1) return 0;
    const share = others / Math.max(1, group.of - 1);
    const weight = Math.max(0, Math.min(1, (share - RARE_SHARE) / (COMMON_SHARE - RARE_SHARE)));
    return Math.min(-BEYOND_REPETITION, doubling * Math.log2(1 + others) * weight);
  };
}

const RARE_SHARE = 0.1;
const COMMON_SHARE = 0.5;
const DECIBANS_A_DOUBLING = 8;
const DECIBANS_ON_FULL_PAGE = 14;
const MUCH_FURNITURE = 10;
