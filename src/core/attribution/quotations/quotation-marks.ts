import type { Span } from '../../text/span';
import { findMarks, type Kind, type Mark } from './marks';

/**
 * Pairs the quotation marks of a text: curly, straight, doubled single ('' ''), guillemets and German low marks; single
 * marks where they cannot be apostrophes. A mark within a quotation of another kind belongs to that quotation. A
 * quotation left open at the end of a line goes on in the next line that opens with the same mark, as in dialogue; else
 * it ends with its line. `lines` are the lines of text, in order.
 * Returns spans with their marks, in order, not overlapping. Linear in the text. Never throws on any text.
 */
export function pairQuotationMarks(text: string, lines: readonly Span[]): Span[] {
  const pairing = new Pairing(text);
  lines.forEach((line, index) => {
    pairing.read(line, lines[index + 1]);
  });
  pairing.abandon();
  return pairing.pairs;
}

/** A mark that nothing closes for so many UTF-16 code units of a line opened no quotation. */
const LONGEST = 4000;

const SINGLE: ReadonlySet<Kind> = new Set(['single', 'apostrophe']);
const DOUBLE: ReadonlySet<Kind> = new Set(['straight', 'curly', 'doubled']);

interface Open {
  readonly start: number;
  readonly kind: Kind;
  /** Where it begins in the last line it covers, and where that line ends. */
  readonly lineFrom: number;
  readonly lineEnd: number;
  /** How many quotations of its kind are open within it. */
  readonly depth: number;
}

class Pairing {
  readonly pairs: Span[] = [];
  #open: Open | null = null;
  /** Of which single marks the next line opens with one: it may go on with what this line leaves open. */
  #below: Kind | undefined;

  constructor(private readonly text: string) {}

  read(line: Span, next: Span | undefined): void {
    const marks = findMarks(this.text, line);
    const goesOn = this.#open !== null && marks[0]?.start === line.start && marks[0].kind === this.#open.kind;
    if (!goesOn) this.abandon();
    else if (this.#open) this.#open = { ...this.#open, lineFrom: line.start, lineEnd: line.end };
    this.#below = next && openingSingle(this.text, next);
    const nesting = goesOn ? NO_KINDS : kindsThatNest(marks);
    for (let index = goesOn ? 1 : 0; index < marks.length; index++) this.#take(marks, index, line, nesting);
    if (this.#open && SINGLE.has(this.#open.kind) && this.#below !== this.#open.kind) this.#open = null;
  }

  /** Ends what is still open with the last line it covers. */
  abandon(): void {
    const open = this.#open;
    if (open && open.lineEnd - open.lineFrom <= LONGEST) this.pairs.push({ start: open.start, end: open.lineEnd });
    this.#open = null;
  }

  #take(marks: readonly Mark[], index: number, line: Span, nesting: ReadonlySet<Kind>): void {
    const mark = marks[index];
    if (!mark) return;
    if (this.#open && mark.start - this.#open.lineFrom > LONGEST) this.#open = null;
    const open = this.#open;
    if (!open) {
      if (mark.opens && this.#isWorthOpening(marks, index, line)) this.#begin(mark, line);
    } else if (mark.kind === open.kind) {
      if (mark.closes) this.#close(open, marks, index, mark);
      else if (nesting.has(mark.kind)) this.#open = { ...open, depth: open.depth + 1 };
      else if (mark.kind === 'curly') this.#beginAnew(open, mark, line);
    } else if (DOUBLE.has(mark.kind) && DOUBLE.has(open.kind)) {
      this.#takeOther(open, marks, index, mark);
    }
  }

  /** A single mark opens only where one of its kind closes in its line, or the next line goes on. */
  #isWorthOpening(marks: readonly Mark[], index: number, line: Span): boolean {
    const mark = marks[index];
    if (!mark || !SINGLE.has(mark.kind)) return mark !== undefined;
    return isClosed(this.text, mark, marks, index) ?? (mark.kind === this.#below && opensSpeech(this.text, mark, line));
  }

  #begin(mark: Mark, line: Span): void {
    this.#open = { start: mark.start, kind: mark.kind, lineFrom: mark.start, lineEnd: line.end, depth: 0 };
  }

  #close(open: Open, marks: readonly Mark[], index: number, mark: Mark): void {
    if (open.depth > 0) {
      this.#open = { ...open, depth: open.depth - 1 };
    } else if (!isApostropheBeforeClose(this.text, mark, marks, index)) {
      this.pairs.push({ start: open.start, end: mark.end });
      this.#open = null;
    }
  }

  /** A straight mark may be closed by a curly one and the other way round, where its own kind does not close it. */
  #takeOther(open: Open, marks: readonly Mark[], index: number, mark: Mark): void {
    const closesLater = marks.slice(index + 1, index + 8).find(({ kind }) => kind === open.kind)?.closes === true;
    if (mark.opens && !mark.closes) this.#open = { ...open, depth: open.depth + 1 };
    else if (mark.closes && (open.depth > 0 || !closesLater || this.#endsClause(mark)))
      this.#close(open, marks, index, mark);
  }

  /** “We won," Lee said. "It was close.”: behind a comma no inches stand. */
  #endsClause(mark: Mark): boolean {
    return !mark.opens && /[.,!?]/.test(this.text.charAt(mark.start - 1));
  }

  /** A second opening mark that does not nest: the first was never closed. */
  #beginAnew(open: Open, mark: Mark, line: Span): void {
    this.pairs.push({ start: open.start, end: trimEnd(this.text, mark.start) });
    this.#begin(mark, line);
  }
}

