import type { Span } from '../text/span';
import { classAt, DIGIT, endOfLetters, isDigitAt, isHyphen, isSpace, LETTER, SIGN, skipGap } from './characters';
import { isFalseFriend } from './false-friends';
import type { Unit } from './lexicon';
import { endOfDigits, multiply, type Numeral, readDigits, readWords } from './numbers';
import { followsBetween, readJoint, readOpenRange, readSignedRange } from './ranges';
import { type Match, matchEntry, readSuffix, readUnit, standsAlone, type UnitPhrase } from './units';

/** An amount as the words around it show it, before the article as a whole says which currency a family means. */
export interface Found extends Span {
  readonly value: number;
  readonly high?: number;
  readonly unit: Unit;
  readonly numeral: Numeral;
  /** The word for the unit as written, empty for signs and codes. */
  readonly word: string;
}

/** A scaled number that names no currency: "41 billion". */
export interface BareNumber extends Span {
  readonly value: number;
}

/** What one pass over the text finds. Lists in the order of the text. */
export interface Scan {
  readonly found: readonly Found[];
  readonly bareNumbers: readonly BareNumber[];
  /** How often each place is spoken of. */
  readonly places: ReadonlyMap<string, number>;
}

/** Scans a text for amounts and scaled numbers. Linear in the text. */
export function scan(text: string): Scan {
  return new Scanner(text).run();
}

