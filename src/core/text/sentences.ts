import type { Span } from './span';

/**
 * Splits a paragraph into sentences: after a full stop, question or exclamation mark and what closes behind it, before
 * white space and a capital, a digit or an opening mark, but not after an abbreviation or an initial.
 * Line ends are sentence ends. Returns spans in order, without the white space around them; linear in the text.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].trimEnd().length;
    if (!LINE_END.test(match[0]) && endsInAbbreviation(text, match.index)) continue;
    pushTrimmed(sentences, text, start, end);
    start = match.index + match[0].length;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

const BOUNDARY = /[.!?…]{1,5}["'”’»)\]]{0,4}(?:\s{1,8}(?=[\p{Lu}\p{N}"'“‘«([$£€•])|$)|[ \t]{0,8}[\r\n]+/gu;
const LINE_END = /[\r\n]/;
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev hon gen lt col maj capt cmdr sgt cpl pvt adm sen rep gov pres supt det insp st sr jr ' +
    'no nos vs etc eg ie al approx est inc ltd co corp llc plc dept univ assn bros ave blvd rd mt ft ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
);

function endsInAbbreviation(text: string, stop: number): boolean {
  if (text.charAt(stop) !== '.' || text.charAt(stop + 1) === '.') return false;
  let start = stop;
  while (start > 0 && stop - start < 12 && /[\p{L}.]/u.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, stop);
  if (/^\p{Lu}$/u.test(word)) return true;
  if (/^(?:\p{L}\.){1,5}\p{L}$/u.test(word)) return !/^(?:[ap]\.m)$/i.test(word);
  return ABBREVIATIONS.has(word.toLowerCase()) && !(word === word.toLowerCase() && AMBIGUOUS.has(word));
}

/** Words that are abbreviations only when capitalised. */
const AMBIGUOUS = new Set([
  'no',
  'mar',
  'jun',
  'sat',
  'sun',
  'wed',
  'del',
  'ill',
  'la',
  'mass',
  'miss',
  'wash',
  'ark',
  'ore',
  'pa',
  'co',
  'ind',
]);

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}