/** The kinds of which a second opening mark nests: curly ones where as many close as open, straight ones that pair up. */
function kindsThatNest(marks: readonly Mark[]): ReadonlySet<Kind> {
  const curly = marks.filter(({ kind }) => kind === 'curly');
  const straight = marks.filter(({ kind }) => kind === 'straight');
  const kinds = new Set<Kind>();
  if (count(curly, 'opens') === count(curly, 'closes')) kinds.add('curly');
  if (pairUp(straight)) kinds.add('straight');
  return kinds;
}

const NO_KINDS: ReadonlySet<Kind> = new Set();

function count(marks: readonly Mark[], what: 'opens' | 'closes'): number {
  return marks.reduce((sum, mark) => sum + (mark[what] ? 1 : 0), 0);
}

/** Whether marks that look alike tell by their places which of them open, and each of those is closed. */
function pairUp(marks: readonly Mark[]): boolean {
  let depth = 0;
  for (const { opens, closes } of marks) {
    depth += opens ? 1 : -1;
    if (opens === closes || depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Whether one of its kind closes a single mark further on, behind punctuation if that is in another sentence: in "a tour
 * of ‘Merica. It wasn’t the girls’ fault" the first stands for a letter. Null where none closes.
 */
function isClosed(text: string, mark: Mark, marks: readonly Mark[], index: number): boolean | null {
  for (let next = index + 1; next < marks.length && next < index + FARTHEST_CLOSING; next++) {
    const other = marks[next];
    if (other?.kind !== mark.kind || !other.closes || isApostropheBeforeClose(text, other, marks, next)) continue;
    return ENDS_WITH_STOP.test(text.charAt(other.start - 1)) || !HAS_STOP.test(text.slice(mark.end, other.start));
  }
  return null;
}

/** `She said: 'It is over.` and the start of a line: where somebody’s words begin that go on in the next paragraph. */
function opensSpeech(text: string, mark: Mark, line: Span): boolean {
  return mark.start === line.start || /[:,]\s+$/.test(text.slice(Math.max(line.start, mark.start - 3), mark.start));
}

/** The kind of the single mark that a line opens with, and a word right behind it. */
function openingSingle(text: string, line: Span): Kind | undefined {
  const first = findMarks(text, { start: line.start, end: Math.min(line.end, line.start + 8) })[0];
  return first?.start === line.start && first.opens && SINGLE.has(first.kind) ? first.kind : undefined;
}

const ENDS_WITH_STOP = /[.,!?…;:—–-]/;
const HAS_STOP = /[.!?]\s+\p{Lu}/u;
const FARTHEST_CLOSING = 40;

/** In ‘the workers’ fault,’ the mark after "workers" is an apostrophe: a mark behind punctuation closes later. */
function isApostropheBeforeClose(text: string, mark: Mark, marks: readonly Mark[], index: number): boolean {
  if (!SINGLE.has(mark.kind) || !/s/i.test(text.charAt(mark.start - 1))) return false;
  for (let next = index + 1; next < marks.length && next < index + 6; next++) {
    const other = marks[next];
    if (other?.kind !== mark.kind) continue;
    if (other.opens && !other.closes) return false;
    if (other.closes && /[.,!?…]/.test(text.charAt(other.start - 1))) return true;
  }
  return false;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
