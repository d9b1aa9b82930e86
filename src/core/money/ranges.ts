import { classAt, isDash, isDigitAt, isHyphen, isSpace, LETTER } from './characters';
import { readWords } from './number-phrase';
import { multiply, type Numeral, readDigits } from './numbers';

/** Two numbers that share one unit: "2-3 million". */
export interface NumeralRange {
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** The second number, with the scale that both share. */
  readonly numeral: Numeral;
}

/**
 * Reads the second number of a range behind a first one that has its sign in front ("$2-3 million"), null where none
 * shares it. Without a scale, only a glued dash makes a range, or a rate behind it ("$5 to 10 a month").
 */
export function readSignedRange(text: string, low: Numeral): NumeralRange | null {
  const joint = readJoint(text, low.end);
  const numeral = joint && isDigitAt(text, joint.end) ? readDigits(text, joint.end) : null;
  if (!joint || !numeral || !endsHere(text, numeral)) return null;
  if (joint.kind === 'and' && !/between \S{1,5} ?$/i.test(text.slice(Math.max(0, low.start - 15), low.start)))
    return null;
  const loose = joint.kind !== 'dash' || !joint.glued;
  if (loose && numeral.scale === 1 && !/^ (?:an?|per|each) /.test(text.slice(numeral.end, numeral.end + 6)))
    return null;
  return makeRange(low, numeral);
}

/** Reads the second number of a range whose unit is still to come: "between 5 and 10 million", "four and six". */
export function readOpenRange(text: string, low: Numeral): NumeralRange | null {
  const joint = readJoint(text, low.end);
  if (!joint) return null;
  const numeral = isDigitAt(text, joint.end) ? readDigits(text, joint.end) : readWords(text, joint.end);
  if (!numeral) return null;
  if (joint.kind === 'and' && !followsBetween(text, low.start)) {
    const likeFourAndSix = !low.digits && !numeral.digits && low.scale === 1 && numeral.value < 100;
    if (!likeFourAndSix) return null;
  }
  return makeRange(low, numeral);
}

/** Whether "between" stands before the number at `at`. */
export function followsBetween(text: string, at: number): boolean {
  return /(?:^|[^a-z])between (?:about |around |roughly |some )?$/i.test(text.slice(Math.max(0, at - 18), at));
}

/** The dash or word between the two numbers of a range. */
export function readJoint(
  text: string,
  at: number,
): { end: number; kind: 'dash' | 'to' | 'and'; glued: boolean } | null {
  const spaced = isSpace(text.charCodeAt(at));
  const word = spaced || isHyphen(text.charCodeAt(at)) ? readJointWord(text, at + 1) : undefined;
  if (word) return { end: at + 2 + word.length, kind: word === 'and' ? 'and' : 'to', glued: false };
  const mark = spaced ? at + 1 : at;
  if (isDash(text.charCodeAt(mark))) {
    const glued = !spaced && !isSpace(text.charCodeAt(mark + 1));
    const even = glued || (spaced && isSpace(text.charCodeAt(mark + 1)));
    return even ? { end: glued ? mark + 1 : mark + 2, kind: 'dash', glued } : null;
  }
  return null;
}

function readJointWord(text: string, at: number): string | undefined {
  return /^(?:to|or|and)(?=[ \u00a0-])/i.exec(text.slice(at, at + 4))?.[0].toLowerCase();
}

function makeRange(low: Numeral, high: Numeral): NumeralRange | null {
  let value = low.value;
  if (low.scale === 1 && high.scale > 1) value = multiply(value, high.scale);
  // "£400-500,000"
  else if (low.scale === 1 && value < 1000 && value * 1000 < high.value && high.shaped && high.value % 1000 === 0)
    value *= 1000;
  return value < high.value ? { end: high.end, low: value, high: high.value, numeral: high } : null;
}

/** Not "5-3D", "5-10%", "$5-10-year". */
function endsHere(text: string, numeral: Numeral): boolean {
  if (classAt(text, numeral.end) === LETTER || text.charAt(numeral.end) === '%') return false;
  return (
    !isHyphen(text.charCodeAt(numeral.end)) ||
    /^-(?:an?|per|plus)(?![a-z])/.test(text.slice(numeral.end, numeral.end + 6))
  );
}
