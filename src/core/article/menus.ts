import type { Span } from '../text/span';

/** Whether a line holds the names of at least three pages: "News | Sport | Tides", "Home > News > Money". */
export function isMenu(text: string, { start, end }: Span): boolean {
  return MENU.test(text.slice(start, Math.min(end, start + LONGEST_OPENING)));
}

const MENU = /^[^|>»›·•]{1,40}(?:(?: [|>»›·•] |[|»])[^|>»›·•]{1,40}){2}/;
const LONGEST_OPENING = 130;
