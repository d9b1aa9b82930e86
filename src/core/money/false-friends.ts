import type { Span } from '../text/span';
import { isSpace } from './characters';
import type { Numeral } from './numbers';
import { standsAlone, type UnitPhrase } from './units';

/** Whether a number and a unit word that stand together are something else than money. Looks at the words beside them. */
export function isFalseFriend(text: string, span: Span, numeral: Numeral, phrase: UnitPhrase): boolean {
  const { word, unit } = phrase;
  if (word === '') return false;
  if (word === 'p') return SCREEN_LINES.has(numeral.value) || !numeral.digits;
  const judge = JUDGES.get(unit.family);
  const capital = word !== word.toLowerCase();
  if (capital && unit.doubtful) return true;
  if (capital && /^ [A-Z]/.test(text.slice(span.end, span.end + 2)) && !/s$/i.test(word) && !numeral.shaped)
    return true;
  return judge?.(text, { ...span, end: phrase.end }, numeral, phrase) ?? false;
}

/** Heights of a picture in lines: "1080p". */
const SCREEN_LINES = new Set([144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]);

type Judge = (text: string, span: Span, numeral: Numeral, phrase: UnitPhrase) => boolean;

const JUDGES: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ['cent', (_text, _span, numeral, { word }) => word === 'Cent' && numeral.value === 50],
  ['dollar', isYearOfDollars],
  ['euro', isEuroCompound],
  ['won', isPastTenseOfWin],
  ['grand', isNotAlone],
  ['sterling', (_text, _span, numeral) => numeral.scale === 1],
  ['mark', isSingular],
  ['crown', isSingular],
  ['real', isSingular],
  ['sol', isSingular],
  ['colon', isSingular],
  ['pence', isPennyCompound],
  ['pound', isWeight],
]);

/** "in 1999 dollars" */
function isYearOfDollars(text: string, span: Span, numeral: Numeral): boolean {
  const year = numeral.value >= 1800 && numeral.value < 2100 && !numeral.shaped && numeral.digits;
  return year && /(?:^|[^a-z])in (?:constant |fiscal )?$/i.test(text.slice(Math.max(0, span.start - 13), span.start));
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
  return /^(?:['’]| (?:the|an?|his|her|their|its|it|by|in|at|over|all|back|every|more|no|only|\d))(?![a-z])/i.test(
    text.slice(span.end, span.end + 7),
  );
}

/** "ten grand", not "three grand slams" */
function isNotAlone(text: string, span: Span): boolean {
  return !standsAlone(text, span.end);
}

function isSingular(_text: string, _span: Span, numeral: Numeral, { word, unit }: UnitPhrase): boolean {
  return !/[sr]$/i.test(word) && !/^reais$/i.test(word) && !(unit.code && numeral.value === 1);
}

/** "ten penny stocks" */
function isPennyCompound(_text: string, _span: Span, numeral: Numeral, { word }: UnitPhrase): boolean {
  return /^penny$/i.test(word) && numeral.value !== 1;
}

/** What the scales show, not the till: looks for words of weight beside the pounds. */
function isWeight(text: string, span: Span, numeral: Numeral, phrase: UnitPhrase): boolean {
  if (phrase.unit.code) return false;
  const behind = text.slice(span.end, span.end + 24);
  if (
    /^[ -](?:per square|of (?:force|thrust|pressure|fat|muscle|weight|body)|heav|light|overweight|underweight|in weight|feet|foot)/i.test(
      behind,
    )
  )
    return true;
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  if (numeral.scale < 1e6 && /(?:weigh|lift|bench|heav|tipp|weight)\w{0,6} [^.;:\n]{0,24}$/i.test(before)) return true;
  const hyphenated = !isSpace(text.charCodeAt(phrase.wordStart - 1)) && phrase.word.toLowerCase() === 'pound';
  return (
    hyphenated &&
    !numeral.shaped &&
    /^-? ?(?:baby|babies|bomb|man|woman|weight|dog|cat|fish|dumbbell|test|line)/i.test(behind)
  );
}
