import { SUM_OCCASIONS } from '../data/sum-occasions';
import { CLOSED_CLASS } from '../text/closed-class';
import { hashUnits } from '../text/fnv';
import type { Span } from '../text/span';
import { split } from '../text/split';
import { findTiedYear } from './dated-sums';
import type { BareNumber } from './scan';

/** A sum with what tells it apart from other sums, for comparing articles. */
export interface SumContext extends Span {
  readonly value: number;
  readonly high?: number;
  /** ISO 4217, null where the text does not say. */
  readonly currency: string | null;
  /** The text names a family, "$5", of which the article as a whole tells the member. */
  readonly assumed?: true;
  /** A scaled number without a currency, which counts no things. */
  readonly bare?: true;
  /** As written, the start of it where it is long. */
  readonly written: string;
  /** The words of the names around it, hashed, each once. */
  readonly names: readonly number[];
  /** What it is paid for, by the words around it: indexes into the list of occasions. */
  readonly occasions: readonly number[];
  /** The words right before and behind it that are no closed-class words, hashed; 0 where there is none. */
  readonly before: number;
  readonly behind: number;
  /** The years around it. */
  readonly years: readonly number[];
  /** The one that is said of the sum itself. */
  readonly year?: number;
  /** "a share", "per month": hashed, 0 where it is no rate. */
  readonly rate: number;
}

/** A sum as the money engine found it. */
export interface SumPlace extends BareNumber {
  readonly high?: number;
  readonly currency?: string | null;
  readonly assumed?: true;
}

/** What every year matches. */
const YEAR = /(?:19|20)\d\d/;
/** Characters on either side that count as around a sum, within its line. */
const REACH = 180;
/** Characters on either side in which the words say what a sum is for. */
const NEAR = 56;
const OCCASIONS: ReadonlyMap<string, number> = new Map(
  Object.values(SUM_OCCASIONS).flatMap((words, index) => split(words).map((word) => [word, index] as const)),
);

/** What an article has beside its sums. All lists are in the order of the text. */
export interface SumSurroundings {
  readonly mentions: readonly Span[];
  /** The lines of the story: sums elsewhere are passed over. */
  readonly lines: readonly Span[];
  /** The quotations: sums in them are passed over. */
  readonly quotes: readonly Span[];
}

/**
 * Reads the context of each amount and of each bare number that counts nothing, in the story and outside quotations.
 * The sums are in the order of the text; the result is ordered by start. Linear in the text.
 */
export function readSumContexts(
  text: string,
  sums: readonly SumPlace[],
  { mentions, lines, quotes }: SumSurroundings,
): SumContext[] {
  if (sums.length === 0) return [];
  const surfaces = new Set(mentions.map(({ start, end }) => text.slice(start, Math.min(end, start + 80))));
  const known = new Set<string>();
  for (const surface of surfaces) for (const word of wordsOf(surface)) known.add(word);
  const quoted = new Cursor(quotes);
  const story = new Cursor(lines);
  return sums.flatMap((sum): SumContext[] => {
    const line = story.around(sum.start, sum.end)[0];
    if (!line || quoted.around(sum.start, sum.end).length > 0) return [];
    if (sum.currency === undefined && countsThings(text, sum.end)) return [];
    const around = clipToSentence(text, sum, line);
    return [describe(text, sum, around, known)];
  });
}

