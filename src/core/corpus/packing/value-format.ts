import { ENTITY_TYPES, FURNITURE_KINDS, SOURCE_KINDS } from '../../facts';

/** Strings that most readings hold: names of fields, and values from fixed lists. */
export const COMMON_STRINGS: readonly string[] = [
  ...['start', 'end', 'type', 'entity', 'entities', 'mentions', 'amounts', 'value', 'high', 'currency', 'speaker'],
  ...['source', 'cue', 'content', 'kind', 'quotes', 'attributions', 'bareNumbers', 'counts', 'words', 'sentences'],
  ...['syllables', 'layout', 'lines', 'headline', 'byline', 'dateline', 'hash', 'score', 'language', 'name'],
  ...['role', 'paragraph', 'heading', 'forms', 'weakness', 'rule', 'wording', 'hashes', 'starts', 'text', 'year'],
  ...['USD', 'GBP', 'EUR', 'AUD', 'CAD', 'JPY', 'INR', 'CNY', 'en', 'und'],
  ...new Set<string>([...ENTITY_TYPES, ...FURNITURE_KINDS, ...SOURCE_KINDS]),
];

export const TAG = {
  null: 0,
  true: 1,
  false: 2,
  float64: 3,
  float32: 4,
  string: 5,
  knownString: 6,
  list: 7,
  object: 8,
  table: 9,
  numbers: 12,
  negative: 10,
  integer: 11,
  /** From here on, the tag is a small integer itself. */
  small: 16,
} as const;

/** The largest integer that is its own tag. */
export const LARGEST_SMALL = 255 - TAG.small;
/** How a list of values under one key is written. */
export const COLUMN = { mixed: 0, integers: 1, rising: 2 } as const;
