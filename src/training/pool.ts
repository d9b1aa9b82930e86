import { findCommonWords } from './common-words';
import { type PhraseTable, readNameLists, readPhraseLists, tabulate } from './lists';
import type { NamePool } from './slots';

/** The phrases of the lexicon: the gazetteers, the project's own lists, and the common words of the texts. */
export function readPhrases(gazetteers: string, lists: string, texts: readonly string[]): PhraseTable {
  return tabulate([...readNameLists(gazetteers), ...readPhraseLists(lists), ['small', findCommonWords(texts)]]);
}

/** Names to make training texts with: the project's own lists, and the gazetteers' countries and larger towns. */
export function readPool(gazetteers: string, lists: string): NamePool {
  const own = new Map<string, readonly string[]>(readPhraseLists(lists));
  const listed = new Map<string, readonly string[]>(readNameLists(gazetteers));
  const towns = (listed.get('city') ?? []).filter((name) => /^[a-z -]+$/.test(name));
  return {
    first: own.get('first') ?? [],
    last: own.get('last') ?? [],
    team: own.get('team') ?? [],
    demonym: [...new Set([...(own.get('demonym') ?? []), ...(listed.get('demonym') ?? []).map(capitalize)])],
    country: [
      ...(listed.get('country') ?? []).slice(0, COUNTRIES).map(capitalize),
      'U.S.',
      'U.S.',
      'Britain',
      'England',
      'West Indies',
    ],
    city: towns.slice(0, TOWNS).map(capitalize),
  };
}

/** How many entries of the gazetteers count; behind them stand variants and small places. */
const COUNTRIES = 190;
const TOWNS = 6000;

function capitalize(name: string): string {
  return name.replace(/(^|[ -])(\p{L})/gu, (_match, before: string, letter: string) => before + letter.toUpperCase());
}
