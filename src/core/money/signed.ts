import { classAt, isDigitAt, isHyphen, isSpace, LETTER, SIGN } from './characters';
import type { Found } from './found';
import type { Unit } from './lexicon';
import { readWords } from './number-phrase';
import { multiply, type Numeral, readDigits } from './numbers';
import { readSignedRange } from './ranges';
import { type Match, readSuffix } from './units';

/** Reads an amount with its sign or code in front: "$5m", "Rs 24 lakh", "USD 200". Null where no number follows. */
export function readSigned(text: string, match: Match, unit: Unit): Found | null {
  const start = startOfSign(text, match);
  const numeral = readNumeralBehind(text, match.end, unit);
  if (!numeral || (classAt(text, start - 1) === LETTER && classAt(text, start) === LETTER)) return null;
  const range = readSignedRange(text, numeral);
  const old = range ? null : readOldMoney(text, numeral.end, unit);
  const suffix = readSuffix(text, old?.end ?? range?.end ?? numeral.end, unit);
  // "CYP1A1"
  if (classAt(text, match.end - 1) === LETTER && /[\p{L}\d]/u.test(text.charAt(suffix.end))) return null;
  const negative = isNegative(text, start);
  const value = ((range?.low ?? numeral.value) + (old?.value ?? 0)) / unit.parts;
  return {
    start: negative ? start - 1 : start,
    end: suffix.end,
    value: negative ? -value : value,
    ...(range && !negative && { high: range.high / unit.parts }),
    unit: suffix.unit,
    numeral: range?.numeral ?? numeral,
    word: '',
  };
}

/** "It cost the US $5m": here "US" is no part of the sign. */
function startOfSign(text: string, { start, end }: Match): number {
  const country = /^U\.?S\.? \$/.test(text.slice(start, end));
  return country && /(?:^|[^a-z])the $/i.test(text.slice(Math.max(0, start - 5), start)) ? end - 1 : start;
}

function readNumeralBehind(text: string, afterSign: number, unit: Unit): Numeral | null {
  let at = afterSign;
  while (at < afterSign + 2 && isSpace(text.charCodeAt(at))) at++;
  if (isDigitAt(text, at)) return readDigitsBehind(text, at, unit);
  if (text.charAt(at) === '.' && at === afterSign && isDigitAt(text, at + 1)) return readPoint(text, at);
  const inWords = unit.family === 'rupee' && at > afterSign && classAt(text, afterSign - 1) !== SIGN;
  return inWords ? readWords(text, at) : null;
}

/** With a plain space as in "R10 000", but not "$50 100 times". */
function readDigitsBehind(text: string, at: number, unit: Unit): Numeral | null {
  const plain = readDigits(text, at);
  if (!plain || plain.scale > 1 || !isSpace(text.charCodeAt(plain.end))) return plain;
  const spaced = readDigits(text, at, true);
  const groups = spaced ? (spaced.bareEnd - plain.bareEnd) / 4 : 0;
  const sure = !/^(?:dollar|pound)$/.test(unit.family) || groups > 1 || spaced?.value === plain.value * 1000;
  return spaced && sure ? spaced : plain;
}

/** "$.50", "€.5m", ".85 cent": the number whose point stands at an offset. */
export function readPoint(text: string, at: number): Numeral | null {
  const numeral = readDigits(text, at + 1);
  if (!numeral || numeral.bareEnd - at > 4) return null;
  return { ...numeral, start: at, value: multiply(Number(text.slice(at, numeral.bareEnd)), numeral.scale) };
}

/** "£5 12s 6d": twenty shillings of twelve pence. */
function readOldMoney(text: string, at: number, unit: Unit): { end: number; value: number } | null {
  if (unit.code !== 'GBP' || !isSpace(text.charCodeAt(at)) || !isDigitAt(text, at + 1)) return null;
  const written = /^ (\d{1,2})s(?: (\d{1,2})d)?(?![a-z\d])/.exec(text.slice(at, at + 10));
  return written && { end: at + written[0].length, value: Number(written[1]) / 20 + Number(written[2] ?? 0) / 240 };
}

/** "-$5m", but no bullet and no range. */
function isNegative(text: string, start: number): boolean {
  const mark = text.charCodeAt(start - 1);
  const minus = isHyphen(mark) || mark === 0x2212;
  return minus && (isSpace(text.charCodeAt(start - 2)) || text.charAt(start - 2) === '(');
}
