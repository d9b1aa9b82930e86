import { CLOSED_CLASS } from '../text/closed-class';
import {
  classAt,
  DIGIT,
  endOfLetters,
  isDigitAt,
  isHyphen,
  isSpace,
  LETTER,
  SIGN,
  skipGap,
  skipJoint,
  skipLineEnd,
} from './characters';
import { type Entry, lookUp, memberAt, type Unit } from './lexicon';
import type { Numeral } from './numbers';

/** A unit as it stands behind a number. */
export interface UnitPhrase {
  readonly end: number;
  readonly unit: Unit;
  /** The word for the unit as written, empty for signs and codes. */
  readonly word: string;
  /** Where that word starts. */
  readonly wordStart: number;
  /** Multiplies the number: "30 MUSD", "75 USD million". */
  readonly scale: number;
}

/** An entry with the place where it stands. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** The longest entry at an offset: "US$" rather than "US". `end` is the end of its first word or sign. */
export function matchEntry(text: string, start: number, end: number): Match | null {
  const entry = lookUp(text.slice(start, end));
  if (!entry) return null;
  for (const key of entry.longer ?? []) {
    const stop = start + key.length;
    const longer =
      text.startsWith(key, start) && !(classAt(text, stop - 1) === LETTER && classAt(text, stop) === LETTER);
    const found = longer ? lookUp(key) : undefined;
    if (found) return { start, end: stop, entry: found };
  }
  return { start, end, entry };
}

/** Reads the unit behind a number: "million" being read, "Australian dollars", "€", "USD", "p". Null where there is none. */
export function readUnit(text: string, numeral: Numeral): UnitPhrase | null {
  const { end } = numeral;
  const odd = /^-odd(?=[ -])/i.exec(text.slice(end, end + 5));
  const start = skipJoint(text, end + (odd?.[0].length ?? 0));
  const glued = start === end;
  const match = matchAt(text, start);
  if (!match) return readScaledCode(text, start, glued, numeral) ?? readBrokenUnit(text, end);
  const { entry } = match;
  if (glued && entry.glued && match.end === start + 1 && !isDigitAt(text, match.end))
    return phrase(match, entry.glued, text.charAt(start));
  if (classAt(text, start) === SIGN || /\$$/.test(text.slice(start, match.end))) {
    return entry.sign && !numberFollows(text, match.end, glued) ? phrase(match, entry.sign) : null;
  }
  if (entry.unit) return phrase(match, entry.unit, text.slice(start, match.end));
  if (glued && !entry.code && !entry.sign) return null;
  const place = entry.adjective ?? entry.place;
  const named = place ? readNamedUnit(text, match, place) : null;
  return named ?? (isHyphen(text.charCodeAt(end)) ? null : readLetters(text, match, numeral, glued));
}

/** "150 million" at the end of a line, and "Australian dollars" on the next. */
function readBrokenUnit(text: string, at: number): UnitPhrase | null {
  const start = skipLineEnd(text, at);
  const match = start === at ? null : matchAt(text, start);
  return match?.entry.adjective ? readNamedUnit(text, match, match.entry.adjective) : null;
}

/** "5 USD", "500 kr", "5m new shekels" */
function readLetters(text: string, match: Match, numeral: Numeral, glued: boolean): UnitPhrase | null {
  const { code, sign, postfix } = match.entry;
  if (code && (glued || counts(code, numeral)) && !isDigitAt(text, match.end)) {
    return readScaleAfter(text, phrase(match, code));
  }
  const behind = sign && postfix && numeral.digits && counts(sign, numeral);
  if (behind && !numberFollows(text, match.end, glued)) return phrase(match, sign);
  return match.entry.filler ? readUnitPastFiller(text, match.end) : null;
}

/**
 * What may follow an amount that has its sign in front: the unit once more ("$15 dollars", "$5m USD", "£1.50p"), or the country
 * ("$5 million US", "50 cents U.S.", where no noun follows). Returns where it ends and the unit that it makes sure.
 */
