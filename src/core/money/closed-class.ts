import * as words from '../data/function-words';

/** The words that cannot be the noun which an amount modifies. */
export const CLOSED_CLASS: ReadonlySet<string> = new Set(Object.values(words).flatMap((list) => [...list]));
