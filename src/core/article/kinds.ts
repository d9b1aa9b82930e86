import { FURNITURE_KINDS, type FurnitureKind } from '../facts';
import type { Span } from '../text/span';
import type { WeighedLine } from './line-reading';
import { isMenu } from './menus';
import { BEYOND_REPETITION } from './sureness';
import { bitOfKind } from './vocabulary';

/**
 * Names the kind of each line that is, or with repetition may be, furniture: comments by where they stand, others by
 * their words, or else, as furniture stands in blocks, by the nearest such line whose words tell. Linear in the lines.
 * @param threads the comments of readers, as spans of line numbers
 */
export function nameKinds(
  text: string,
  lines: readonly WeighedLine[],
  scores: readonly number[],
  threads: readonly Span[],
): FurnitureKind[] {
  const own = lines.map((line, index) => ((scores[index] ?? 0) > BEYOND_REPETITION ? kindOf(text, line) : null));
  const kinds = own.map((kind, index) => kind ?? kindNearby(own, scores, index));
  for (const { start, end } of threads) kinds.fill('comments', start, end);
  return kinds;
}

const REACH = 4;

function kindOf(text: string, line: WeighedLine): FurnitureKind | null {
  if (line.biographical) return 'author-bio';
  if (line.refers) return firstKind(line.clearKinds & NAMED_BY_LABELS) ?? 'related';
  if (namesSections(line) && isMenu(text, line)) return 'navigation';
  return firstKind(line.clearKinds) ?? firstKind(line.otherKinds);
}

/** Whether a menu is one of sections, rather than "Share | Tweet" or the terms below a page. */
function namesSections({ pageWords, clearKinds, otherKinds }: WeighedLine): boolean {
  if (clearKinds & COPYRIGHT) return false;
  return pageWords < 0.5 || ((clearKinds | otherKinds) & NAVIGATION) !== 0;
}

/** "Sponsored: ", "Listen: "; what stands behind any other such label is another story. */
const NAMED_BY_LABELS = bitOfKind('advertisement') | bitOfKind('podcast');
const COPYRIGHT = bitOfKind('copyright');
const NAVIGATION = bitOfKind('navigation');

/** Of kinds as bits, the most telling. */
function firstKind(kinds: number): FurnitureKind | null {
  if (kinds === 0) return null;
  for (const [kind, bit] of BY_TELLING) if (kinds & bit) return kind;
  return null;
}

const MOST_TELLING: readonly FurnitureKind[] = [
  'cookie-notice',
  'copyright',
  'podcast',
  'newsletter',
  'app-promotion',
  'subscription',
  'advertisement',
  'comments',
  'social',
  'event-list',
  'related',
  'cms-residue',
  'navigation',
];

const BY_TELLING = [...new Set([...MOST_TELLING, ...FURNITURE_KINDS])].map((kind) => [kind, bitOfKind(kind)] as const);

function kindNearby(own: readonly (FurnitureKind | null)[], scores: readonly number[], index: number): FurnitureKind {
  if ((scores[index] ?? 0) <= BEYOND_REPETITION) return 'other';
  for (let distance = 1; distance <= REACH; distance++) {
    const kind = own[index - distance] ?? own[index + distance];
    if (kind) return kind;
  }
  return 'other';
}
