import type { Span } from '../text/span';

/**
 * Pairs the quotation marks of a text: curly, straight, doubled single ('' ''), guillemets and German low marks; single
 * marks where they cannot be apostrophes. A mark within a quotation of another kind belongs to that quotation. A
 * quotation left open at the end of a line goes on in the next line that opens with the same mark, as in dialogue; else
 * it ends with its line. `lines` are the lines of text, in order.
 * Returns spans with their marks, in order, not overlapping. Linear in the text. Never throws on any text.
 */
export function pairQuotationMarks(text: string, lines: readonly Span[]): Span[] {
  const pairing = new Pairing(text);
  for (const line of lines) pairing.read(line);
  pairing.abandon();
  return pairing.pairs;
}

type Kind = 'curly' | 'straight' | 'doubled' | 'single' | 'apostrophe' | 'guillemet';

const SINGLE: ReadonlySet<Kind> = new Set(['single', 'apostrophe']);
const DOUBLE: ReadonlySet<Kind> = new Set(['straight', 'curly']);

interface Mark extends Span {
  readonly kind: Kind;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Open {
  readonly start: number;
  readonly kind: Kind;
  /** The end of the last line it covers. */
  readonly lineEnd: number;
  /** How many quotations of its kind are open within it. */
  readonly depth: number;
}

class Pairing {
  readonly pairs: Span[] = [];
  #open: Open | null = null;

  constructor(private readonly text: string) {}

