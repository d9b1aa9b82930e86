import { groupBy } from '../core/group-by';
import { compareSpans, type Span } from '../core/text/span';

/** What an annotator can call a name. */
export const TYPES = { P: 'person', O: 'organization', L: 'place' } as const;

export type EntityType = (typeof TYPES)[keyof typeof TYPES];

/** A mention as the model learns it. Offsets: UTF-16 code units, half-open. */
export interface AnnotatedEntity extends Span {
  readonly type: EntityType;
}

/** One line of a batch: a surface, its type (null: no mention) and the occurrences it speaks of (1-based; null: all). */
export interface Entry {
  readonly type: EntityType | null;
  readonly surface: string;
  readonly occurrences: readonly number[] | null;
  readonly line: number;
}

/** One article of a batch. */
export interface ArticleEntries {
  readonly file: string;
  readonly entries: readonly Entry[];
}

/** The mentions of one article, by start, without overlap, and what to tell the annotator. */
export interface Resolution {
  readonly entities: readonly AnnotatedEntity[];
  /** The mentions and what was said to be none, by start. */
  readonly decided: readonly Span[];
  readonly warnings: readonly string[];
}

interface Claim extends Span {
  readonly type: EntityType | null;
}

/**
 * Where the entries of an article lie in its text. An entry speaks of every occurrence of its surface as a whole
 * word, or of those numbered; a numbered one overrides. Longer surfaces win over shorter ones that they overlap,
 * those that are no mention included. Offsets: UTF-16 code units, half-open. Never throws on any text.
 */
export function resolveAnnotations(text: string, entries: readonly Entry[]): Resolution {
  const warnings: string[] = [];
  const bySurface = groupBy(entries, ({ surface }) => surface);
  const claims = [...bySurface.values()].flatMap((group) => claimOccurrences(text, group, warnings));
  const decided = keepLongest(claims, text.length).sort(compareSpans);
  const entities = decided.flatMap(({ start, end, type }) => (type ? [{ start, end, type }] : []));
  for (const [surface, group] of bySurface) {
    const wanted = group.some((entry) => entry.type);
    const used = entities.some(({ start, end }) => sameSurface(text.slice(start, end), surface));
    if (wanted && !used) warnings.push(`line ${group[0]?.line}: "${surface}" names nothing (absent or inside longer)`);
  }
  return { entities, decided, warnings };
}

/**
 * Every occurrence of a surface as a whole word, by start: no letter or digit beside it, and no currency sign after it
 * ("US$5"). A space stands for a no-break space too, a straight apostrophe for a curly one.
 */
export function findOccurrences(text: string, surface: string): Span[] {
  const escaped = surface.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const pattern = escaped.replace(/ /g, '[ \\u00a0]').replace(/'/g, "['’]");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}$])`, 'gu');
  return [...text.matchAll(whole)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function claimOccurrences(text: string, group: readonly Entry[], warnings: string[]): Claim[] {
  const occurrences = findOccurrences(text, group[0]?.surface ?? '');
  const general = group.filter((entry) => !entry.occurrences);
  if (general.length > 1) warnings.push(`line ${general[1]?.line}: "${general[1]?.surface}" stands twice`);
  const types = occurrences.map(() => general[0]?.type);
  for (const { occurrences: numbers, type, surface, line } of group) {
    for (const number of numbers ?? []) {
      if (number < 1 || number > occurrences.length) {
        warnings.push(`line ${line}: "${surface}" occurs ${occurrences.length} times, there is no @${number}`);
      } else types[number - 1] = type;
    }
  }
  return occurrences.flatMap((span, at) => {
    const type = types[at];
    return type === undefined ? [] : [{ ...span, type }];
  });
}

function keepLongest(claims: readonly Claim[], length: number): Claim[] {
  const taken = new Uint8Array(length);
  const longestFirst = [...claims].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return longestFirst.filter(({ start, end }) => {
    if (taken[start] || taken[end - 1]) return false;
    taken.fill(1, start, end);
    return true;
  });
}

function sameSurface(found: string, surface: string): boolean {
  return found.replace(/\u00a0/g, ' ').replace(/’/g, "'") === surface.replace(/’/g, "'");
}
