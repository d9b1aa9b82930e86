import { groupBy } from '../group-by';
import type { LinkedAmount } from './index';
import type { SumContext } from './sum-contexts';

/** More equal sums than an article tells apart; beyond it all of them count as one. */
const MOST_EQUAL = 24;
const FARTHEST = 80;

/**
 * The amounts, with the year of those that a year tells apart from sums of the same value: the "$1bn" with which a firm
 * was founded in 2015, not the "$1 billion" that it gets now. An equal sum without a year, among the same names, is
 * taken for the same sum said again, and then no year is given. `sums` are the contexts of the amounts, or of some.
 */
export function dateAmounts(amounts: readonly LinkedAmount[], sums: readonly SumContext[]): readonly LinkedAmount[] {
  const years = new Map<number, number>();
  const money = sums.filter(({ bare }) => !bare);
  const equal = groupBy(money, ({ value, high, currency }) => `${value} ${high} ${currency}`);
  for (const group of equal.values()) {
    if (group.length > MOST_EQUAL) continue;
    const undated = group.filter(({ year }) => year === undefined);
    for (const sum of group) {
      if (sum.year !== undefined && undated.every((other) => hasOtherNames(sum, other))) years.set(sum.start, sum.year);
    }
  }
  return amounts.map((amount) => {
    const year = years.get(amount.start);
    return year === undefined ? amount : { ...amount, year };
  });
}

/** Each stands by a name by which the other does not. */
function hasOtherNames({ names }: SumContext, other: SumContext): boolean {
  return names.some((name) => !other.names.includes(name)) && other.names.some((name) => !names.includes(name));
}

/**
 * The year of a sum whose sentence names just one, and names it of the sum: "paid $4m in 2015", "In May 2015, they paid
 * $4m", "sold in 2015 for $4m". `before` and `behind` are what its sentence has on either side.
 */
export function findTiedYear(before: string, behind: string): number | undefined {
  const ahead = [...before.matchAll(YEAR)];
  const after = [...behind.matchAll(YEAR)];
  const [year] = [...ahead, ...after];
  if (!year || ahead.length + after.length > 1) return undefined;
  const isTied = ahead.length > 0 ? isTiedAhead : isTiedBehind;
  return isTied(ahead.length > 0 ? before : behind, year.index) ? Number(year[0]) : undefined;
}

const YEAR = /(?<![\d.,$£€])(?:19|20)\d\d(?![\p{L}\d%–-]|[.,]\d)/gu;
/** "in", "by late", "in May", "on 3 May", "on May 3," at the end of what stands in front of a year. */
const DATE_OPENING =
  /(?:^|[ “"])(?:[Ii]n|[Oo]n|[Dd]uring|[Oo]f|[Bb]y|[Ff]or)(?: (?:early|late|mid|fiscal|the year|\p{Lu}\p{Ll}{2,8}|\d{1,2}),?){0,3}[ -]$/u;
const NEW_CLAUSE =
  /[;:()–—]|\b(?:and|or|but|nor|that|which|whom?|whose|when|while|where|whereas|after|before|because|since|although|though|if|unless|until|than|sa(?:id|ys?))\b/i;
const VERB = /\b(?:\p{Ll}{2,20}ed|ha[sd]|have|is|are|was|were|be|will|would|could|may)\b/u;
/** What a sum hangs on that is said of the words before it: "sold for over $4m". */
const HANGING_ON = / (?:with|for|at|worth|of)(?: [\p{Ll}-]{1,12}){0,3} $/u;

function isTiedBehind(behind: string, at: number): boolean {
  const between = withoutOpening(behind.slice(0, at));
  return between !== undefined && isShort(between) && !/[,\d]/.test(between) && !VERB.test(between);
}

function isTiedAhead(before: string, at: number): boolean {
  const front = withoutOpening(before.slice(0, at));
  const between = before.slice(at + 4);
  if (front === undefined || !isShort(between) || /\d/.test(between)) return false;
  if (/^[\s“"‘]*$/.test(front)) return !between.slice(1).includes(',');
  return !between.includes(',') && !VERB.test(between) && HANGING_ON.test(between);
}

function withoutOpening(text: string): string | undefined {
  const near = text.slice(-60);
  const opening = DATE_OPENING.exec(near);
  return opening ? text.slice(0, text.length - near.length + opening.index) : undefined;
}

function isShort(between: string): boolean {
  return between.length <= FARTHEST && !NEW_CLAUSE.test(between);
}
