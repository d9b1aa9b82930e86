import type { Span } from '../text/span';
import { isDigitAt, skipGap } from './characters';
import { isFalseFriend } from './false-friends';
import type { Found } from './found';
import { memberAt, type Unit } from './lexicon';
import { multiply, type Numeral, readDigits } from './numbers';
import { readOpenRange } from './ranges';
import { type Match, readNamedUnit, readSuffix, readUnit, standsAlone, type UnitPhrase } from './units';

/** Reads an amount whose number is `numeral` and whose unit is behind it: "5 million euros", "between 5 and 10p". */
export function readCounted(text: string, numeral: Numeral): Found | null {
  const range = readOpenRange(text, numeral);
  return (range && readUnitOf(text, range.numeral, numeral, range.low)) ?? readUnitOf(text, numeral, numeral);
}

/** Reads an amount that starts with the word for its unit: "dollars 22.5 million", or "dollar" behind "a". */
export function readUnitFirst(text: string, match: Match, unit: Unit): Found | null {
  const word = text.slice(match.start, match.end);
  if (isDigitAt(text, skipGap(text, match.end))) return readBehindUnit(text, { ...match, unit, word });
  return isOne(text, match, unit, word) ? oneOf(match, unit, word) : null;
}

/** The same with the country before the unit: "US dollars 5 million", or before the number: "US67.9c". */
export function readNamedUnitFirst(text: string, match: Match, place: string): Found | null {
  if (isDigitAt(text, match.end)) return readCentsOf(text, match, place);
  const named = readNamedUnit(text, match, place);
  return named && readBehindUnit(text, { start: match.start, end: named.end, unit: named.unit, word: named.word });
}

function readCentsOf(text: string, { start, end }: Match, place: string): Found | null {
  const numeral = readDigits(text, end);
  const phrase = numeral && readUnit(text, numeral);
  const code = phrase?.unit.family === 'cent' ? memberAt('cent', place) : undefined;
  if (!phrase || !code) return null;
  const unit: Unit = { family: 'cent', parts: 100, code };
  return {
    start,
    end: phrase.end,
    value: numeral.value / 100,
    unit,
    numeral,
    word: text.slice(phrase.wordStart, phrase.end),
  };
}

type UnitAhead = Span & Pick<Found, 'unit' | 'word'>;

function readBehindUnit(text: string, { start, end, unit, word }: UnitAhead): Found | null {
  const numeral = unit.needs === undefined && unit.parts === 1 ? readDigits(text, skipGap(text, end)) : null;
  if (!numeral || follows(text, start, /(?:^|[^a-z])(?:the|an?) $/i)) return null;
  // "the class of euro 2004" and "dollar 5 times" must not pass, "ringgit 42" and "dollars 20" may.
  const named = /s$/i.test(word) || !/^(?:dollar|euro|pound)$/.test(unit.family);
  const plain =
    named && !follows(text, start, / of $/i) && standsAlone(text, numeral.end) && text.charAt(numeral.end) !== '%';
  // No weight has its unit in front.
  return numeral.shaped || plain ? { start, end: numeral.end, value: numeral.value, unit, numeral, word: '' } : null;
}

function readUnitOf(text: string, numeral: Numeral, first: Numeral, low?: number): Found | null {
  const phrase = readUnit(text, numeral);
  if (!phrase) return null;
  const span = { start: first.start, end: phrase.end };
  if (isFalseFriend(text, span, first, phrase)) return null;
  const scale = phrase.scale / phrase.unit.parts;
  const { end, unit } = readSuffix(text, endOfSterling(text, phrase), phrase.unit);
  return {
    start: first.start,
    end,
    value: multiply(low ?? numeral.value, scale),
    ...(low !== undefined && { high: multiply(numeral.value, scale) }),
    unit,
    numeral,
    word: phrase.word || text.slice(phrase.wordStart, phrase.end),
  };
}

/** "5 million pounds sterling" */
function endOfSterling(text: string, { unit, end }: UnitPhrase): number {
  const more = unit.family === 'pound' && /^ sterling(?![a-z])/i.exec(text.slice(end, end + 10));
  return end + (more ? more[0].length : 0);
}

/** "a dollar a day", "up by a penny", not "a dollar figure", "worth of a dollar" or "without a penny". */
function isOne(text: string, { start, end }: Match, unit: Unit, word: string): boolean {
  if (!ONE_OF.has(word) || unit.needs || !follows(text, start, /(?:^|[^a-z])an? $/i)) return false;
  if (follows(text, start, / of an? $/i)) return false;
  const behind = text.slice(end, end + 8);
  const step = follows(text, start, / by an? $/i) || /^ (?:an?|per|more|less|off|on) /.test(behind);
  if (unit.parts > 1 && !step) return false;
  return standsAlone(text, end) && !/^ (?:of|to the) /.test(behind);
}

const ONE_OF = new Set(['dollar', 'euro', 'pound', 'rupee', 'buck', 'quid', 'grand', 'penny', 'cent']);

function oneOf({ start, end }: Match, unit: Unit, word: string): Found {
  const form = { digits: false, shaped: false, grouped: false, clear: false };
  const numeral: Numeral = { start, end, value: 1, scale: 1, bareEnd: end, ...form };
  return { start, end, value: 1 / unit.parts, unit, numeral, word };
}

function follows(text: string, at: number, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(0, at - 6), at));
}
