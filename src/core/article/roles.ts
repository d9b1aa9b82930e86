import type { Frame } from './frame';
import type { WeighedLine } from './line-reading';

/** What a line is in the story. */
export type LineRole =
  | 'headline'
  | 'byline'
  | 'dateline'
  /** What stands right below the headline and sums up the story. */
  | 'deck'
  | 'paragraph'
  | 'bullet'
  | 'caption'
  /** A short line without a stop between paragraphs: a section heading, a deck, a row of a table. */
  | 'heading'
  | 'other';

/** Names what a line would be in the story. */
export function nameRole(text: string, lines: readonly WeighedLine[], index: number, frame: Frame): LineRole {
  const line = lines[index];
  if (!line) return 'other';
  if (index === frame.headline) return 'headline';
  if (index === frame.byline) return 'byline';
  if (frame.dateline && frame.dateline.start === line.start && frame.dateline.end === line.end) return 'dateline';
  if (line.opening === 'bullet') return 'bullet';
  if (frame.headline !== null && index === frame.headline + 1 && isDeck(line, lines[index + 1])) return 'deck';
  if (SIGN_OFF.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_SIGN_OFF)))) return 'byline';
  if (isCaption(text, line)) return 'caption';
  if (isProse(line)) return 'paragraph';
  const next = lines[index + 1];
  return line.words > 0 && line.words <= HEADING_WORDS && next !== undefined && isProse(next) ? 'heading' : 'other';
}

const HEADING_WORDS = 14;
const CAPTION_WORDS = 60;
const FEWEST_DECK_WORDS = 7;
const MOST_DECK_WORDS = 40;

function isProse({ words, ending, grammar }: WeighedLine): boolean {
  return (
    (words >= 8 && ending !== 'word' && ending !== 'symbol' && ending !== 'digit') || (words >= 20 && grammar > 0.2)
  );
}

/** A lead paragraph has the next one below it; a deck ends without a stop, or has something else below. */
function isDeck({ words, ending }: WeighedLine, next: WeighedLine | undefined): boolean {
  if (words < FEWEST_DECK_WORDS || words > MOST_DECK_WORDS || !next) return false;
  return ending !== 'stop' || !isProse(next);
}

/** The name or newsroom of an agency, as it signs its copy: "Reuter", "(AP)", "-- London Newsroom, +44 171 555 0100". */
const SIGN_OFF =
  /^[-–—( ]{0,4}(?:(?:REUTERS?|Reuters?|AP|Associated Press|AFP|UPI|PTI|ANI|IANS|DPA|EFE|ANSA|Xinhua|TASS|Kyodo|Bernama|Bloomberg|PA|CP)[) .]{0,3}$|\p{Lu}[\p{L} ]{2,30} [Nn]ewsroom\b)/u;
const LONGEST_SIGN_OFF = 60;

function isCaption(text: string, { start, end, words }: WeighedLine): boolean {
  return words > 3 && words <= CAPTION_WORDS && CAPTION.test(text.slice(start, end));
}

const CAPTION =
  /\((?:left|right|centre|center|top|bottom|above|pictured|from left|[LR])\)|\((?:photo|image|picture|illustration|AP|AFP|Reuters|Getty)\b[^)]{0,80}\)$|\bfile (?:photo|picture|image)\b|\bis (?:seen|pictured|shown) (?:in|at|on|here)\b/i;
