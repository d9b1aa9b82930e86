import type { SumContext } from '../../money';
import { findClosest } from '../tables/anchor-table';
import { FingerprintIndex } from '../tables/fingerprint-index';
import { type Cast, castOf, isLegalForm, type Match, matchMembers, type Named } from './cast';
import { areAlike, digitsOf, isSameCurrency, type Sums, sumsOf } from './sums';

/** What the index needs of an article. */
export interface ArticleSums {
  readonly sums: readonly SumContext[];
  readonly entities: readonly Named[];
}

/** A sum of another article that speaks against one of ours. */
export interface OtherSum {
  readonly article: number;
  readonly sum: SumContext;
}

/** A sum of an article with what others give instead, the closest articles first. */
export interface Conflict {
  /** Disputed: both are money. Suspect: ours names no currency and looks like a slip. */
  readonly kind: 'disputed' | 'suspect';
  readonly own: SumContext;
  readonly others: readonly OtherSum[];
}

const MOST_COMPARED = 24;
/** Names that two articles must share to be on the same thing: words of them, and as a part of the shorter list. */
const FEWEST_SHARED_NAMES = 3;
const LEAST_SHARED_PART = 0.25;
/** Ratios of two sums: below the first they are of one size, above the second they are not of one thing. */
const CLOSE = 1.5;
const FARTHEST_APART = 20;

/**
 * The index that finds the sums of an article against which other articles speak. Keeps fingerprints: which names
 * stand by a sum and what it is paid for.
 */
export class AmountIndex extends FingerprintIndex {
  /**
   * The conflicts of an article, in the order of its text.
   * @param fingerprints those of its sums
   */
  conflicts(
    article: number,
    own: ArticleSums,
    fingerprints: Iterable<number>,
    find: (article: number) => ArticleSums | undefined,
  ): Conflict[] {
    const closest = findClosest(this.table, fingerprints, article, MOST_COMPARED);
    if (closest.length === 0) return [];
    const cast = castOf(own.entities);
    const others = closest.flatMap((other) => {
      const theirs = find(other);
      const theirCast = castOf(theirs?.entities ?? []);
      return theirs && isSameStory(cast.words, theirCast.words)
        ? [{ article: other, sums: sumsOf(theirs.sums), casts: new Casts(cast, theirCast) }]
        : [];
    });
    const ownSums = sumsOf(own.sums);
    return own.sums.flatMap((sum): Conflict[] => {
      const kind = sum.bare ? 'suspect' : 'disputed';
      const contradict = sum.bare ? isSlipFor : isDisputed;
      const against = others.flatMap((other) => {
        const candidates = other.sums.besideNamesOf(sum);
        const found = candidates.find((theirs) => !theirs.bare && contradict(sum, theirs, ownSums, other));
        return found ? [{ article: other.article, sum: found }] : [];
      });
      return against.length > 0 ? [{ kind, own: sum, others: against }] : [];
    });
  }
}

/** An article that may speak against another: its sums, and who is named in both. */
interface OtherArticle {
  readonly sums: Sums;
  readonly casts: Casts;
}

/** Who is named in two articles. */
class Casts {
  #shareParties: boolean | undefined;

  constructor(
    private readonly own: Cast,
    private readonly theirs: Cast,
  ) {}

  /** Who in both is called by some words. */
  matchBy(words: readonly number[]): Match[] {
    return matchMembers(this.own.namedBy(words), this.theirs.namedBy(words));
  }

  /** Whether both are about two parties or more. */
  get shareParties(): boolean {
    this.#shareParties ??=
      this.theirs.match(this.own).filter((match) => isParty(match) && isRecurring(match)).length >= 2;
    return this.#shareParties;
  }
}

function isSameStory(own: ReadonlySet<number>, theirs: ReadonlySet<number>): boolean {
  const shared = [...own].filter((name) => theirs.has(name)).length;
  return shared >= FEWEST_SHARED_NAMES && shared >= LEAST_SHARED_PART * Math.min(own.size, theirs.size);
}

