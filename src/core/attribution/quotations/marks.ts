import type { Span } from '../../text/span';

/** How a quotation mark is written: “x”, "x", ''x'', 'x', ’ as an apostrophe too, «x». */
export type Kind = 'curly' | 'straight' | 'doubled' | 'single' | 'apostrophe' | 'guillemet';

/** A quotation mark, and what it may do where it stands. */
export interface Mark extends Span {
  readonly kind: Kind;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The quotation marks of a line, in order, by their kinds and by what stands beside them. Linear in the line. */
export function findMarks(text: string, line: Span): Mark[] {
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
      return markByContext(text, at, text.charAt(at + 1) === '"' ? at + 2 : at + 1, line, 'straight');
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
  if (kind === 'straight' && isForApostrophe(text, start)) return null;
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

/** `Acme"s dam`, `it isn"t safe`. */
function isForApostrophe(text: string, at: number): boolean {
  return /^(?:\p{L}"(?:s|ll|re|ve)|n"t)\s+[\p{L}\p{N}]/u.test(text.slice(Math.max(0, at - 1), at + 9));
}

/** “’em”, “’90s”, and where words were parted from their endings, "the town 's". */
const ELISION = /^['’](?:\d|(?:em|till?|tis|twas|n|cos|round|bout|s|d|m|re|ve|ll)(?![\p{L}\p{N}]))/iu;

function markSingle(text: string, at: number, line: Span, kind: Kind): Mark | null {
  const before = at > line.start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < line.end ? text.charAt(at + 1) : ' ';
  const opens =
    kind === 'apostrophe' &&
    OPEN_BEFORE.test(before) &&
    /[\p{L}\p{N}“"]/u.test(after) &&
    !ELISION.test(text.slice(at, at + 7));
  const closes = !/[\p{L}\p{N}]/u.test(after) && !/\s/.test(before) && before !== '(';
  return opens || closes ? { start: at, end: at + 1, kind, opens, closes } : null;
}
