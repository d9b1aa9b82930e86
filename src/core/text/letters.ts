/** What a UTF-16 code unit can be in a word. */
export const LETTER = 1;
const NUMBER = 2;
const OTHER = 4;
const HALF = 8;

/** One of the above for each code unit, 0 until it is first met: asking a pattern about each character takes long. */
const KINDS = new Uint8Array(0x10000);

/** Where the letters, or letters and numbers, end that begin at `start`: there where there are none. */
export function skipLetters(text: string, start: number, end: number, kinds: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code] || classify(code);
    if (kind & kinds) at++;
    else if (kind === HALF && isPair(text, at, end, kinds)) at += 2;
    else break;
  }
  return at;
}

/** Whether a code unit is a letter or number by itself. */
export function isWordUnit(code: number): boolean {
  return ((KINDS[code] || classify(code)) & (LETTER | NUMBER)) !== 0;
}

/** Where the next letter or number is, `end` where there is none. */
export function findWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code] || classify(code);
    if (kind & (LETTER | NUMBER) || (kind === HALF && isPair(text, at, end, LETTER | NUMBER))) break;
    at++;
  }
  return at;
}

/**
 * The words of a text, one after the other: letters and numbers, and single marks between them that join.
 * Offsets: UTF-16 code units, half-open.
 */
export class WordScanner {
  start = 0;
  end = 0;

  readonly #joints: ReadonlySet<number>;

  /**
   * @param joints marks that join
   * @param most how many of them a word can have
   */
  constructor(
    joints: string,
    private readonly most = Number.POSITIVE_INFINITY,
  ) {
    this.#joints = new Set(Array.from(joints, (joint) => joint.charCodeAt(0)));
  }

  /** Moves to the first word of a stretch; false where there is none. */
  open(text: string, from: number, to: number): boolean {
    this.end = from;
    return this.next(text, to);
  }

  /** Moves to the next word of the stretch; false where there is none. */
  next(text: string, to: number): boolean {
    this.start = findWord(text, this.end, to);
    this.end = skipLetters(text, this.start, to, LETTER | NUMBER);
    for (let joined = 0; joined < this.most && this.#isJoint(text, to); joined++) {
      const further = skipLetters(text, this.end + 1, to, LETTER | NUMBER);
      if (further === this.end + 1) break;
      this.end = further;
    }
    return this.start < to;
  }

  /** Whether a mark that joins is right behind the word; behind most is a space. */
  #isJoint(text: string, to: number): boolean {
    if (this.end >= to) return false;
    const code = text.charCodeAt(this.end);
    return code !== SPACE && this.#joints.has(code);
  }
}

const SPACE = 0x20;

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const kind =
    code >= 0xd800 && code <= 0xdfff
      ? HALF
      : /\p{L}/u.test(character)
        ? LETTER
        : /\p{N}/u.test(character)
          ? NUMBER
          : OTHER;
  KINDS[code] = kind;
  return kind;
}

/** Whether a character of two code units is of some kinds. */
function isPair(text: string, at: number, end: number, kinds: number): boolean {
  const pair = text.slice(at, Math.min(at + 2, end));
  if (/^\p{L}/u.test(pair)) return (kinds & LETTER) !== 0;
  return (kinds & NUMBER) !== 0 && /^\p{N}/u.test(pair);
}
