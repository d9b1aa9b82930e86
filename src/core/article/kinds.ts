import { FURNITURE_PHRASES } from '../data/furniture-phrases';
import { FURNITURE_WORDS } from '../data/furniture-words';
import { FURNITURE_KINDS, type FurnitureKind } from '../facts';
import type { Span } from '../text/span';

/**
 * Names the kind of each line that is, or with repetition may be, furniture: by what it says, or else, as furniture
 * stands in blocks, by the nearest such line that says it. Linear in the text.
 */
export function nameKinds(text: string, lines: readonly Span[], scores: readonly number[]): FurnitureKind[] {
  const own = lines.map(({ start, end }, index) =>
    (scores[index] ?? 0) > LEAST ? kindOf(text.slice(start, Math.min(end, start + HEARD))) : null,
  );
  return own.map((kind, index) => kind ?? kindNearby(own, scores, index));
}

/** Below this score not even repetition makes a line furniture. */
const LEAST = -30;
const HEARD = 300;
const REACH = 4;

/** The kind that the words of a line name, or null. */
function kindOf(line: string): FurnitureKind | null {
  for (const [kind, phrase] of FURNITURE_PHRASES) if (phrase.test(line)) return kind;
  for (const word of line.toLowerCase().split(/[^\p{L}-]+/u)) {
    const kind = KIND_OF_WORD.get(word);
    if (kind) return kind;
  }
  return null;
}

const KIND_OF_WORD = new Map<string, FurnitureKind>(
  FURNITURE_KINDS.flatMap((kind) =>
    (FURNITURE_WORDS[kind] ?? '').split(/\s+/).map((word): [string, FurnitureKind] => [word, kind]),
  ),
);

function kindNearby(own: readonly (FurnitureKind | null)[], scores: readonly number[], index: number): FurnitureKind {
  if ((scores[index] ?? 0) <= LEAST) return 'other';
  for (let distance = 1; distance <= REACH; distance++) {
    const kind = own[index - distance] ?? own[index + distance];
    if (kind) return kind;
  }
  return 'other';
}
