import { type QuotationsElsewhere, RUN } from './quotations-elsewhere';
import { type Difference, isMarked, MOST_WORDS, spanOfWords, speakAlike, type Words, wordsAt } from './quoted-words';

/** A place where a quotation goes from one sentence to another that does not follow it in another article. */
export interface Splice {
  /** Which of the other article's quotations the second sentence stands in. */
  readonly quote: number;
  readonly difference: Difference;
}

/** Fewer words left out may be the outlet's way of telling the same. */
const FEWEST_LEFT_OUT = 4;

/** The first seam of a quotation, within its first 400 words, at which words are left out that another article quotes, with no sign of it. */
export function findSplice(own: Words, theirs: QuotationsElsewhere): Splice | null {
  for (let seam = RUN; seam + RUN <= Math.min(own.hashes.length, MOST_WORDS); seam++) {
    if (!endsSentence(own, seam) || isMarked(own, seam, seam)) continue;
    const splice = findLeftOut(own, seam, theirs);
    if (splice) return splice;
  }
  return null;
}

function endsSentence({ starts, quote }: Words, seam: number): boolean {
  return /[.!?]\s+$/.test(quote.text.slice(starts[seam - 1] ?? 0, starts[seam] ?? 0));
}

/** Six words on either side of the seam must stand in the other article. */
function findLeftOut(own: Words, seam: number, theirs: QuotationsElsewhere): Splice | null {
  const fits = (their: Words) => speakAlike(own, their);
  const before = theirs.findRun(own, seam - RUN, fits);
  const after = theirs.findRun(own, seam, fits);
  const second = after && theirs.quotes[after.quote];
  if (!before || !second) return null;
  const first = before.at + RUN;
  const isSame = before.quote === after.quote;
  if (after.quote < before.quote || (isSame && after.at < first)) return null;
  const from = isSame ? first : 0;
  if (after.at - from < FEWEST_LEFT_OUT) return null;
  const seamSpan = spanOfWords(own, seam - 1, seam + 1);
  const leftOut = spanOfWords(second, from, after.at);
  return {
    quote: after.quote,
    difference: {
      own: seamSpan,
      theirs: leftOut,
      ownWords: wordsAt(own, seamSpan),
      theirWords: shorten(wordsAt(second, leftOut)),
      isSplice: true,
    },
  };
}

const LONGEST_SHOWN = 80;

function shorten(words: string): string {
  if (words.length <= LONGEST_SHOWN) return words;
  const cut = words.slice(0, LONGEST_SHOWN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
