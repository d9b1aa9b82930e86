import type { FurnitureKind } from '../facts';
import { runSteps, takeInPortions } from '../run-steps';
import type { Span } from '../text/span';
import { liftBeyondStory, type ReadPage } from './beyond-story';
import { judgeBlocks } from './blocks';
import { findCommentThreads } from './comment-threads';
import { type Frame, readFrame } from './frame';
import { type FurnitureModel, scoreLines, shippedModel, weighLine } from './furniture-model';
import { nameKinds } from './kinds';
import { readLine, type WeighedLine } from './line-reading';
import { type LineRole, nameRole } from './roles';
import { smoothScores } from './smooth-scores';

export type { LineRole } from './roles';

/** One line that is not blank, without its line end and the white space around it. */
export interface ArticleLine extends Span {
  /** Equal for lines of the same words, whatever their case, spacing and punctuation. 32 bits, unsigned. */
  readonly hash: number;
  /**
   * How sure the line by itself and its neighbors make us that it is furniture, in decibans (ten times the decimal
   * logarithm of the odds), a whole number: above 0 means furniture.
   */
  readonly score: number;
  readonly kind: FurnitureKind;
  /** What the line is if it is part of the story. */
  readonly role: LineRole;
}

/** How an article is laid out, as far as the article alone can tell. Lines in the order of the text. */
export interface Layout {
  readonly lines: readonly ArticleLine[];
  readonly headline: Span | null;
  readonly byline: Span | null;
  /** Place and date that open the body, or the line that gives the date. */
  readonly dateline: Span | null;
}

/** Reads the layout of an article. Yields between portions of a long text. Linear in the text. Never throws on any text. */
export function* readLayoutInSteps(text: string, model: FurnitureModel = shippedModel()): Generator<void, Layout> {
  const lines: WeighedLine[] = [];
  yield* takeInPortions(splitLines(text), ({ start, end }) => {
    lines.push(weighLine(model, readLine(text, start, end)));
  });
  const logOdds = scoreLines(model, lines);
  yield;
  const judged = judgeBlocks(lines, logOdds);
  const frame = readFrame(text, lines, judged);
  const roles = lines.map((_, index) => nameRole(text, lines, index, frame));
  const threads = findCommentThreads(text, lines);
  const scores = scoreRoles({ lines, headline: frame.headline ?? -1, threads, logOdds, scores: judged }, roles);
  const kinds = nameKinds(text, lines, scores, threads);
  return {
    lines: lines.map(({ start, end, hash }, index) => ({
      start,
      end,
      hash,
      score: scores[index] ?? LOWEST,
      kind: kinds[index] ?? 'other',
      role: roles[index] ?? 'other',
    })),
    ...spansOf(frame, lines),
  };
}

/** The same in one go. */
export function readLayout(text: string, model?: FurnitureModel): Layout {
  return runSteps(readLayoutInSteps(text, model));
}

/** The score of a line that is never furniture, whatever repeats. */
const LOWEST = -99;

/** The scores of the lines of a page in decibans, now that their roles are known. */
function scoreRoles(page: ReadPage, roles: readonly LineRole[]): readonly number[] {
  const byRole = page.lines.map((line, index) => isStoryByRole(line, roles[index] ?? 'other'));
  const known = page.scores.map((score, index) => (byRole[index] ? LOWEST : score));
  const lifted = liftBeyondStory({ ...page, scores: smoothScores(page.lines, known) });
  return lifted.map((score, index) => (byRole[index] ? LOWEST : toDecibans(score)));
}

function isStoryByRole(line: WeighedLine, role: LineRole): boolean {
  if (role === 'caption' || role === 'deck') return line.lexical < STRONG_WORDS && !line.evident;
  return role === 'headline' || role === 'byline' || role === 'dateline';
}

/** From this lexical weight on, a line that looks like a caption or a deck is furniture all the same. */
const STRONG_WORDS = 2.5;

function toDecibans(logOdds: number): number {
  return Math.max(LOWEST, Math.ceil((10 / Math.LN10) * logOdds));
}

function spansOf(frame: Frame, lines: readonly WeighedLine[]): Pick<Layout, 'headline' | 'byline' | 'dateline'> {
  const spanOf = (index: number | null): Span | null => {
    const line = index === null ? undefined : lines[index];
    return line ? { start: line.start, end: line.end } : null;
  };
  return { headline: spanOf(frame.headline), byline: spanOf(frame.byline), dateline: frame.dateline };
}

/** The lines that are not blank, without the white space around them. */
function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** White space as `trim` has it, within a line. */
function isSpace(code: number): boolean {
  if (code < 0x1680) return code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0;
  return SPACES.test(String.fromCharCode(code));
}

const SPACES = /^\s$/;
