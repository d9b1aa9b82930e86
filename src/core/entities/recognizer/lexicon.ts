import { addToHash, hashWord } from '../tokens/characters';
import type { Tokens } from '../tokens/token-table';
import { tokenize } from '../tokens/tokens';
import { findSlots, KEY_BITS } from './key-slots';
import { KeyTable } from './key-table';
import { kindOf, NO_WORDS, WordClusters } from './word-clusters';

/** What a word or name is listed as, a bit each. */
export const LISTED_AS = [
  'first',
  'last',
  'country',
  'region',
  'city',
  'org',
  'demonym',
  'place',
  'common',
  'orgword',
  'placeword',
  'role',
  'team',
  'month',
  'acronym',
  'small',
] as const;

export type ListName = (typeof LISTED_AS)[number];

/** The bits of some lists together. */
export function bitsOf(...lists: readonly ListName[]): number {
  return lists.reduce((bits, list) => bits | (1 << LISTED_AS.indexOf(list)), 0);
}

/** Lists of names and words, by hash, and which words are alike. */
export class Lexicon {
  readonly #phrases: KeyTable;

  /** From pairs of key and bits; keys are hashes of phrases, cut to KEY_BITS. */
  constructor(
    keys: Uint32Array,
    bits: Uint16Array,
    readonly clusters = new WordClusters(NO_WORDS),
    slots = findSlots(keys),
  ) {
    this.#phrases = new KeyTable(keys, bits, slots);
  }

  /** The lists that hold a phrase, 0 for none. */
  lookUp(hash: number): number {
    return this.#phrases.get(hash >>> (32 - KEY_BITS));
  }

  /** The lists that hold a word by itself, given its hash. */
  lookUpWord(word: number): number {
    return this.lookUp(addToHash(PHRASE_SEED, word));
  }

  /** Whether anything is known of a word by itself, given its hash. */
  knowsWord(word: number): boolean {
    return this.lookUpWord(word) !== 0 || kindOf(this.clusters.of(word)) > 0;
  }
}

export const LONGEST_PHRASE = 6;
/** The hash of the phrase without words. */
export const PHRASE_SEED = 0x51ed270b;

/** The hash of the phrase that tokens `start` up to `end` (left out) make. */
export function hashPhrase(tokens: Tokens, start: number, end: number): number {
  let hash = PHRASE_SEED;
  for (let at = start; at < end; at++) hash = addToHash(hash, tokens.words[at] ?? 0);
  return hash;
}

/** Whether any of the lists holds a phrase. */
export function isListed(lexicon: Lexicon, phrase: string, lists: readonly ListName[]): boolean {
  const hash = hashText(phrase);
  if (hash === PHRASE_SEED) return false;
  const listed = lexicon.lookUp(hash);
  return listed !== 0 && (listed & bitsOf(...lists)) !== 0;
}

/** The hash of a phrase; PHRASE_SEED where it has no words. */
function hashText(phrase: string): number {
  if (PLAIN.test(phrase)) return hashPlain(phrase);
  const tokens = tokenize(phrase);
  return hashPhrase(tokens, 0, tokens.count);
}

/** Words apart by spaces need no tokenizer. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function hashPlain(phrase: string): number {
  let hash = PHRASE_SEED;
  for (let start = 0; start < phrase.length; ) {
    const space = phrase.indexOf(' ', start);
    const end = space < 0 ? phrase.length : space;
    hash = addToHash(hash, hashWord(phrase, start, end));
    start = end + 1;
  }
  return hash;
}
