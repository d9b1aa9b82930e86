/** How a token is written. Shapes up to `LAST_NAME_LIKE` have a capital and may stand in a name by themselves. */
export const SHAPE = {
  capitalized: 0,
  capital: 1,
  twoCapitals: 2,
  capitals: 3,
  longCapitals: 4,
  initial: 5,
  dotted: 6,
  mixed: 7,
  lowerFirst: 8,
  abbreviation: 9,
  lower: 10,
  number: 11,
  ordinal: 12,
  possessive: 13,
  stop: 14,
  comma: 15,
  hyphen: 16,
  apostrophe: 17,
  quote: 18,
  open: 19,
  close: 20,
  colon: 21,
  ampersand: 22,
  slash: 23,
  symbol: 24,
  address: 25,
} as const;

/** The last of the shapes that may stand in a name by themselves. */
export const LAST_NAME_LIKE = SHAPE.abbreviation;

/** The token opens its line, follows the end of a sentence, touches the token before it. */
export const FIRST_IN_LINE = 1;
export const AFTER_STOP = 2;
export const TOUCHES = 4;

/** The tokens of a text, a column an attribute. Offsets: UTF-16 code units, half-open. */
export class Tokens {
  count = 0;
  starts: Int32Array;
  ends: Int32Array;
  /** Hashes of the words, folded. */
  words: Uint32Array;
  shapes: Uint8Array;
  flags: Uint8Array;

  constructor(readonly text: string) {
    const room = (text.length >>> 2) + 16;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.words = new Uint32Array(room);
    this.shapes = new Uint8Array(room);
    this.flags = new Uint8Array(room);
  }

  add(start: number, end: number, word: number, shape: number, flags: number): void {
    if (this.count === this.starts.length) this.#grow();
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.shapes[at] = shape;
    this.flags[at] = flags;
  }

  #grow(): void {
    const room = this.starts.length * 2;
    const widen = <T extends Int32Array | Uint32Array | Uint8Array>(wide: T, narrow: T): T => {
      wide.set(narrow);
      return wide;
    };
    this.starts = widen(new Int32Array(room), this.starts);
    this.ends = widen(new Int32Array(room), this.ends);
    this.words = widen(new Uint32Array(room), this.words);
    this.shapes = widen(new Uint8Array(room), this.shapes);
    this.flags = widen(new Uint8Array(room), this.flags);
  }
}
