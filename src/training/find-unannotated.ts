import { overlapsAny, type Span } from '../core/text/span';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.&'’-](?=[\p{L}\p{N}])){0,60}/gu;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/**
 * Runs of capitalized words that hold a word outside every decided span, with how often each occurs, in the order of
 * the text; decided spans inside a run stand in brackets ("Mayor [Jane Roe]"). `sorted`: those spans, by start. A word that
 * opens a sentence counts only if `common` (words that the corpus writes small) lacks it; days and months never do.
 */
export function findUnannotated(
  text: string,
  sorted: readonly Span[],
  common: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const run of findRuns(text, sorted, common)) {
    if (!run.some((word) => isOpen(word, sorted))) continue;
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last) continue;
    const shown = bracketDecided(text, { start: first.start, end: last.end }, sorted);
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return counts;
}

/** The words that a text writes without a capital. */
export function findSmallWords(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word).filter((word) => word === word.toLowerCase());
}

function isOpen(word: Span, sorted: readonly Span[]): boolean {
  return !overlapsAny(word, sorted);
}

function findRuns(text: string, sorted: readonly Span[], common: ReadonlySet<string>): Span[][] {
  const runs: Span[][] = [];
  let previous = -1;
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    const span = { start, end: start + word.length };
    const capital = /\p{Lu}/u.test(word) && !(isOpen(span, sorted) && isOrdinary(text, start, word, common));
    if (!capital) continue;
    const run = runs.at(-1);
    if (run && /^[ \u00a0]$/.test(text.slice(previous, start))) run.push(span);
    else runs.push([span]);
    previous = span.end;
  }
  return runs;
}

function isOrdinary(text: string, start: number, word: string, common: ReadonlySet<string>): boolean {
  const stem = word.replace(/['’].*$/, '');
  if (stem.length < 2 || CALENDAR.test(stem)) return true;
  const opensSentence = /(?:^|[.!?:"“”()[\]\n…–—][ "“”'’([]*)$/.test(text.slice(Math.max(0, start - 6), start));
  return opensSentence && common.has(stem.toLowerCase());
}

function bracketDecided(text: string, run: Span, sorted: readonly Span[]): string {
  const inside = sorted.filter((span) => span.start < run.end && run.start < span.end);
  let shown = '';
  let at = run.start;
  for (const { start, end } of inside) {
    shown += `${text.slice(at, Math.max(at, start))}[${text.slice(start, end)}]`;
    at = end;
  }
  return (shown + text.slice(at, Math.max(at, run.end))).replace(/\s+/g, ' ');
}
