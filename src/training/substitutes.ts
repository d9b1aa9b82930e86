import type { MarkedName, MarkedText } from './samples';
import type { NamePool } from './slots';
import { makeRandom } from './trainer';

/**
 * Copies texts with other names in them, so that the model learns the places where names stand rather than the names:
 * persons, towns and countries change, a word for the same word throughout a text; organizations stay. Deterministic.
 */
export function substituteNames(texts: readonly MarkedText[], pool: NamePool, seed: number): MarkedText[] {
  const random = makeRandom(seed);
  const countries = new Set(pool.country);
  const cities = new Set(pool.city);
  const pick = (names: readonly string[]): string => names[Math.floor(random() * names.length)] ?? '';
  return texts.map(({ text, entities }) => {
    const words = new Map<string, string>();
    const replace = (word: string, names: readonly string[]): string => {
      const known = words.get(word) ?? pick(names);
      words.set(word, known);
      return known;
    };
    return rewrite(text, entities, (surface, type) => {
      if (type === 'person') return replacePerson(surface, pool, replace);
      if (countries.has(surface)) return replace(surface, pool.country);
      return type === 'place' && cities.has(surface) ? replace(surface, pool.city) : surface;
    });
  });
}

function replacePerson(
  surface: string,
  pool: NamePool,
  replace: (word: string, names: readonly string[]) => string,
): string {
  const words = surface.split(' ');
  if (words.length > 3 || !words.every((word) => PLAIN_WORD.test(word))) return surface;
  return words.map((word, at) => replace(word, at === words.length - 1 ? pool.last : pool.first)).join(' ');
}

const PLAIN_WORD = /^\p{Lu}\p{Ll}+$/u;

function rewrite(
  text: string,
  entities: readonly MarkedName[],
  change: (surface: string, type: string) => string,
): MarkedText {
  let written = '';
  let at = 0;
  const moved: MarkedName[] = [];
  for (const { start, end, type } of entities) {
    if (start < at) continue;
    written += text.slice(at, start);
    const surface = change(text.slice(start, end), type);
    moved.push({ start: written.length, end: written.length + surface.length, type });
    written += surface;
    at = end;
  }
  return { text: written + text.slice(at), entities: moved };
}
