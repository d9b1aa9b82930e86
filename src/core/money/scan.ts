import { PORTION } from '../run-steps';
import type { Span } from '../text/span';
import { classAt, DIGIT, endOfLetters, isDigitAt, isSpace, LETTER, SIGN } from './characters';
import { readCounted, readNamedUnitFirst, readUnitFirst } from './counted';
import type { Found } from './found';
import { mayStartEntry, type Unit } from './lexicon';
import { readWords } from './number-phrase';
import { endOfDigits, multiply, type Numeral, readDigits } from './numbers';
import { followsBetween, readJoint } from './ranges';
import { readPoint, readSigned } from './signed';
import { type Match, matchEntry } from './units';

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

/** Scans a text for amounts and scaled numbers. Yields between portions of a long text. Linear in the text. */
export function* scanInSteps(text: string): Generator<void, Scan> {
  const scanner = new Scanner(text);
  for (let at = scanner.scanFrom(0); at < text.length; at = scanner.scanFrom(at)) yield;
  return scanner;
}

/** Goes through the text once; each reader returns where the scan goes on, always behind where it began. */
class Scanner implements Scan {
  readonly found: Found[] = [];
  readonly bareNumbers: BareNumber[] = [];
  readonly places = new Map<string, number>();
  readonly #text: string;
  #lineStart = 0;
  #lineEnd = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Scans a portion of the text; returns where it ends. */
  scanFrom(start: number): number {
    const text = this.#text;
    const end = Math.min(text.length, start + PORTION);
    let at = start;
    while (at < end) {
      const kind = classAt(text, at);
      if (kind === LETTER) at = this.#readWord(at);
      else if (kind === DIGIT) at = this.#readNumber(at);
      else if (kind === SIGN) at = this.#readSign(at);
      else at++;
    }
    return at;
  }

  #readWord(start: number): number {
    const end = endOfLetters(this.#text, start);
    const text = this.#text;
    if (!mayStartEntry(text.charCodeAt(start), text.charCodeAt(start + 1), end - start)) return end;
    const match = matchEntry(text, start, end);
    if (!match || isDigitAt(text, start - 1)) return end;
    const { place, unit, code, sign } = match.entry;
    if (place && this.#isProse(start)) this.places.set(place, (this.places.get(place) ?? 0) + 1);
    // "GBP/USD 1.25" is a rate.
    const prefix = sign ?? (text.charAt(start - 1) === '/' ? undefined : code);
    const signed = prefix && readSigned(text, match, prefix);
    if (signed) return this.#push(signed);
    const country = match.entry.adjective ?? place;
    if (!unit && !country) return this.#readNumberWord(match);
    const found = unit ? readUnitFirst(text, match, unit) : country ? readNamedUnitFirst(text, match, country) : null;
    const last = this.found.at(-1);
    // "$3 a pound": what follows an amount so closely is a rate.
    return found && !(last && start - last.end < 5) ? this.#push(found) : match.end;
  }

  /** Whether the line is long enough for a sentence or ends like one: the entries of a list of countries tell nothing. */
  #isProse(at: number): boolean {
    while (this.#lineEnd < at) {
      this.#lineStart = this.#lineEnd + 1;
      const next = this.#text.indexOf('\n', this.#lineStart);
      this.#lineEnd = next < 0 ? this.#text.length : next;
    }
    return (
      this.#lineEnd - this.#lineStart >= 60 ||
      /[.!?]["”’]?\s?$/.test(this.#text.slice(Math.max(this.#lineStart, this.#lineEnd - 3), this.#lineEnd))
    );
  }

  /** A number in words, which starts at a small number, at "half", or at a scale behind an article. */
  #readNumberWord({ start, end, entry }: Match): number {
    const text = this.#text;
    if (entry.small === undefined && entry.scale === undefined && !isPart(text.slice(start, end))) return end;
    const numeral = readWords(text, start);
    if (!numeral) return end;
    // "several million", "tens of thousand": no number.
    const vague = entry.scale !== undefined && !/(?:^|[^a-z])an?[ -]$/i.test(text.slice(Math.max(0, start - 4), start));
    return vague ? numeral.end : this.#readUnitOf(numeral);
  }

