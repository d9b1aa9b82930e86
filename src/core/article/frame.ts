import { overlaps, type Span } from '../text/span';
import type { WeighedLine } from './line-reading';
import { isMenu } from './menus';

/** What frames the story: headline and byline by the number of their line, and the dateline. */
export interface Frame {
  readonly headline: number | null;
  readonly byline: number | null;
  readonly dateline: Span | null;
}

/**
 * Finds headline, byline and dateline among the lines above and just under the first paragraph.
 * @param logOdds of each line that it is furniture
 */
export function readFrame(text: string, lines: readonly WeighedLine[], logOdds: readonly number[]): Frame {
  const page: Page = { text, lines, logOdds };
  const body = findBody(page);
  const headline = findHeadline(page, body);
  const opening = lines
    .slice(0, Math.min(body + BYLINE_REACH, LONGEST_OPENING))
    .map((line, index) => ({ line, index }));
  const zone = opening.filter(({ index }) => index !== headline && index >= (headline ?? 0));
  const byline = zone.find(({ line }) => isByline(text, line))?.index ?? null;
  return { headline, byline, dateline: findDateline(page, zone, body, byline) };
}

/** A page whose frame is sought. */
interface Page {
  readonly text: string;
  readonly lines: readonly WeighedLine[];
  readonly logOdds: readonly number[];
}

/** A line of a page by its number. */
interface NumberedLine {
  readonly line: WeighedLine;
  readonly index: number;
}

/** The first line that is a paragraph of the story; the number of lines where none is. */
function findBody({ text, lines, logOdds }: Page): number {
  const body = lines.findIndex(
    (line, index) =>
      (isParagraph(line) && !line.evident && (logOdds[index] ?? 0) < 0 && !(index === 0 && isStoppedTitle(lines))) ||
      DATELINE.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_DATELINE))),
  );
  return body < 0 ? lines.length : body;
}

function isParagraph(line: WeighedLine): boolean {
  return (line.words >= 12 && line.ending === 'stop') || line.words >= LONGEST_HEADLINE;
}

const LONGEST_HEADLINE = 30;
/** A byline may stand under a deck that reads like a paragraph, and its picture. */
const BYLINE_REACH = 4;
const LONGEST_DATELINE = 120;
/** So many lines of navigation may stand above a story. */
const LONGEST_OPENING = 400;

/** The likeliest of the lines above the body: not furniture, no credit, no date, and worded like a title. */
function findHeadline({ text, lines, logOdds }: Page, body: number): number | null {
  const limit = Math.min(body, lines.length, LONGEST_OPENING, findSecondSentence(lines, logOdds));
  const distances = weighDistances(lines, logOdds, limit);
  let best: number | null = null;
  let least = DEAREST;
  for (let index = 0; index < limit; index++) {
    const line = lines[index];
    if (!line || !(isTitle(line) || (index === 0 && isStoppedTitle(lines)))) continue;
    const own = costOfTitle(line, logOdds[index] ?? 0) + (distances[index] ?? 0);
    const forgiven = own > 0 && !isLikeName(line) ? Math.max(0, own - CREDIT_BELOW) : own;
    if (forgiven >= least || isCredit(text, line) || isMenu(text, line) || isNote(text, line)) continue;
    const cost = isCredit(text, lines[index + 1]) ? forgiven : own;
    if (cost >= least) continue;
    least = cost;
    best = index;
  }
  return best;
}

const DEAREST = 1.2;
const SHORT_TITLE = 4;
/** What a title below the menu is forgiven when it stands right above a byline or a date. */
const CREDIT_BELOW = 3;

/** How unlike a headline a title is: like furniture, or very short. */
function costOfTitle(line: WeighedLine, logOdds: number): number {
  const label = line.labeled && line.pageWords >= 0.2 ? 1.5 : 0;
  const words = label + (line.lexical > 1.5 || line.evident ? 3 : 0) + (line.pageWords === 1 ? 4 : 0);
  return words + Math.max(-0.5, Math.min(4, logOdds)) + Math.max(0, SHORT_TITLE - line.words);
}

/**
 * What it costs each of the first lines as a title that it stands far from the top; below a long menu, that it stands
 * far from the body.
 */
function weighDistances(lines: readonly WeighedLine[], logOdds: readonly number[], count: number): number[] {
  const menu = logOdds.slice(1, count).filter((score) => score > 0).length;
  const named = menu >= LONG_MENU && menu > count / 2 && (lines[0]?.words ?? 0) < LONG_NAME;
  const top = named ? NAME_OF_PAPER : (lines[1]?.lexical ?? 0) > 1.5 ? 0 : -1.5;
  let story = 0;
  return Array.from({ length: count }, (_, index) => {
    const belowMenu = index >= LONG_MENU && story < index / 2;
    if ((logOdds[index] ?? 0) <= 0) story++;
    if (index === 0) return top;
    return Math.min(FARTHEST_TITLE, 0.4 * index, belowMenu ? 0.15 * (count - index) : FARTHEST_TITLE);
  });
}

const LONG_MENU = 8;
/** What a first line of few words costs above such a menu. */
const NAME_OF_PAPER = 1;
const LONG_NAME = 8;
const FARTHEST_TITLE = 1.6;

/** Where a story that is told in short paragraphs has begun: no headline stands below. */
function findSecondSentence(lines: readonly WeighedLine[], logOdds: readonly number[]): number {
  let sentences = 0;
  const second = lines.findIndex(({ words, ending }, index) => {
    if (words >= 5 && ending === 'stop' && (logOdds[index] ?? 0) < 0) sentences++;
    return sentences === 2;
  });
  return second < 0 ? lines.length : second;
}

