import type { Found } from './found';
import { followsPayment, isPaidFor } from './payments';

/**
 * How much the words beside "N pounds" speak for money (above 0) or for weight (below 0). The article has its own say.
 */
export function weighPounds(text: string, { start, end, numeral, high }: Found): number {
  const before = text.slice(Math.max(0, start - 48), start);
  const behind = text.slice(end, end + 28);
  let score = numeral.scale >= 1e6 ? 3 : 0;
  if (numeral.grouped) score++;
  if (high !== undefined) score--;
  if (followsPayment(text, start)) score += 3;
  if (isPaidFor(text, end)) score += 3;
  if (numeral.scale < 1e6 && WEIGHT_BEFORE.test(before)) score -= 6;
  if (WEIGHT_BEHIND.test(behind)) score -= 8;
  if (STATE_BEFORE.test(before) && numeral.scale === 1 && !numeral.grouped) score -= 3;
  if (text.charAt(end - 6) === '-' && !/s$/i.test(text.slice(end - 1, end)) && numeral.scale === 1) score -= 2;
  if (
    /^ of (?!money|cash|debt|damage|invest|fund|aid|saving|cut|spending|loss|tax|public|asset|share|property|extra|new )/i.test(
      behind,
    )
  ) {
    score -= 4;
  }
  return score;
}

/** "He is 92 pounds", "the title at 147 pounds" */
const STATE_BEFORE = /(?:^|[^a-z])(?:is|was|are|were|at|to|be) (?:now |about |around |only )?$/i;
const WEIGHT_BEFORE =
  /(?:^|[^a-z])(?:weigh\w{0,5}|lift\w{0,3}|bench\w{0,4}|heav\w{0,4}|light\w{0,3}|tipp\w{0,3}|los(?:e|es|ing|t) (?:about |around |nearly |over |some |up to )?|gain\w{0,3}|shed\w{0,4}|drop\w{0,4}|pack\w{0,3}|tow\w{0,3}|payload|tall|height|champion|title|division|fight\w{0,3}|clocked)[^.;:!?\n]{0,24}$/i;
const WEIGHT_BEHIND =
  /^(?:[ -](?:per (?:square|acre|foot)|heav|light|overweight|underweight|in weight|division|title|champion|lineman|baby|babies|bomb|dog|cat|fish|man\b|woman|dumbbell|weights?\b|feet|foot)| of (?:force|thrust|pressure|fat|muscle|weight|body)|,? [(]?\d{1,4} ?(?:kg|kilo|g\b|stone))/i;
