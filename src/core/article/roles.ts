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
  if (isSignOff(text, line)) return 'byline';
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
const SIGN_OFF_WORDS = 9;

function isSignOff(text: string, { start, end, words }: WeighedLine): boolean {
  return words <= SIGN_OFF_WORDS && SIGN_OFF.test(text.slice(start, end));
}

function isCaption(text: string, { start, end, words }: WeighedLine): boolean {
  if (words <= 3 || words > CAPTION_WORDS) return false;
  const line = text.slice(start, end);
  if (words <= CREDIT_WORDS && line.includes(' for ') && PICTURE_CREDIT.test(line)) return true;
  return CAPTION_HINTS.some((hint) => line.includes(hint)) && CAPTION.test(line);
}

/** "Lena Orchard for The Ellery Echo", who took the picture. */
const PICTURE_CREDIT =
  /^\p{Lu}[\p{L}.’'-]{0,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){1,3} for (?:[Tt]he )?\p{Lu}[\p{L} ]{1,40}$/u;
const CREDIT_WORDS = 9;

/** One of these stands in every caption that the pattern finds, and in few other lines. */
const CAPTION_HINTS = ['(', 'photo', 'picture', 'image', 'is seen', 'is shown'];
const CAPTION =
  /\((?:[Ll]eft|[Rr]ight|centre|center|top|bottom|above|pictured|from left|[LR])\)|\((?:[Pp]hoto\w{0,8}|[Ii]mage|[Pp]icture|[Ii]llustration|AP|AFP|Reuters|Getty)\b[^)]{0,80}\)$|\b[Ff]ile (?:photo|picture|image)\b|\bis (?:seen|pictured|shown) (?:in|at|on|here)\b/;