function isTitle({ words, numbers, ending, opening }: WeighedLine): boolean {
  if (words < 2 || words >= LONGEST_HEADLINE || numbers > 0.5 || ending === 'stop' || ending === 'comma') return false;
  return opening !== 'bullet' && (opening !== 'small' || words >= SHORT_TITLE);
}

/** "Lena Orchard", "Lena Orchard, Ellery Echo" */
function isLikeName({ words, capitals, inner }: WeighedLine): boolean {
  return capitals === 1 && words <= (inner > 0 ? 6 : 3);
}

/** "(Adds comment, background)", "The Ellery Echo, Sunday November 16 2008" */
function isNote(text: string, { start, end, ending }: WeighedLine): boolean {
  if (ending === 'digit' && DATE_END.test(text.slice(Math.max(start, end - LONGEST_DATE), end))) return true;
  return text.charAt(start) === '(' && text.charAt(end - 1) === ')';
}

/** Whether the first line is a title that was given a full stop: one clause, capitalized or short, above a longer line. */
function isStoppedTitle([first, second]: readonly WeighedLine[]): boolean {
  if (first?.ending !== 'stop' || first.words > 20 || first.words < 2) return false;
  const below = (second?.words ?? 0) > first.words;
  return below && first.opening !== 'quote' && (first.capitals >= 0.55 || (first.words <= 10 && first.inner === 0));
}

function isCredit(text: string, line: WeighedLine | undefined): boolean {
  return line !== undefined && (isByline(text, line) || isDate(text, line) || isPictureCredit(text, line));
}

function isByline(text: string, { start, end, words }: WeighedLine): boolean {
  if (words === 0 || words > 12) return false;
  const line = text.slice(start, end);
  return CREDIT.test(line) || (DESK_END.test(line.slice(-DESK_END_LENGTH)) && DESK.test(line));
}

/** "Image credit: Lena Orchard" */
const PICTURE_CREDIT =
  /^(?:Image|Photo|Photograph|Picture|Illustration|Graphic|Media|File)s?(?: ?(?:credits?|copyright|caption|photo))?(?:: | by | Getty)|^Credit: /i;

function isPictureCredit(text: string, { start, end }: WeighedLine): boolean {
  return PICTURE_CREDIT.test(text.slice(start, Math.min(end, start + 40)));
}

const NAME = String.raw`\p{Lu}[\p{L}.’'-]{0,24}(?: (?:\p{Lu}[\p{L}.’'-]{0,24}|and|of|de|van|von|al|bin|&|,)){0,8}`;
const CREDIT = new RegExp(
  `^(?:(?:[Ww]ords|[Ss]tory|[Ww]ritten|[Rr]eported|[Rr]eporting|[Rr]eport|[Tt]ext|[Aa]nalysis|[Ee]dited|[Pp]osted|[Pp]ublished) by:?|[Bb]y:?|BY:?) ${NAME}(?:[ ,|/@–—-].{0,60})?$`,
  'u',
);
/** How a line ends that DESK finds. */
const DESK_END = /(?:Bureau|Desk|Staff|Newsroom|Correspondent|Writer|Reporters?|Editor|Press|Service|Team|Agencies)$/;
const DESK_END_LENGTH = 14;
const DESK =
  /^[\p{L}\p{N}.&’' -]{2,40},? (?:Bureau|News ?Desk|Desk|Staff|Newsroom|Correspondent|(?:Staff|Senior|Chief|Contributing) (?:Writer|Reporter|Editor|Correspondent)|Reporter|Press|News Service|Reporters|Web Team|Agencies)$/u;

function findDateline(
  { text, lines }: Page,
  zone: readonly NumberedLine[],
  body: number,
  byline: number | null,
): Span | null {
  const first = lines[body];
  const opening = first && DATELINE.exec(text.slice(first.start, Math.min(first.end, first.start + LONGEST_DATELINE)));
  if (first && opening) return { start: first.start, end: first.start + opening[0].trimEnd().length };
  const credit = byline === null ? undefined : lines[byline];
  const dated = zone.find(({ line }) => isDate(text, line) && !(credit && overlaps(credit, line)));
  return dated ? { start: dated.line.start, end: dated.line.end } : null;
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const LONGEST_DATE = 32;
const DATE_END = new RegExp(`(?:${MONTH} \\d{1,2}|\\b\\d{1,2} ${MONTH}),? \\d{4}$`);
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const CLOCK = String.raw`\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?`;
const PLACE = String.raw`\p{Lu}[\p{Lu}.’' -]{2,30}\p{Lu}(?:, [\p{L}. ]{2,24}){0,2}`;

/** "LONDON (Reuters) -", "NEW YORK, March 5 (Reuter) -", "WASHINGTON, D.C. —" */
const DATELINE = new RegExp(
  String.raw`^${PLACE}(?:,? ${MONTH} \d{1,2}(?:, \d{4})?)?(?: ?\([\p{L} ./&-]{2,30}\))?(?: ?[–—]| --?|--)(?= ?\S)`,
  'u',
);
const DATE_LINE = new RegExp(
  String.raw`^(?:(?:(?:last|first) )?(?:published|posted|updated|modified|date)(?: date| on| at)?:? )?(?:${CLOCK},? )?(?:${DAY},? )?(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:,? .{0,40})?$`,
  'iu',
);

function isDate(text: string, { start, end, words }: WeighedLine): boolean {
  return words >= 2 && words <= 14 && DATE_LINE.test(text.slice(start, end));
}