function describe(text: string, sum: SumPlace, around: Span, known: ReadonlySet<string>): SumContext {
  const { start, end, value, high, currency, assumed } = sum;
  const before = wordsOf(text.slice(Math.max(around.start, start - NEAR), start));
  const near = text.slice(end, Math.min(around.end, end + NEAR));
  const behind = wordsOf(near);
  const sentence = [text.slice(around.start, start), text.slice(end, around.end)] as const;
  const mayHaveYears = sentence.some((part) => YEAR.test(part));
  const year = mayHaveYears ? findTiedYear(...sentence) : undefined;
  return {
    start,
    end,
    value,
    ...(high !== undefined && { high }),
    currency: currency ?? null,
    ...(assumed && { assumed }),
    ...(currency === undefined && { bare: true as const }),
    written: text.slice(start, Math.min(end, start + 40)).replace(/\s+/g, ' '),
    names: hashNames(text.slice(around.start, around.end), known),
    occasions: findOccasions([...before, ...behind]),
    before: hashContextWord(before.findLast(isContent)),
    behind: hashContextWord(behind.find(isContent)),
    years: mayHaveYears ? findYears(...sentence) : [],
    ...(year !== undefined && { year }),
    rate: hashContextWord(/^[ -](?:an?|per|each|every)[ -](?:year |month |week |day )?([a-z]{2,16})/i.exec(near)?.[1]),
  };
}

/** "41 million people": a word that can be a noun follows at once. */
function countsThings(text: string, end: number): boolean {
  const next = /^[ \u00a0-]{1,2}([\p{L}]{1,24})/u.exec(text.slice(end, end + 26))?.[1];
  return next !== undefined && !CLOSED_CLASS.has(next.toLowerCase());
}

/** The stretch of the line around a sum that ends with its sentence. */
function clipToSentence(text: string, sum: Span, line: Span): Span {
  const from = Math.max(line.start, sum.start - REACH);
  const to = Math.min(line.end, sum.end + REACH);
  const before = text.slice(from, sum.start);
  const opening = Math.max(
    ...[...before.matchAll(/[.!?]["”’]? (?=["“‘]?\p{Lu})/gu)].map((match) => match.index + 1),
    0,
  );
  const stop = /[.!?]["”’]?(?: ["“‘]?\p{Lu}|$)/u.exec(text.slice(sum.end, to));
  return { start: from + opening, end: stop ? sum.end + stop.index : to };
}

/** The words with a capital that are part of a name somewhere in the article: in title case the capital alone tells nothing. */
function hashNames(around: string, known: ReadonlySet<string>): number[] {
  const capitals = around.match(isPlain(around) ? /[A-Z][A-Za-z]+/g : /\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  const words = capitals.map((word) => word.toLowerCase()).filter((word) => isContent(word) && known.has(word));
  return [...new Set(words.map(hashContextWord))].sort((a, b) => a - b);
}

function findOccasions(near: readonly string[]): number[] {
  const found = new Set<number>();
  for (const word of near) {
    const occasion = OCCASIONS.get(word);
    if (occasion !== undefined) found.add(occasion);
  }
  return [...found].sort((a, b) => a - b);
}

function findYears(before: string, behind: string): number[] {
  const years = `${before} ${behind}`.match(/(?<![\d.,$£€])(?:19|20)\d\d(?![\d,%]|\.\d)/g) ?? [];
  return [...new Set(years.map(Number))].sort((a, b) => a - b);
}

function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(isPlain(lower) ? /[a-z]+/g : /[\p{L}\p{M}]+/gu) ?? [];
}

/** Whether all letters are ASCII, and no marks stand on them: most text is so, and quickly gone through. */
function isPlain(text: string): boolean {
  return /^[\0-\x7f\xa0-\xa9\u2010-\u2027\u20ac]*$/.test(text);
}

function isContent(word: string): boolean {
  return word.length > 1 && !CLOSED_CLASS.has(word);
}

/** 32 bits, unsigned; 0 for no word only. */
export function hashContextWord(word: string | undefined): number {
  return word === undefined ? 0 : hashUnits(word) >>> 0 || 1;
}

/** Goes through ordered spans that do not overlap, for questions whose answers lie further and further on. */
class Cursor {
  readonly #spans: readonly Span[];
  #next = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  /** The spans that overlap a stretch; stretches may reach back by REACH. */
  around(start: number, end: number): Span[] {
    while ((this.#spans[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= start - REACH) this.#next++;
    const found: Span[] = [];
    for (let index = this.#next; index < this.#spans.length; index++) {
      const span = this.#spans[index];
      if (!span || span.start >= end) break;
      if (span.end > start) found.push(span);
    }
    return found;
  }
}
