import { GLUED_SCALES, SCALE_WORDS, SHORT_SCALES } from '../data/number-words';
import { classAt, endOfLetters, isDigitAt, isHyphen, isSpace, LETTER, skipJoint } from './characters';

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
  /** With marks between thousands. */
  readonly grouped: boolean;
  /** Its form suggests money, and no model number ("L8T") either. */
  readonly clear: boolean;
}

const MOST_DIGITS = 24;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/**
 * Reads the number in digits that starts at `at`, with fraction and scales, null where there is none.
 * `spaced`: groups may be parted by a plain space ("R10 000"). Reads no further than the number goes.
 */
export function readDigits(text: string, at: number, spaced = false): Numeral | null {
  const figure = readSlashed(text, at) ?? readFigure(text, at, spaced);
  if (!figure) return null;
  const fraction = readFraction(text, figure.end);
  const bareEnd = fraction.end;
  // Behind cents a fraction is one of a cent: “$3.72 1/4”.
  const amount = figure.decimals === 2 ? addExactly(figure.value, fraction.value / 100) : figure.value + fraction.value;
  const scales = readScales(text, bareEnd);
  return {
    start: at,
    end: scales.end,
    value: multiply(amount, scales.value),
    scale: scales.value,
    bareEnd,
    digits: true,
    shaped: scales.value > 1 || figure.grouped || figure.decimals === 2,
    grouped: figure.grouped,
    clear: figure.grouped || (scales.value > 1 && !/^[bkt]$/i.test(text.slice(bareEnd, scales.end))),
  };
}

/** The end of the run of digits, points and commas at `at`, for a scan that goes on behind what is no number. */
export function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end) || (/[.,]/.test(text.charAt(end)) && isDigitAt(text, end + 1))) end++;
  return end;
}

/** 3.72 and 0.0025 are 3.7225, not 3.7225000000000001. */
function addExactly(a: number, b: number): number {
  return Number((a + b).toPrecision(15));
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
  } else if (point === ',' && (!groups.grouped || text.charAt(end - 4) === '.') && isDecimalComma(text, end)) {
    decimals = runOfDigits(text, end + 1);
    digits += `.${text.slice(end + 1, end + 1 + decimals)}`;
    end += 1 + decimals;
  }
  const another = text.charAt(end) === '.' && isDigitAt(text, end + 1);
  if (digits === '' || digits.length > MOST_DIGITS || another) return null;
  return { end, value: Number(digits), grouped: groups.grouped, decimals };
}

/** "£1/2m", "1/2 cent": the fraction by itself, which only a scale or a small unit makes sure. */
function readSlashed(text: string, at: number): Figure | null {
  const written = /^([1-3])\/([2-4])(?=-?m(?![a-z])|[ -](?:million|cent|penny))/i.exec(text.slice(at, at + 12));
  return written && { end: at + 3, value: Number(written[1]) / Number(written[2]), grouped: false, decimals: 0 };
}

/** Western groups of three and Indian ones of two; with commas ("150, 000" too), thin spaces or apostrophes, or plain spaces if told. */
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
    const parted = mark === ',' && /^, 000(?!\d)/.test(text.slice(end, end + 6));
    if (run !== 3 && !indian && !parted) break;
    digits += parted ? '000' : text.slice(end + 1, end + 1 + run);
    end += parted ? 5 : 1 + run;
  }
  // A single point is a decimal point, "1.234", unless nothing but noughts follow it, or decimals behind a comma.
  if (mark === '.' && end - first < 8 && !/^\.(?:000|\d{3},\d\d(?!\d))/.test(text.slice(first, first + 8)))
    return { end: first, digits: text.slice(at, first), grouped: false };
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

/** A scale word or its short form, "20-odd million" included; single letters that could be anything else only glued to the number, or as in "P1.5-B" and "$2 B". */
function readScale(text: string, at: number, first: boolean): { end: number; value: number } | null {
  const glued = classAt(text, at) === LETTER;
  const odd = text.startsWith('-odd ', at) ? 5 : 0;
  const start = glued ? at : odd > 0 ? at + odd : skipJoint(text, at);
  if (start === at && !glued) return null;
  const end = endOfLetters(text, start);
  if (end === start || end - start > 11) return null;
  const word = text.slice(start, end).toLowerCase();
  const spelled = SCALE_WORDS[word];
  if (spelled !== undefined) return { end, value: spelled };
  if (!first) return null;
  const hyphen = isHyphen(text.charCodeAt(at));
  const letter = hyphen && end === at + 2 && /[BMT]/.test(text.charAt(at + 1));
  const capital = /^ B(?![\p{L}\d’'-])/u.test(text.slice(at, at + 3));
  const short = glued || letter || capital ? GLUED_SCALES[word] : hyphen ? undefined : SHORT_SCALES[word];
  return short === undefined ? null : { end, value: short };
}