/** Two sums of money for the same thing that cannot both be right, neither of which the other article knows. */
function isDisputed(own: SumContext, theirs: SumContext, ownSums: Sums, other: OtherArticle): boolean {
  if (own.currency !== theirs.currency && (mayBeConverted(own, theirs) || !isSamePlace(own, theirs))) return false;
  if (!isSameCurrency(own, theirs) || own.rate !== theirs.rate || areAlike(own, theirs)) return false;
  if (!sharesOccasion(own, theirs) || !sharesYears(own, theirs)) return false;
  if (!isForSameThing(own, theirs, other.casts)) return false;
  return !other.sums.know(own) && !ownSums.know(theirs);
}

/**
 * Whether two sums are given for one thing: the same parties stand by both; or one does, and they are of one size and
 * between the same words, or the articles have more of their cast in common, and the sums a word beside them or their
 * size. A firm has many sums a share.
 */
function isForSameThing(own: SumContext, theirs: SumContext, casts: Casts): boolean {
  const ratio = ratioOf(own, theirs);
  const shared = own.names.filter((name) => theirs.names.includes(name) && !isLegalForm(name));
  const isMost = shared.length >= 2 && shared.length * 2 >= Math.min(own.names.length, theirs.names.length);
  if (ratio > FARTHEST_APART || (ratio >= CLOSE && !isMost)) return false;
  const named = casts.matchBy(shared);
  if (named.filter(isParty).length >= 2) return true;
  if (own.rate === 0 && ratio < CLOSE && named.some(isRecurring) && isSamePlace(own, theirs)) return true;
  if (own.rate !== 0 || named.length === 0 || !(ratio < CLOSE || isBesideSameWord(own, theirs))) return false;
  return casts.shareParties;
}

function isParty([{ type }]: Match): boolean {
  return type !== 'place';
}

function isRecurring([own, theirs]: Match): boolean {
  return Math.max(own.mentions ?? 1, theirs.mentions ?? 1) > 1;
}

function isBesideSameWord(a: SumContext, b: SumContext): boolean {
  return (a.before !== 0 && a.before === b.before) || (a.behind !== 0 && a.behind === b.behind);
}

/** None of these dollars has long been worth less than half of another. */
function mayBeConverted(own: SumContext, theirs: SumContext): boolean {
  return ratioOf(own, theirs) <= 2;
}

function ratioOf(a: SumContext, b: SumContext): number {
  return Math.max(a.value, b.value) / Math.min(a.value, b.value);
}

/** A bare number that is another article's sum with the sign hit without the shift key, or in the very same place. */
function isSlipFor(own: SumContext, theirs: SumContext): boolean {
  if (own.value === theirs.value || countShared(own.names, theirs.names) < 1 || !sharesOccasion(own, theirs))
    return false;
  return isUnshiftedSign(own, theirs) || isSamePlace(own, theirs);
}

/** "$" and "£" lie on the keys of 4 and 3: "41 billion" is "$1 billion". */
function isUnshiftedSign(own: SumContext, theirs: SumContext): boolean {
  const key = UNSHIFTED[theirs.currency ?? ''];
  const digits = digitsOf(own);
  if (!key || !digits.startsWith(key)) return false;
  const scale = own.value / Number(digits);
  return Math.abs(Number(digits.slice(1)) * scale - theirs.value) <= 1e-6 * theirs.value;
}

const UNSHIFTED: Readonly<Record<string, string>> = {
  USD: '4',
  AUD: '4',
  CAD: '4',
  NZD: '4',
  HKD: '4',
  SGD: '4',
  GBP: '3',
};

/** Between the same words, among the same names. */
function isSamePlace(own: SumContext, theirs: SumContext): boolean {
  if (own.before === 0 || own.behind === 0) return false;
  return own.before === theirs.before && own.behind === theirs.behind && countShared(own.names, theirs.names) >= 2;
}

function sharesOccasion(a: SumContext, b: SumContext): boolean {
  return a.occasions.some((occasion) => b.occasions.includes(occasion));
}

function sharesYears(a: SumContext, b: SumContext): boolean {
  return a.years.length === 0 || b.years.length === 0 || a.years.some((year) => b.years.includes(year));
}

function countShared(a: readonly number[], b: readonly number[]): number {
  return a.filter((one) => b.includes(one)).length;
}
