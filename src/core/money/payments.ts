/** Whether words of paying stand close before an offset: "was fined", "worth about". */
export function followsPayment(text: string, at: number): boolean {
  return MONEY_BEFORE.test(text.slice(Math.max(0, at - 48), at));
}

/** Whether what stands behind an offset says what a sum is for: "a day", "per litre", "in damages", "each". */
export function isPaidFor(text: string, at: number): boolean {
  return MONEY_BEHIND.test(text.slice(at, at + 28));
}

const MONEY_BEFORE =
  /(?:^|[^a-z])(?:fin(?:e|ed|es)|pa(?:y|ys|id|ying|yment|yments)|cost(?:s|ing)?|pric(?:e|ed|es|ing)|worth|s(?:old|ell|ells|elling)|b(?:uy|uys|uying|ought)|sp(?:end|ends|ent|ending)|earn(?:s|ed|ing|ings)?|ow(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|l(?:ent|oan|oans|oaned)|debts?|bills?|wages?|salar(?:y|ies)|fees?|budgets?|prizes?|profits?|revenues?|turnover|charg(?:e|ed|es|ing)|funds?|invest(?:s|ed|ing|ment)?|tax(?:es)?|rents?|grants?|compensation|damages|bail|rewards?|tolls?|fares?|tariffs?|levy|levies|premiums?|savings|donat(?:e|ed|es|ion|ions)|raised?|stole|valued?|won|bid|offer(?:ed|s)?|cash|money|income|pension|allowance|subsid(?:y|ies)|deal)[^.;:!?\n]{0,24}$/i;
const MONEY_BEHIND =
  /^(?:[ -]an? |[ -]per (?!square|acre|foot|plant|animal|person)|,? (?:in (?:cash|damages|compensation|fines?|tax|debt|fees|aid|costs|today)|fines?|notes?|coins?|tickets?|deals?|prizes?|bills?|fees?|worth|each)(?![a-z]))/i;
