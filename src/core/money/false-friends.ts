import type { Span } from '../text/span';
import type { Numeral } from './numbers';
import { standsAlone, type UnitPhrase } from './units';

/** Whether a number and a unit word that stand together are something else than money. Looks at the words beside them. */
export function isFalseFriend(text: string, span: Span, numeral: Numeral, phrase: UnitPhrase): boolean {
  const { word, unit } = phrase;
  if (word === '') return false;
  if (phrase.unit.needs === 'place' && isLabel(text, span.start)) return true;
  if (word === 'p') return SCREEN_LINES.has(numeral.value) || !numeral.digits || text.startsWith('.m', span.end);
  const judge = JUDGES.get(unit.family);
  const capital = word !== word.toLowerCase();
  if (capital && unit.needs) return true;
  if (capital && /^ [A-Z]/.test(text.slice(span.end, span.end + 2)) && !/s$/i.test(word) && !numeral.shaped)
    return true;
  return judge?.(text, { ...span, end: phrase.end }, numeral, phrase) ?? false;
}

/** Heights of a picture in lines: "1080p". */
const SCREEN_LINES = new Set([144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]);

/** "Figure 4c", "iPhone 5c": a name or label stands before the number. */
function isLabel(text: string, at: number): boolean {
  const ahead = text.slice(Math.max(0, at - 21), at);
  if (/[,;(–—] ?$/.test(ahead)) return false;
  const before = /([\p{L}\d]{1,20}) $/u.exec(ahead)?.[1];
  return before === undefined || before !== before.toLowerCase();
}

type Judge = (text: string, span: Span, numeral: Numeral, phrase: UnitPhrase) => boolean;

const JUDGES: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ['cent', (_text, _span, numeral, { word }) => word === 'Cent' && numeral.value === 50],
  ['dollar', isYearOfDollars],
  ['euro', isEuroCompound],
  ['won', isPastTenseOfWin],
  ['grand', isNotAlone],
  ['sterling', isSilver],
  ['mark', isSingular],
  ['crown', isSingular],
  ['real', isSingular],
  ['sol', isSingular],
  ['colon', isSingular],
  ['pence', isPennyCompound],
]);

/** "in 1999 dollars", "the 2004 dollar" */
function isYearOfDollars(text: string, span: Span, numeral: Numeral, { word }: UnitPhrase): boolean {
  const year = numeral.value >= 1800 && numeral.value < 2100 && !numeral.shaped && numeral.digits;
  const before = /s$/i.test(word) ? /(?:^|[^a-z])in (?:constant |fiscal )?$/i : /(?:^|[^a-z])the $/i;
  return year && before.test(text.slice(Math.max(0, span.start - 13), span.start));
}

/** "the 12 Euro zone countries", "all 11 euro members" */
function isEuroCompound(text: string, span: Span, numeral: Numeral, { word }: UnitPhrase): boolean {
  if (numeral.shaped || /s$/i.test(word)) return false;
  return /^[ -](?:zone|area|nations?|countr(?:y|ies)|members?|states?|bloc|currenc(?:y|ies)|econom(?:y|ies)|governments?|qualif\w{1,8}|finals?|MPs?|MEPs?|elections?|champion\w{0,8}|tournaments?|scep\w{1,8}|\d)/i.test(
    text.slice(span.end, span.end + 12),
  );
}

/** "The 5,000 won the right to …", "the class of 2004 won’t" */
function isPastTenseOfWin(text: string, span: Span, numeral: Numeral): boolean {
  if (!numeral.shaped) return true;
  return /^(?:['’]| (?:the|an?(?! (?:head|day|week|month|year|share|person|night|piece|kilo)(?![a-z]))|his|her|their|its|it|by|in|at|over|all|back|every|more|no|only|\d))(?![a-z])/i.test(
    text.slice(span.end, span.end + 11),
  );
}

/** "ten grand", not "three grand slams" */
function isNotAlone(text: string, span: Span): boolean {
  return !standsAlone(text, span.end);
}

/** "925 sterling" */
function isSilver(_text: string, _span: Span, numeral: Numeral, { word }: UnitPhrase): boolean {
  return numeral.scale === 1 && !/^stg$/i.test(word);
}

function isSingular(_text: string, _span: Span, numeral: Numeral, { word, unit }: UnitPhrase): boolean {
  return !/[sr]$/i.test(word) && !/^reais$/i.test(word) && !(unit.code && numeral.value === 1);
}

/** "ten penny stocks" */
function isPennyCompound(_text: string, _span: Span, numeral: Numeral, { word }: UnitPhrase): boolean {
  return /^penny$/i.test(word) && numeral.value > 1;
}
