import { SCALE_WORDS, SCALES_BEHIND_WORDS, SMALL_NUMBERS } from '../data/number-words';
import { endOfLetters, skipGap, skipJoint } from './characters';
import { multiply, type Numeral } from './numbers';

/** Reads the number in words that starts at `at` ("two and a half million"), null where there is none. */
export function readWords(text: string, at: number): Numeral | null {
  const phrase = new NumberPhrase(text, at);
  phrase.read();
  return phrase.numeral();
}

/** Longest phrase of number words that is read; no number needs more. */
const MOST_WORDS = 16;

/** Reads a number phrase word by word; what has been read so far is always a number. */
class NumberPhrase {
  readonly #text: string;
  readonly #start: number;
  #end: number;
  #total = 0;
  /** What the next scale will multiply. */
  #current = 0;
  #lastScale = 1;
  #scaled = false;
  #begun = false;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#start = at;
    this.#end = at;
  }

  read(): void {
    let at = this.#start;
    for (let count = 0; count < MOST_WORDS; count++) {
      const end = endOfLetters(this.#text, at);
      if (end === at || end - at > 11) return;
      const word = this.#text.slice(at, end).toLowerCase();
      const next = this.#take(word, end);
      if (next === undefined) return;
      this.#begun = true;
      this.#end = next;
      const odd = /^-odd(?=[ -])/i.exec(this.#text.slice(next, next + 5));
      at = this.#skipAnd(skipJoint(this.#text, next + (odd?.[0].length ?? 0)));
      if (at === next) return;
    }
  }

  numeral(): Numeral | null {
    if (!this.#begun) return null;
    const value = this.#total + this.#current;
    return {
      start: this.#start,
      end: this.#end,
      value,
      scale: this.#scaled ? this.#lastScale : 1,
      bareEnd: this.#end,
      digits: false,
      shaped: this.#scaled,
      grouped: false,
      clear: this.#scaled,
    };
  }

  /** Takes one word in; returns where it ends, undefined where it cannot go on the number. */
  #take(word: string, end: number): number | undefined {
    const small = SMALL_NUMBERS[word];
    if (small !== undefined) return this.#takeSmall(small, end);
    const scale = SCALE_WORDS[word] ?? (this.#begun ? SCALES_BEHIND_WORDS[word] : undefined);
    if (scale !== undefined) return this.#takeScale(scale, end);
    if (word === 'half' || word === 'quarter' || word === 'quarters') return this.#takePart(word, end);
    if (word === 'point' && this.#begun) return this.#takeDecimals(end);
    return undefined;
  }

  #takeSmall(small: number, end: number): number | undefined {
    const fits =
      this.#current % 100 === 0 || (small < 10 && small > 0 && this.#current % 100 >= 20 && this.#current % 10 === 0);
    if (!fits || (this.#begun && this.#current === 0 && this.#total === 0)) return undefined;
    this.#current += small;
    return end;
  }

  #takeScale(scale: number, end: number): number | undefined {
    if (scale === 100) {
      if (this.#current >= 100 || (this.#begun && this.#current === 0)) return undefined;
      this.#current = (this.#current || 1) * 100;
      this.#scaled ||= !this.#begun;
      return end;
    }
    if (this.#current === 0 && this.#begun) this.#total = multiply(this.#total, scale);
    else this.#total += multiply(this.#begun ? this.#current : 1, scale);
    this.#current = 0;
    this.#lastScale = scale;
    this.#scaled = true;
    return end;
  }

  /** "half a million", "quarter of a million", "three quarters of a billion". */
  #takePart(word: string, end: number): number | undefined {
    const whole = word === 'half' ? 2 : 4;
    if (this.#begun && !(word === 'quarters' && this.#current === 3 && this.#total === 0)) return undefined;
    const joint = /^(?:[ -](?:of[ -])?an?)?[ -](?=[a-z])/i.exec(this.#text.slice(end, end + 8));
    const start = end + (joint?.[0].length ?? 0);
    const scaleEnd = endOfLetters(this.#text, start);
    const scale = joint ? SCALE_WORDS[this.#text.slice(start, scaleEnd).toLowerCase()] : undefined;
    const part = (this.#begun ? this.#current : 1) / whole;
    if (scale === undefined) return this.#takePartOfUnit(part, end, start, joint !== null);
    this.#current = 0;
    this.#total = multiply(part, scale);
    this.#lastScale = scale;
    this.#scaled = true;
    return scaleEnd;
  }

  /** "half a dollar": the number ends before the unit, which must follow an article. */
  #takePartOfUnit(part: number, end: number, start: number, joined: boolean): number | undefined {
    if (!joined || this.#begun || start - end < 2) return undefined;
    this.#current = part;
    return start - 1;
  }

  /** "one point five" */
  #takeDecimals(end: number): number | undefined {
    const start = skipGap(this.#text, end);
    const wordEnd = endOfLetters(this.#text, start);
    const digit = SMALL_NUMBERS[this.#text.slice(start, wordEnd).toLowerCase()];
    if (digit === undefined || digit > 9 || start === end) return undefined;
    this.#current += digit / 10;
    return wordEnd;
  }

  /** "two hundred and five", "two and a half": skips "and" where the number goes on behind it. */
  #skipAnd(at: number): number {
    const text = this.#text;
    if (!/^and[ -]/i.test(text.slice(at, at + 4))) return this.#skipComma(at);
    const after = text.slice(at + 4, at + 16);
    const part = /^an?[ -](half|quarter)(?![a-z])/i.exec(after);
    if (part) {
      const value = part[1]?.toLowerCase() === 'half' ? 0.5 : 0.25;
      if (this.#scaled && this.#current === 0) this.#total += value * this.#lastScale;
      else this.#current += value;
      this.#end = at + 4 + part[0].length;
      const next = skipJoint(text, this.#end);
      return next === this.#end ? text.length : next;
    }
    const hundreds = this.#current >= 100 || (this.#current === 0 && this.#scaled);
    return hundreds && SMALL_NUMBERS[/^[a-z]*/i.exec(after)?.[0].toLowerCase() ?? ''] !== undefined ? at + 4 : at;
  }

  /** "one million, five hundred thousand" */
  #skipComma(at: number): number {
    const text = this.#text;
    if (text.charAt(at) !== ',' || !this.#scaled || this.#current > 0 || this.#lastScale < 1e3) return at;
    const small = SMALL_NUMBERS[/^ ([a-z]{3,9})/i.exec(text.slice(at + 1, at + 12))?.[1]?.toLowerCase() ?? ''];
    return small === undefined ? at : at + 2;
  }
}