  #readNumber(start: number): number {
    const text = this.#text;
    const before = classAt(text, start - 1);
    const inNumber = /[.,]/.test(text.charAt(start - 1)) && isDigitAt(text, start - 2);
    const inName = before === LETTER || /[#@_]/.test(text.charAt(start - 1));
    const inside = inName || before === DIGIT || inNumber;
    const pointed = text.charAt(start - 1) === '.' && isSpace(text.charCodeAt(start - 2));
    const plain = inside ? null : pointed ? readPoint(text, start - 1) : readDigits(text, start);
    if (!plain) return endOfDigits(text, start);
    const mayGoOn = isSpace(text.charCodeAt(plain.end)) && isDigitAt(text, plain.end + 1);
    const spaced = mayGoOn ? readDigits(text, start, true) : null;
    const found = spaced && readCounted(text, spaced);
    return found ? this.#push(found) : this.#readUnitOf(plain);
  }

  #readSign(start: number): number {
    const match = matchEntry(this.#text, start, start + 1);
    const sign = match?.entry.sign;
    if (!match || !sign) return start + 1;
    const found = readSigned(this.#text, match, sign);
    if (!found) return match.end;
    this.#shareScale(start, found);
    return this.#push(found);
  }

  /** The number in front, its unit behind; or a bare number, or nothing. */
  #readUnitOf(numeral: Numeral): number {
    const found = readCounted(this.#text, numeral);
    if (found) return this.#push(found);
    if (numeral.scale >= 1e5 && (!numeral.digits || isScaledClearly(this.#text, numeral))) {
      this.bareNumbers.push({ start: numeral.start, end: numeral.end, value: numeral.value });
    }
    return numeral.end;
  }

  #push(found: Found): number {
    const last = this.found.at(-1);
    const whole = last && joinMinorUnit(this.#text, last, found);
    if (whole) this.found[this.found.length - 1] = whole;
    else this.found.push(found);
    return found.end;
  }

  /** "$10-$15bn": the scale of the second is the first one's too. */
  #shareScale(start: number, { numeral, unit }: Found): void {
    const last = this.found.at(-1);
    if (!last || start - last.end > 5 || numeral.scale === 1 || last.numeral.scale > 1) return;
    if (last.unit.family !== unit.family || last.unit.parts !== unit.parts || last.high !== undefined) return;
    const joint = readJoint(this.#text, last.end);
    if (joint?.end !== start || (joint.kind === 'and' && !followsBetween(this.#text, last.start))) return;
    const value = multiply(last.value, numeral.scale);
    if (last.value < 1000 && value < numeral.value) this.found[this.found.length - 1] = { ...last, value };
  }
}

/** "thirteen dollars and forty-five cents" is one sum. */
function joinMinorUnit(text: string, last: Found, found: Found): Found | null {
  if (last.word === '' || found.start - last.end > 6 || last.high !== undefined || found.high !== undefined)
    return null;
  const whole = last.unit.parts === 1 && last.numeral.scale === 1 && Number.isInteger(last.value) && found.value < 1;
  if (!whole || !isPartOf(found.unit, last.unit) || !/^,? (?:and )?$/.test(text.slice(last.end, found.start)))
    return null;
  return { ...last, end: found.end, value: Number((last.value + found.value).toPrecision(15)) };
}

/** Cents are parts of many currencies, pence of a pound, the others of those that they are named with. */
function isPartOf(minor: Unit, major: Unit): boolean {
  if (minor.parts === 1) return false;
  if (minor.family === 'cent') return true;
  if (minor.family === 'pence' || minor.family === 'penny') return /^(?:pound|quid|punt|dollar)$/.test(major.family);
  return minor.family === major.family;
}

function isPart(word: string): boolean {
  return /^(?:half|quarter)$/i.test(word);
}

/** "41bn" and "41 billion", not "41m", which may be metres. */
function isScaledClearly(text: string, numeral: Numeral): boolean {
  return /^[ \u00a0-]?(?:bn|tn|(?:m|b|tr)illions?|lakhs?|crores?)$/i.test(text.slice(numeral.bareEnd, numeral.end));
}