  read(line: Span): void {
    const marks = findMarks(this.text, line);
    const goesOn = this.#open !== null && marks[0]?.start === line.start && marks[0].kind === this.#open.kind;
    if (!goesOn) this.abandon();
    else if (this.#open) this.#open = { ...this.#open, lineEnd: line.end };
    const nesting = goesOn ? NO_KINDS : kindsThatNest(marks);
    for (let index = goesOn ? 1 : 0; index < marks.length; index++) this.#take(marks, index, line, nesting);
    if (this.#open && SINGLE.has(this.#open.kind)) this.#open = null;
  }

  /** Ends what is still open with the last line it covers. */
  abandon(): void {
    if (this.#open) this.pairs.push({ start: this.#open.start, end: this.#open.lineEnd });
    this.#open = null;
  }

  #take(marks: readonly Mark[], index: number, line: Span, nesting: ReadonlySet<Kind>): void {
    const mark = marks[index];
    const open = this.#open;
    if (!mark) return;
    if (!open) {
      if (mark.opens && isWorthOpening(mark, marks, index)) this.#begin(mark, line);
    } else if (mark.kind === open.kind) {
      if (mark.closes) this.#close(open, marks, index, mark);
      else if (nesting.has(mark.kind)) this.#open = { ...open, depth: open.depth + 1 };
      else if (mark.kind === 'curly') this.#beginAnew(open, mark, line);
    } else if (DOUBLE.has(mark.kind) && DOUBLE.has(open.kind)) {
      this.#takeOther(open, marks, index, mark);
    }
  }

  #begin(mark: Mark, line: Span): void {
    this.#open = { start: mark.start, kind: mark.kind, lineEnd: line.end, depth: 0 };
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
    else if (mark.closes && (open.depth > 0 || !closesLater)) this.#close(open, marks, index, mark);
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

/** A single mark opens only where one of its kind closes further on. */
function isWorthOpening(mark: Mark, marks: readonly Mark[], index: number): boolean {
  if (!SINGLE.has(mark.kind)) return true;
  for (let next = index + 1; next < marks.length && next < index + 40; next++) {
    const other = marks[next];
    if (other?.kind === mark.kind && other.closes) return true;
  }
  return false;
}

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

function findMarks(text: string, line: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = line.start; at < line.end; at++) {
    if (!isMark(text.charCodeAt(at)) || isInnerOfThree(text, at, line)) continue;
    const mark = kindAt(text, at, line);
    if (!mark) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  return marks;
}

/** In ''' behind a word the first mark closes a quotation within the other, which is not paired. */
function isInnerOfThree(text: string, at: number, line: Span): boolean {
  return at > line.start && text.startsWith("'''", at) && !/\s/.test(text.charAt(at - 1));
}

/** Straight, single and backward; guillemets; curly and low. Asked of every character, so by its code. */
function isMark(code: number): boolean {
  if (code < 0xab) return code === 34 || code === 39 || code === 96;
  return code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201e && code !== 0x201a && code !== 0x201b);
}

function kindAt(text: string, at: number, line: Span): Mark | null {
  const character = text.charAt(at);
  switch (character) {
    case '“':
    case '”':
    case '„':
      return markCurly(text, at, line);
    case '«':
    case '»':
      return { start: at, end: at + 1, kind: 'guillemet', opens: character === '«', closes: character === '»' };
    case '"':
      return markByContext(text, at, at + 1, line, 'straight');
    case "'":
    case '`':
      return text.charAt(at + 1) === character || (character === '`' && text.charAt(at + 1) === "'")
        ? markByContext(text, at, at + 2, line, 'doubled')
        : character === "'"
          ? markSingle(text, at, line, 'apostrophe')
          : null;
    case '‘':
      return startsWord(text, at, line) ? { start: at, end: at + 1, kind: 'single', opens: true, closes: false } : null;
    case '’':
      return text.charAt(at + 1) === '’'
        ? { start: at, end: at + 2, kind: 'curly', opens: false, closes: true }
        : markSingle(text, at, line, 'single');
    default:
      return null;
  }
}

/** A curly mark; by mistake the one for opening stands for the other, as in `“…, “ said Lee`, and the other way round. */
function markCurly(text: string, at: number, line: Span): Mark {
  const character = text.charAt(at);
  const isApart = at + 1 < line.end && /[\s,]/.test(text.charAt(at + 1));
  return {
    start: at,
    end: at + 1,
    kind: 'curly',
    opens: character !== '”' || at === line.start || (!isApart && /\s/.test(text.charAt(at - 1))),
    closes: character === '”' || (character === '“' && isApart),
  };
}

/** Whether no letter and no figure stands before a place. */
function startsWord(text: string, at: number, line: Span): boolean {
  return at === line.start || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

const OPEN_BEFORE = /[\s([{—–\-/:“‘]/;
const CLOSE_AFTER = /[\s.,;:!?)\]}—–\-…”’"]/;

function markByContext(text: string, start: number, end: number, line: Span, kind: Kind): Mark | null {
  const before = start > line.start ? text.charAt(start - 1) : ' ';
  const after = end < line.end ? text.charAt(end) : ' ';
  const spaceAfter = /\s/.test(after);
  if (kind === 'straight' && /\d/.test(before) && !/[.,]/.test(before) && /[\s\d-]/.test(after) && end < line.end) {
    return { start, end, kind, opens: false, closes: true };
  }
  const canOpen = !spaceAfter && (OPEN_BEFORE.test(before) || !(CLOSE_AFTER.test(after) || /\d/.test(before)));
  return {
    start,
    end,
    kind,
    opens: canOpen || OPEN_BEFORE.test(before),
    closes: !OPEN_BEFORE.test(before) || spaceAfter,
  };
}

const ELISION = /^['’](?:em|til|tis|twas|n|cause|round|bout|\d)/i;

function markSingle(text: string, at: number, line: Span, kind: Kind): Mark | null {
  const before = at > line.start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < line.end ? text.charAt(at + 1) : ' ';
  const opens =
    kind === 'apostrophe' &&
    OPEN_BEFORE.test(before) &&
    /[\p{L}\p{N}“"]/u.test(after) &&
    !ELISION.test(text.slice(at, at + 6));
  const closes = !/[\p{L}\p{N}]/u.test(after) && !/\s/.test(before) && before !== '(';
  return opens || closes ? { start: at, end: at + 1, kind, opens, closes } : null;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
