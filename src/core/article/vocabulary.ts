import {
  AMBIGUOUS_WORDS,
  CALLING_WORDS,
  FURNITURE_WORDS,
  JOINING_WORDS,
  PRESS_HABITS,
  PRESS_TRADES,
} from '../data/furniture-words';
import { FURNITURE_KINDS, type FurnitureKind } from '../facts';
import { hashUnits } from '../text/fnv';
import { split } from '../text/split';
import { HashTable } from './hashing';

/** What a word may be; a word may be several. The bits from `kinds` on stand for the kinds of furniture it speaks for. */
export const WORD_CLASS = {
  /** A small word of the language's grammar: prose is full of them. */
  grammar: 1,
  /** A word that pages use about themselves. */
  page: 2,
  /** Such a word that stories do not use for headings. */
  clear: 4,
  /** A small word that may stand between those. */
  joining: 8,
  /** A verb that calls upon the reader. */
  calling: 16,
  ours: 32,
  yours: 64,
  /** A trade of the press. */
  trade: 128,
  /** What notes about authors say of them. */
  habit: 256,
} as const;

const KIND_SHIFT = 9;

/** The classes of a word, as bits, by the hash of its small letters; 0 for a word of none. */
export function classesOf(hash: number): number {
  return CLASSES.get(hash);
}

/** Of the classes of a word, the kinds of furniture, as bits in the order of `FURNITURE_KINDS`. */
export function kindsOf(classes: number): number {
  return classes >>> KIND_SHIFT;
}

/** The bit of a kind among those that `kindsOf` gives. */
export function bitOfKind(kind: FurnitureKind): number {
  return 1 << FURNITURE_KINDS.indexOf(kind);
}

const GRAMMAR_WORDS =
  'a an the of to in on at by for from with as is are was were be been has have had it its he she his her they ' +
  'their that this which who not but and or than will would could said after before into over about';

const CLASSES = collectClasses();

function collectClasses(): HashTable {
  const classes = new Map<string, number>();
  const add = (words: string, bits: number): void => {
    for (const word of split(words)) classes.set(word, (classes.get(word) ?? 0) | bits);
  };
  const ambiguous = new Set(split(AMBIGUOUS_WORDS));
  for (const kind of FURNITURE_KINDS) {
    const words = FURNITURE_WORDS[kind];
    for (const word of words ? split(words) : []) {
      const clear = ambiguous.has(word) ? 0 : WORD_CLASS.clear;
      add(word, WORD_CLASS.page | clear | (bitOfKind(kind) << KIND_SHIFT));
    }
  }
  add(GRAMMAR_WORDS, WORD_CLASS.grammar);
  add(JOINING_WORDS, WORD_CLASS.joining);
  add(CALLING_WORDS, WORD_CLASS.calling);
  add('we us our ours', WORD_CLASS.ours);
  add('you your yours', WORD_CLASS.yours);
  add(PRESS_TRADES, WORD_CLASS.trade);
  add(PRESS_HABITS, WORD_CLASS.habit);
  return new HashTable([...classes].map(([word, bits]) => [hashUnits(word), bits] as const));
}
