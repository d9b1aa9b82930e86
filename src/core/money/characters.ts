/** The classes of UTF-16 code units that amounts are made of. */
const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SIGN = 3;

const SIGNS = '$£€¥₹₨₩₽₺₴₦₱₪₫฿₡₲₵₸₭₮₾₼₿¢₣₤₧₯￥￡＄؋៛﷼ƒ৳֏元円=';

const CLASSES = new Uint8Array(0x1_0000);
for (let code = 0; code < CLASSES.length; code++) CLASSES[code] = classify(code);

/** The class of the code unit at an offset; OTHER past either end of the text. */
export function classAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? OTHER;
}

/** The end of the run of letters that starts at an offset. */
export function endOfLetters(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === LETTER) end++;
  return end;
}

/** Whether an ASCII digit stands at an offset. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The end of what may part the pieces of one amount: up to two spaces, or a line end before a small letter. */
export function skipGap(text: string, at: number): number {
  let end = at;
  while (end < at + 2 && isSpace(text.charCodeAt(end))) end++;
  if (end === at + 2 && isSpace(text.charCodeAt(end))) return at;
  const lineEnd = measureLineEnd(text, end);
  if (lineEnd === 0) return end;
  const next = text.charCodeAt(end + lineEnd);
  return next >= 97 && next <= 122 ? end + lineEnd : at;
}

/** Behind the end of a line, whatever comes next; the offset itself where there is none. */
export function skipLineEnd(text: string, at: number): number {
  const end = isSpace(text.charCodeAt(at)) ? at + 1 : at;
  const length = measureLineEnd(text, end);
  return length === 0 ? at : end + length;
}

function measureLineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? 2 : text.charCodeAt(at) === 10 ? 1 : 0;
}

/** What `skipGap` does, or one hyphen ("5-million-dollar"). */
export function skipJoint(text: string, at: number): number {
  return isHyphen(text.charCodeAt(at)) ? at + 1 : skipGap(text, at);
}

/** A hyphen, in ASCII or beyond, be it one that holds a line together. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** A hyphen, dash or minus, as ranges have them. */
export function isDash(code: number): boolean {
  return isHyphen(code) || (code >= 0x2012 && code <= 0x2014) || code === 0x2212;
}

/** A space within a line, as numbers and currencies have between them: plain, no-break, thin or narrow. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

function classify(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  const character = String.fromCharCode(code);
  if (SIGNS.includes(character)) return SIGN;
  const latinGreekCyrillic = code < 0x530 || (code >= 0x1e00 && code < 0x2000);
  return latinGreekCyrillic && character.toLowerCase() !== character.toUpperCase() ? LETTER : OTHER;
}