export function readSuffix(text: string, at: number, unit: Unit): { end: number; unit: Unit } {
  const none = { end: at, unit };
  if (unit.code === 'GBP' && /^p(?![a-z\d])/i.test(text.slice(at, at + 2))) return { end: at + 1, unit };
  const start = skipJoint(text, at);
  const match = matchAt(text, start);
  // "$20USD"
  if (!match || (start === at && !match.entry.code)) return none;
  const { entry } = match;
  if (entry.unit?.family === unit.family) return { end: match.end, unit };
  // Much of Latin America writes "$" for its pesos.
  if (entry.unit?.family === 'peso' && unit.family === 'dollar' && !unit.code)
    return { end: match.end, unit: entry.unit };
  if (isHyphen(text.charCodeAt(at))) return none;
  if (entry.code && !unit.code && entry.code.family === unit.family && !numberFollows(text, match.end, false))
    return { end: match.end, unit: entry.code };
  if (!entry.adjective || unit.code) return none;
  const named = readNamedUnit(text, match, entry.adjective);
  if (named) return named.unit.family === unit.family ? named : none;
  const code = memberAt(unit.family, entry.adjective);
  return code && /^(?:dollar|cent)$/.test(unit.family) && standsAlone(text, match.end)
    ? { end: match.end, unit: { ...unit, code } }
    : none;
}

/** The entry at an offset, whatever it starts with. */
function matchAt(text: string, start: number): Match | null {
  const kind = classAt(text, start);
  if (kind === SIGN) return matchEntry(text, start, start + 1);
  if (kind !== LETTER) return null;
  const end = endOfLetters(text, start);
  return end - start > 15 ? null : matchEntry(text, start, end);
}

/** Whether no noun can follow here: a closed-class word, a mark or the end of the text does. */
export function standsAlone(text: string, at: number): boolean {
  const start = skipGap(text, at);
  const kind = classAt(text, start);
  if (kind === DIGIT || kind === SIGN) return true;
  if (kind !== LETTER) return !isHyphen(text.charCodeAt(at)) || /^-an?-|^-per-/i.test(text.slice(at, at + 5));
  return CLOSED_CLASS.has(text.slice(start, Math.min(endOfLetters(text, start), start + 16)).toLowerCase());
}

/** A unit in doubt needs a number that looks like money. */
function counts(unit: Unit, numeral: Numeral): boolean {
  return unit.needs === undefined || numeral.shaped;
}

/** "Australian dollars", "new Turkish lira", "more euros" */
export function readNamedUnit(text: string, adjective: Match, place: string): UnitPhrase | null {
  const joint = skipJoint(text, adjective.end);
  const start = joint === adjective.end ? skipLineEnd(text, joint) : joint;
  const match = start === adjective.end ? null : matchAt(text, start);
  if (match?.entry.filler) return readUnitPastFiller(text, match.end);
  const unit = match?.entry.unit;
  if (!match || !unit) return null;
  const code = memberAt(unit.family, place);
  const { family, parts } = unit;
  const known: Unit = code ? { family, parts, code } : { family, parts };
  return phrase(match, known, text.slice(match.start, match.end));
}

function readUnitPastFiller(text: string, at: number): UnitPhrase | null {
  const start = skipGap(text, at);
  const match = start === at ? null : matchAt(text, start);
  if (match?.entry.unit) return phrase(match, match.entry.unit, text.slice(match.start, match.end));
  return match?.entry.adjective ? readNamedUnit(text, match, match.entry.adjective) : null;
}

/** "30 MUSD" */
function readScaledCode(text: string, start: number, glued: boolean, numeral: Numeral): UnitPhrase | null {
  if (glued || isHyphen(text.charCodeAt(numeral.end)) || endOfLetters(text, start) !== start + 4) return null;
  const scale = SCALE_OF_PREFIX[text.charAt(start)];
  const code = lookUp(text.slice(start + 1, start + 4))?.code;
  return scale && code ? { end: start + 4, unit: code, word: '', wordStart: start, scale } : null;
}

const SCALE_OF_PREFIX: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, m: 1e6 };

/** "75 USD million" */
function readScaleAfter(text: string, unit: UnitPhrase): UnitPhrase {
  const start = skipGap(text, unit.end);
  const scale = start === unit.end ? undefined : lookUp(text.slice(start, endOfLetters(text, start)))?.scale;
  return scale && scale >= 1e3 ? { ...unit, end: endOfLetters(text, start), scale } : unit;
}

function numberFollows(text: string, at: number, glued: boolean): boolean {
  return isDigitAt(text, at) || (!glued && isSpace(text.charCodeAt(at)) && isDigitAt(text, at + 1));
}

function phrase(match: Match, unit: Unit, word = ''): UnitPhrase {
  return { end: match.end, unit, word, wordStart: match.start, scale: 1 };
}
