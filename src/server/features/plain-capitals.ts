import { type ArticleFacts, compareSpans, overlapsAny, type Span, takeInPortions } from '../../core';

/** A word that looks like a name. */
export interface PlainCapital extends Span {
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
}

/** A word with a capital, with what a mark joins to it that has one too, or a number: “Al-Nasr”, “COVID-19”. */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\d]{0,60}(?:[’'&-](?=[\p{Lu}\d])[\p{L}\p{M}\d]{1,60}){0,3}`;
/** What the grammar takes for a part of a name between two of them. */
const JOINT = / (?:& |(?:of|de|van|von|der|bin|al|du|la|del|da) (?:(?:the|la) )?)?/.source;
/** What changes the state of a reader: line ends, marks of quotations, and runs of words with a capital. */
const STEPS = new RegExp(String.raw`[\r\n“”"]|(?<![\p{L}\d])‘|’(?!\p{L})|${WORD}(?:${JOINT}${WORD}){0,9}`, 'gu');
const WORDS = /\S+/g;
const PARTS = /[^’'&-]+/g;
const SENTENCE_END = /(?:^|[.!?:•\r\n]["”’)]{0,2}[ \t]{0,16}["“‘(]{0,2})$/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/**
 * The words of the story with a capital that look like a name and name nothing, as far as the analysis sees: neither
 * mention nor amount. What opens a sentence is no such word by itself, nor is a day or month. Headline, byline, dateline
 * and page furniture are left out. Ordered by start; linear in the text. Yields between portions of a long one.
 */
export function* findPlainCapitalsInSteps(text: string, facts: ArticleFacts): Generator<void, PlainCapital[]> {
  const taken = mergeSpans([
    ...[facts.headline, facts.byline, facts.dateline].filter((span) => span !== null),
    ...facts.boilerplate,
    ...facts.mentions,
    ...facts.amounts,
  ]);
  const open = { double: false, single: false };
  const found: PlainCapital[] = [];
  yield* takeInPortions(listSteps(text), ({ start, end }) => {
    const run = { start, end };
    const step = text.slice(start, end);
    if (turnMark(step, open)) return;
    const quoted = open.double || open.single || overlapsAny(run, facts.quotes);
    const opens = SENTENCE_END.test(text.slice(Math.max(0, start - 21), start));
    for (const word of listNameLike(step, opens)) {
      const span = { start: start + word.start, end: start + word.end };
      const parts = overlapsAny(span, taken) ? split(text, span, PARTS) : [span];
      for (const part of parts) if (!overlapsAny(part, taken)) found.push({ ...part, quoted });
    }
  });
  return found;
}

function* listSteps(text: string): Generator<Span> {
  for (const { 0: step, index: start } of text.matchAll(STEPS)) yield { start, end: start + step.length };
}

/** Takes in a mark or the end of a line, where every mark closes; false for words. */
function turnMark(step: string, open: { double: boolean; single: boolean }): boolean {
  if (step === '“') open.double = true;
  else if (step === '”') open.double = false;
  else if (step === '"') open.double = !open.double;
  else if (step === '‘') open.single = true;
  else if (step === '’') open.single = false;
  else if (step === '\n' || step === '\r') open.double = open.single = false;
  else return false;
  return true;
}

/** The words of a run, with spans in it, whose capitals nothing else explains. */
function listNameLike(run: string, opensSentence: boolean): Span[] {
  const words = split(run, { start: 0, end: run.length }, WORDS);
  const isExplained = (word: string) => CALENDAR.has(word) || (opensSentence && !ACRONYM.test(word));
  return words.length > 1 ? words : words.filter(({ start, end }) => !isExplained(run.slice(start, end)));
}

/** The parts of a span that a pattern takes. */
function split(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  return Array.from(text.slice(start, end).matchAll(pattern), ({ 0: part, index }) => ({
    start: start + index,
    end: start + index + part.length,
  }));
}

/** Sorted, with those that touch or overlap as one. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

const CALENDAR: ReadonlySet<string> = new Set(
  Array.from({ length: 12 }, (_, at) => [
    new Date(Date.UTC(2024, 0, at + 1)).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }),
    new Date(Date.UTC(2024, at, 1)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' }),
  ]).flat(),
);
