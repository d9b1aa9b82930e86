import { PAYMENT_WORDS } from '../data/payment-words';

/** The words before an offset in which a sum is spoken of. */
export function wordsBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH_BEFORE), at);
}

/** The words behind an offset that say of what a sum is, or what it is for. */
export function wordsBehind(text: string, at: number): string {
  return text.slice(at, at + REACH_BEHIND);
}

/** In UTF-16 code units: a clause in front, some words behind. */
const REACH_BEFORE = 48;
const REACH_BEHIND = 28;

/** Whether words of paying stand close before an offset: "was fined", "worth about". */
export function followsPayment(text: string, at: number): boolean {
  return MONEY_BEFORE.test(wordsBefore(text, at));
}

/** Whether what stands behind an offset says what a sum is for: "a day", "per litre", "in damages", "each". */
export function isPaidFor(text: string, at: number): boolean {
  return MONEY_BEHIND.test(wordsBehind(text, at));
}

const MONEY_BEFORE = new RegExp(`(?:^|[^a-z])(?:${PAYMENT_WORDS.join('|')})[^.;:!?\\n]{0,24}$`, 'i');
const MONEY_BEHIND =
  /^(?:[ -]an? |[ -]per (?!square|acre|foot|plant|animal|person)|,? (?:in (?:cash|damages|compensation|fines?|tax|debt|fees|aid|costs|today)|fines?|notes?|coins?|tickets?|deals?|prizes?|bills?|fees?|worth|each)(?![a-z]))/i;
