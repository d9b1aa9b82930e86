import type { Found } from './found';
import { followsPayment, isPaidFor, wordsBefore, wordsBehind } from './payments';

/**
 * How much the words beside "N pounds" speak for money (above 0) or for weight (below 0). The article has its own say.
 */
export function weighPounds(text: string, pounds: Found): number {
  const before = wordsBefore(text, pounds.start);
  const behind = wordsBehind(text, pounds.end);
  const place: Place = { text, before, behind, pounds };
  return CLUES.reduce((sum, [points, speaks]) => sum + (speaks(place) ? points : 0), 0);
}

/** Some pounds, with the words beside them. */
interface Place {
  readonly text: string;
  readonly before: string;
  readonly behind: string;
  readonly pounds: Found;
}

/** What speaks for money, with how much, or with less than 0 for weight: a word of weight outweighs words of paying. */
const CLUES: readonly (readonly [points: number, speaks: (place: Place) => boolean])[] = [
  [3, ({ pounds: { numeral } }) => numeral.scale >= MILLION],
  [1, ({ pounds: { numeral } }) => numeral.grouped],
  [3, ({ text, pounds }) => followsPayment(text, pounds.start)],
  [3, ({ text, pounds }) => isPaidFor(text, pounds.end)],
  [-1, ({ pounds: { high } }) => high !== undefined],
  [-2, ({ text, pounds }) => pounds.numeral.scale === 1 && isCompound(text, pounds.end)],
  [-3, ({ before, pounds: { numeral } }) => numeral.scale === 1 && !numeral.grouped && STATE_BEFORE.test(before)],
  [-4, ({ behind }) => SUBSTANCE_BEHIND.test(behind)],
  [-6, ({ before, pounds: { numeral } }) => numeral.scale < MILLION && WEIGHT_BEFORE.test(before)],
  [-8, ({ behind }) => WEIGHT_BEHIND.test(behind)],
];

const MILLION = 1e6;

/** "a 50-pound sack" */
function isCompound(text: string, end: number): boolean {
  return text.charAt(end - '-pound'.length) === '-' && !/s$/i.test(text.slice(end - 1, end));
}

/** "5 pounds of sugar": not of what is counted in money. */
const SUBSTANCE_BEHIND =
  /^ of (?!money|cash|debt|damage|invest|fund|aid|saving|cut|spending|loss|tax|public|asset|share|property|extra|new )/i;
/** "He is 92 pounds", "the title at 147 pounds" */
const STATE_BEFORE = /(?:^|[^a-z])(?:is|was|are|were|at|to|be) (?:now |about |around |only )?$/i;
const WEIGHT_BEFORE =
  /(?:^|[^a-z])(?:weigh\w{0,5}|lift\w{0,3}|bench\w{0,4}|heav\w{0,4}|light\w{0,3}|tipp\w{0,3}|los(?:e|es|ing|t) (?:about |around |nearly |over |some |up to )?|gain\w{0,3}|shed\w{0,4}|drop\w{0,4}|pack\w{0,3}|tow\w{0,3}|payload|tall|height|champion|title|division|fight\w{0,3}|clocked)[^.;:!?\n]{0,24}$/i;
const WEIGHT_BEHIND =
  /^(?:[ -](?:per (?:square|acre|foot)|heav|light|overweight|underweight|in weight|division|title|champion|lineman|baby|babies|bomb|dog|cat|fish|man\b|woman|dumbbell|weights?\b|feet|foot)| of (?:force|thrust|pressure|fat|muscle|weight|body)|,? [(]?\d{1,4} ?(?:kg|kilo|g\b|stone))/i;
