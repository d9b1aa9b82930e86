/** Number words of English and the scale words and letters of newsrooms. Ours. */

/** Words below a hundred and the numbers they stand for. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Scale words, written out. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  billions: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  quadrillion: 1e15,
};

/** Words that may stand between a number and its unit: "five more dollars". */
export const FILLERS = ['new', 'old', 'more', 'extra', 'additional', 'further'];

/** Short scales that stay scales after a space ("$1 bn"). */
export const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  mil: 1e6,
  mill: 1e6,
  bn: 1e9,
  bln: 1e9,
  bil: 1e9,
  mrd: 1e9,
  tn: 1e12,
  trn: 1e12,
  trln: 1e12,
  cr: 1e7,
};

/** Short scales that stand behind a number in words too ("nine mln"). */
export const SCALES_BEHIND_WORDS: Readonly<Record<string, number>> = {
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  trn: 1e12,
  trln: 1e12,
};

/** Scales that count only when glued to the number ("$1B"). */
export const GLUED_SCALES: Readonly<Record<string, number>> = {
  ...SHORT_SCALES,
  mm: 1e6,
  b: 1e9,
  t: 1e12,
  tr: 1e12,
  l: 1e5,
};
