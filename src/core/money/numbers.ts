import { GLUED_SCALES, SCALE_WORDS, SHORT_SCALES, SMALL_NUMBERS } from '../data/number-words';
import { classAt, endOfLetters, isDigitAt, isHyphen, isSpace, LETTER, skipGap, skipJoint } from './characters';

/** A number as it stands in the text, its scales included. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What the scales multiply to: 1e6 for "5 million", 1 where there are none. */
  readonly scale: number;
  /** Where the number ends and the scale, if any, begins. */
  readonly bareEnd: number;
  /** Written in digits. */
  readonly digits: boolean;
  /** Its form alone suggests money: scaled, grouped ("5,000") or with two decimals. */
  readonly shaped: boolean;
}

/** Longest phrase of number words that is read; no number needs more. */
const MOST_WORDS = 16;
const MOST_DIGITS = 24;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/**
 * Reads the number in digits that starts at `at`, with fraction and scales, null where there is none.
 * `spaced`: groups may be parted by a plain space ("R10 000"). Reads no further than the number goes.
 */
export function readDigits(text: string, at: number, spaced = false): Numeral | null {
  const figure = readFigure(text, at, spaced);
  if (!figure) return null;
  const fraction = readFraction(text, figure.end);
  const bareEnd = fraction.end;
  const amount = figure.value + fraction.value;
  const scales = readScales(text, bareEnd);
  return {
    start: at,
    end: scales.end,
    value: multiply(amount, scales.value),
    scale: scales.value,
    bareEnd,
    digits: true,
    shaped: scales.value > 1 || figure.grouped || figure.decimals === 2,
  };
}

/** The end of the run of digits, points and commas at `at`, for a scan that goes on behind what is no number. */
export function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end) || (/[.,]/.test(text.charAt(end)) && isDigitAt(text, end + 1))) end++;
  return end;
}

/** Reads the number in words that starts at `at` ("two and a half million"), null where there is none. */
export function readWords(text: string, at: number): Numeral | null {
  const phrase = new NumberPhrase(text, at);
  phrase.read();
  return phrase.numeral();
}

/** 2.3 million is 2300000, not 2299999.9999999995. */
export function multiply(amount: number, scale: number): number {
  return scale === 1 ? amount : Number((amount * scale).toPrecision(15));
}

interface Figure {
  readonly end: number;
  readonly value: number;
  readonly grouped: boolean;
  readonly decimals: number;
}

function readFigure(text: string, at: number, spaced: boolean): Figure | null {
  const groups = readGroups(text, at, spaced);
  let { end, digits } = groups;
  let decimals = 0;
  const point = text.charAt(end);
  if (point === '.' && isDigitAt(text, end + 1)) {
    decimals = runOfDigits(text, end + 1);
    digits += text.slice(end, end + 1 + decimals);
    end += 1 + decimals;
  } else if (point === ',' && !groups.grouped && isDecimalComma(text, end)) {
    decimals = runOfDigits(text, end + 1);
    digits += `.${text.slice(end + 1, end + 1 + decimals)}`;
    end += 1 + decimals;
  }
  const another = /[.,]/.test(text.charAt(end)) && isDigitAt(text, end + 1) && text.charAt(end) === '.';
  if (digits === '' || digits.length > MOST_DIGITS || another) return null;
  return { end, value: Number(digits), grouped: groups.grouped, decimals };
}

/** Western groups of three and Indian ones of two; with commas, thin spaces or apostrophes, or plain spaces if told. */
function readGroups(text: string, at: number, spaced: boolean): { end: number; digits: string; grouped: boolean } {
  let end = at + runOfDigits(text, at);
  let digits = text.slice(at, end);
  const mark = text.charAt(end);
  if (
    digits.length > 3 ||
    digits.length === 0 ||
    !(spaced ? /[,'’.\u00a0\u2009\u202f ]/ : /[,'’.\u00a0\u2009\u202f]/).test(mark)
  )
    return { end, digits, grouped: false };
  const first = end;
  while (text.charAt(end) === mark) {
    const run = runOfDigits(text, end + 1);
    const indian = run === 2 && mark === ',' && text.charAt(end + 3) === ',' && runOfDigits(text, end + 4) >= 2;
    if (run !== 3 && !indian) break;
    digits += text.slice(end + 1, end + 1 + run);
    end += 1 + run;
  }
  // A single point is a decimal point: "1.234".
  if (mark === '.' && end - first < 8) return { end: first, digits: text.slice(at, first), grouped: false };
  return { end, digits, grouped: end > first };
}

/** "2,5 Mio": one or two digits behind the comma, then a scale or nothing more of a number. */
function isDecimalComma(text: string, at: number): boolean {
  const run = runOfDigits(text, at + 1);
  return run > 0 && run < 3 && text.charAt(at + 1 + run) !== ',';
}

function runOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end++;
  return end - at;
}

/** "½", " 1/2", " and a half". */
function readFraction(text: string, at: number): { end: number; value: number } {
  const glued = FRACTIONS[text.charAt(at)];
  if (glued !== undefined) return { end: at + 1, value: glued };
  if (!isSpace(text.charCodeAt(at)) && !isHyphen(text.charCodeAt(at))) return { end: at, value: 0 };
  const sign = FRACTIONS[text.charAt(at + 1)];
  if (sign !== undefined) return { end: at + 2, value: sign };
  const written = /^[ -](?:([1-9])\/([2-9])(?![\d/])|and[ -]a[ -](half|quarter)(?![a-z]))/.exec(
    text.slice(at, at + 16),
  );
  if (!written) return { end: at, value: 0 };
  const [whole, top, bottom, word] = written;
  const value = word ? (word === 'half' ? 0.5 : 0.25) : Number(top) / Number(bottom);
  return value < 1 ? { end: at + whole.length, value } : { end: at, value: 0 };
}

function readScales(text: string, at: number): { end: number; value: number } {
  let end = at;
  let value = 1;
  for (let count = 0; count < 3; count++) {
    const scale = readScale(text, end, count === 0);
    if (!scale) break;
    end = scale.end;
    value *= scale.value;
  }
  return { end, value };
}

/** A scale word or its short form; single letters that could be anything else only glued to the number. */
function readScale(text: string, at: number, first: boolean): { end: number; value: number } | null {
  const glued = classAt(text, at) === LETTER;
  const start = glued ? at : skipJoint(text, at);
  if (start === at && !glued) return null;
  const end = endOfLetters(text, start);
  if (end === start || end - start > 11) return null;
  const word = text.slice(start, end).toLowerCase();
  const spelled = SCALE_WORDS[word];
  if (spelled !== undefined) return { end, value: spelled };
  if (!first) return null;
  const short = glued ? GLUED_SCALES[word] : isHyphen(text.charCodeAt(at)) ? undefined : SHORT_SCALES[word];
  return short === undefined ? null : { end, value: short };
}

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
      at = skipJoint(this.#text, next);
      if (at === next) return;
      at = this.#skipAnd(at);
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
    };
  }

  /** Takes one word in; returns where it ends, undefined where it cannot go on the number. */
  #take(word: string, end: number): number | undefined {
    const small = SMALL_NUMBERS[word];
    if (small !== undefined) return this.#takeSmall(small, end);
    const scale = SCALE_WORDS[word];
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
    if (!/^and[ -]/i.test(text.slice(at, at + 4))) return at;
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
}
