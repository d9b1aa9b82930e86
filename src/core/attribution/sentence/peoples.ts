import { PLACES } from '../../data/places';
import { split } from '../../text/split';

/** The adjectives of countries and of parts of the world, in lower case, by their last word: "South Korean". */
export const NATIONAL: ReadonlySet<string> = new Set([
  ...PLACES.split('\n').flatMap((line) =>
    (line.split(' | ')[1] ?? '').split('|').map((name) => name.trim().split(' ').at(-1)?.toLowerCase() ?? ''),
  ),
  ...split('soviet arab latin asian african'),
]);

/** The people of countries and of parties, in lower case: they have a capital wherever they stand. */
export const PEOPLES: ReadonlySet<string> = new Set([
  ...[...NATIONAL].filter((adjective) => /(?:an|[ae]li|[aq]i)$/.test(adjective)).map((adjective) => `${adjective}s`),
  ...split('republicans democrats tories arabs'),
]);