class Scanner {
  readonly #text: string;
  readonly #found: Found[] = [];
  readonly #bareNumbers: BareNumber[] = [];
  readonly #places = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  run(): Scan {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const kind = classAt(text, at);
      if (kind === LETTER) at = this.#readWord(at);
      else if (kind === DIGIT) at = this.#readNumber(at);
      else if (kind === SIGN) at = this.#readSign(at);
      else at++;
    }
    return { found: this.#found, bareNumbers: this.#bareNumbers, places: this.#places };
  }

  #readWord(start: number): number {
    const end = endOfLetters(this.#text, start);
    const match = end - start < 16 ? matchEntry(this.#text, start, end) : null;
    if (!match || isDigitAt(this.#text, start - 1)) return end;
    const { entry } = match;
    if (entry.place) this.#places.set(entry.place, (this.#places.get(entry.place) ?? 0) + 1);
    const behind = this.#readPrefix(match);
    if (behind !== null) return behind;
    if (entry.unit) return this.#readUnitFirst(match, entry.unit) ?? match.end;
    const article = entry.scale !== undefined && !this.#followsArticle(start);
    if (article || (entry.small === undefined && entry.scale === undefined && !isPart(this.#text, start, end)))
      return match.end;
    const numeral = readWords(this.#text, start);
    return numeral ? this.#readUnitOf(numeral) : match.end;
  }

  /** "Rs 24 lakh", "USD 200", "MAUD 60" is left to none. */
  #readPrefix(match: Match): number | null {
    const { sign, code } = match.entry;
    const unit = sign ?? code;
    if (!unit) return null;
    return this.#readSigned(this.#withoutThe(match), match.end, unit);
  }

  /** "It cost the US $5m": here "US" is no part of the sign. */
  #withoutThe(match: Match): number {
    const text = this.#text.slice(match.start, match.end);
    const apart =
      text.includes(' ') && /(?:^|[^a-z])the $/i.test(this.#text.slice(Math.max(0, match.start - 5), match.start));
    return apart ? match.end - 1 : match.start;
  }

  #readSign(start: number): number {
    const match = matchEntry(this.#text, start, start + 1);
    if (!match?.entry.sign) return start + 1;
    const longer = this.#readSigned(start, match.end, match.entry.sign);
    if (longer !== null) return longer;
    return match.end;
  }

  #readNumber(start: number): number {
    const text = this.#text;
    const before = classAt(text, start - 1);
    const inNumber = /[.,]/.test(text.charAt(start - 1)) && isDigitAt(text, start - 2);
    const plain = before === LETTER || before === DIGIT || inNumber ? null : readDigits(text, start);
    if (!plain) return endOfDigits(text, start);
    const spaced =
      isSpace(text.charCodeAt(plain.end)) && isDigitAt(text, plain.end + 1) ? readDigits(text, start, true) : null;
    return (spaced && this.#tryUnit(spaced)) ?? this.#readUnitOf(plain);
  }

  /** The number in front, its unit behind; or a bare number, or nothing. Returns where the scan goes on. */
  #readUnitOf(numeral: Numeral): number {
    const range = readOpenRange(this.#text, numeral);
    const end = (range && this.#tryUnit(range.numeral, numeral, range.low)) ?? this.#tryUnit(numeral);
    if (end !== null) return end;
    if (numeral.scale >= 1e5 && (!numeral.digits || isScaledClearly(this.#text, numeral))) {
      this.#bareNumbers.push({ start: numeral.start, end: numeral.end, value: numeral.value });
    }
    return numeral.end;
  }

  #tryUnit(numeral: Numeral, first = numeral, low?: number): number | null {
    const phrase = readUnit(this.#text, numeral);
    if (!phrase) return null;
    const span = { start: first.start, end: phrase.end };
    if (isFalseFriend(this.#text, span, first, phrase)) return null;
    const scale = phrase.scale / phrase.unit.parts;
    const value = multiply(low ?? numeral.value, scale);
    const high = low === undefined ? {} : { high: multiply(numeral.value, scale) };
    return this.#push({
      ...span,
      end: this.#endOfSterling(phrase),
      value,
      ...high,
      unit: phrase.unit,
      numeral,
      word: phrase.word,
    });
  }

  /** "5 million pounds sterling" */
  #endOfSterling(phrase: UnitPhrase): number {
    const more =
      phrase.unit.family === 'pound' && /^ sterling(?![a-z])/i.exec(this.#text.slice(phrase.end, phrase.end + 10));
    return phrase.end + (more ? more[0].length : 0);
  }

  /** A sign or code in front, its number behind. Null where none follows. */
  #readSigned(start: number, afterSign: number, unit: Unit): number | null {
    const numeral = this.#numeralBehind(afterSign, unit);
    if (!numeral || (classAt(this.#text, start - 1) === LETTER && classAt(this.#text, start) === LETTER)) return null;
    if (unit.doubtful && unit.code && !unit.code.includes(' ') && afterSign - start === 3 && !numeral.shaped)
      return null;
    const range = readSignedRange(this.#text, numeral);
    const { end, unit: known } = readSuffix(this.#text, range?.end ?? numeral.end, unit);
    const negative = this.#isNegative(start);
    const sign = negative ? -1 : 1;
    const value = (sign * (range?.low ?? numeral.value)) / unit.parts;
    this.#shareScale(start, numeral, unit);
    return this.#push({
      start: negative ? start - 1 : start,
      end,
      value,
      ...(range && !negative && { high: range.high / unit.parts }),
      unit: known,
      numeral: range ? { ...numeral, shaped: numeral.shaped || range.numeral.shaped } : numeral,
      word: '',
    });
  }

  #numeralBehind(afterSign: number, unit: Unit): Numeral | null {
    const text = this.#text;
    let at = afterSign;
    while (at < afterSign + 2 && isSpace(text.charCodeAt(at))) at++;
    if (isDigitAt(text, at)) return this.#digitsBehind(at, unit);
    if (text.charAt(at) === '.' && at === afterSign && isDigitAt(text, at + 1)) return readPoint(text, at);
    const inWords = classAt(text, afterSign - 1) !== SIGN && at > afterSign && unit.family === 'rupee';
    return inWords ? readWords(text, at) : null;
  }

  /** With a plain space as in "R10 000", but not "$50 100 times". */
  #digitsBehind(at: number, unit: Unit): Numeral | null {
    const plain = readDigits(this.#text, at);
    if (!plain || plain.scale > 1 || !isSpace(this.#text.charCodeAt(plain.end))) return plain;
    const spaced = readDigits(this.#text, at, true);
    const sure = !/^(?:dollar|pound)$/.test(unit.family) || spaced?.value === plain.value * 1000;
    return spaced && sure ? spaced : plain;
  }

  /** "-$5m", but no bullet and no range. */
  #isNegative(start: number): boolean {
    const mark = this.#text.charCodeAt(start - 1);
    const before = this.#text.charAt(start - 2);
    return (isHyphen(mark) || mark === 0x2212) && (isSpace(before.charCodeAt(0)) || before === '(');
  }

  /** "$10-$15bn": the scale of the second is the first one's too. */
  #shareScale(start: number, numeral: Numeral, unit: Unit): void {
    const last = this.#found.at(-1);
    if (
      !last ||
      numeral.scale === 1 ||
      last.numeral.scale > 1 ||
      last.unit.family !== unit.family ||
      last.unit.parts !== unit.parts
    )
      return;
    const joint = start - last.end > 5 ? null : readJoint(this.#text, last.end);
    const shared = multiply(last.value, numeral.scale);
    const open = joint?.end === start && (joint.kind !== 'and' || followsBetween(this.#text, last.start));
    if (open && last.value < 1000 && shared < numeral.value && last.high === undefined) {
      this.#found[this.#found.length - 1] = { ...last, value: shared };
    }
  }

  /** "a dollar a day", "dollars 22.5 million" */
  #readUnitFirst(match: Match, unit: Unit): number | null {
    const text = this.#text;
    const word = text.slice(match.start, match.end);
    const start = skipGap(text, match.end);
    const numeral = isDigitAt(text, start) ? readDigits(text, start) : null;
    if (
      numeral &&
      !unit.doubtful &&
      unit.parts === 1 &&
      numeral.shaped &&
      !this.#follows(match.start, /(?:^|[^a-z])(?:the|an?) $/i)
    ) {
      return this.#push({ start: match.start, end: numeral.end, value: numeral.value, unit, numeral, word });
    }
    return numeral || !this.#isOne(match, unit, word) ? null : this.#pushOne(match, unit, word);
  }

  #isOne(match: Match, unit: Unit, word: string): boolean {
    if (!ONE_OF.has(word) || unit.doubtful || !this.#follows(match.start, /(?:^|[^a-z])an? $/i)) return false;
    return standsAlone(this.#text, match.end) && !/^ (?:of|to the) /.test(this.#text.slice(match.end, match.end + 8));
  }

  #pushOne(match: Match, unit: Unit, word: string): number | null {
    // "$3 a pound": what follows an amount is a rate.
    const last = this.#found.at(-1);
    if (last && match.start - last.end < 5) return null;
    const { start, end } = match;
    const numeral: Numeral = { start, end, value: 1, scale: 1, bareEnd: end, digits: false, shaped: false };
    return this.#push({ start, end, value: 1 / unit.parts, unit, numeral, word });
  }

  #follows(at: number, pattern: RegExp): boolean {
    return pattern.test(this.#text.slice(Math.max(0, at - 5), at));
  }

  /** "a million", not "several million" and "tens of thousand". */
  #followsArticle(at: number): boolean {
    return this.#follows(at, /(?:^|[^a-z])an?[ -]$/i);
  }

  #push(found: Found): number {
    const whole = this.#join(found);
    if (whole) this.#found[this.#found.length - 1] = whole;
    else this.#found.push(found);
    return found.end;
  }

  /** "thirteen dollars and forty-five cents" is one sum. */
  #join(found: Found): Found | null {
    const last = this.#found.at(-1);
    if (!last || found.unit.parts === 1 || last.unit.parts > 1 || last.high !== undefined || found.high !== undefined)
      return null;
    const between = found.start - last.end > 7 ? '' : this.#text.slice(last.end, found.start);
    const small =
      last.word !== '' && last.numeral.scale === 1 && Number.isInteger(last.value) && Math.abs(found.value) < 1;
    if (!small || !/^,? (?:and )?$/.test(between) || !SHARED_PARTS.get(found.unit.family)?.includes(last.unit.family))
      return null;
    return { ...last, end: found.end, value: Number((last.value + found.value).toPrecision(15)) };
  }
}

const ONE_OF = new Set(['dollar', 'euro', 'pound', 'penny', 'cent', 'rupee', 'buck', 'quid']);

const SHARED_PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['cent', ['dollar', 'euro', 'rand']],
  ['pence', ['pound', 'quid']],
  ['penny', ['pound', 'dollar']],
  ['rupee', ['rupee']],
  ['ruble', ['ruble']],
]);

function isPart(text: string, start: number, end: number): boolean {
  return /^(?:half|quarter)$/i.test(text.slice(start, end));
}

/** "41bn" and "41 billion", not "41m", which may be metres. */
function isScaledClearly(text: string, numeral: Numeral): boolean {
  return /^[ \u00a0-]?(?:bn|tn|(?:m|b|tr)illions?|lakhs?|crores?)$/i.test(text.slice(numeral.bareEnd, numeral.end));
}

/** "$.50" */
function readPoint(text: string, at: number): Numeral | null {
  const numeral = readDigits(text, at + 1);
  const length = numeral ? numeral.bareEnd - at - 1 : 0;
  if (!numeral || numeral.scale > 1 || length > 3) return null;
  return { ...numeral, start: at, value: Number(text.slice(at, numeral.bareEnd)) };
}
