import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEY_BITS } from '../core/entities/recognizer/key-slots';
import { hashPhrase, LISTED_AS, type ListName, LONGEST_PHRASE } from '../core/entities/recognizer/lexicon';
import { tokenize } from '../core/entities/tokens/tokens';

/** Phrases by list, as keys and bits in the order of the keys. */
export interface PhraseTable {
  readonly keys: Uint32Array;
  readonly bits: Uint16Array;
}

/** Puts lists of phrases into one table of hashes. */
export function tabulate(lists: Iterable<readonly [ListName, Iterable<string>]>): PhraseTable {
  const table = new Map<number, number>();
  for (const [name, phrases] of lists) {
    const bit = 1 << LISTED_AS.indexOf(name);
    for (const phrase of phrases) {
      const tokens = tokenize(phrase);
      if (tokens.count === 0 || tokens.count > LONGEST_PHRASE) continue;
      const key = hashPhrase(tokens, 0, tokens.count) >>> (32 - KEY_BITS);
      table.set(key, (table.get(key) ?? 0) | bit);
    }
  }
  const sorted = [...table].sort(([a], [b]) => a - b);
  return { keys: Uint32Array.from(sorted, ([key]) => key), bits: Uint16Array.from(sorted, ([, bits]) => bits) };
}

/** The lists of a file of name lists: an object of arrays, lower-cased. */
export function readNameLists(file: string): [ListName, string[]][] {
  const lists: Record<string, string[]> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(lists).flatMap(([name, phrases]) => {
    const list = LISTED_AS.find((known) => known === name);
    return list ? [[list, phrases] as [ListName, string[]]] : [];
  });
}

/** The lists of a folder, one a file: `NAME.txt`, phrases apart by semicolons where the file has any, else by white space. */
export function readPhraseLists(folder: string): [ListName, string[]][] {
  return LISTED_AS.flatMap((name) => {
    const file = join(folder, `${name}.txt`);
    if (!existsSync(file)) return [];
    const text = readFileSync(file, 'utf8');
    const separator = text.includes(';') ? /[;\n]/ : /\s/;
    const phrases = text.split(separator).map((phrase) => phrase.trim());
    return [[name, phrases.filter(Boolean)] as [ListName, string[]]];
  });
}
