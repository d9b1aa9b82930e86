import type { Span } from './span';
import { WINDOWS_1252 } from './windows-1252';

/** Characters that stand for others, with those. */
export interface Garble extends Span {
  readonly meant: string;
}

/**
 * Finds UTF-8 that was read as Windows-1252 or Latin-1, once or twice: “â€™” for “’”. After the idea that such text
 * shows itself by being valid UTF-8 again (Speer 2019, ftfy). In the order of the text, characters side by side as one.
 * Offsets: UTF-16 code units, half-open. Linear in the text. Never throws on any text.
 */
export function findMojibake(text: string): Garble[] {
  const found: Garble[] = [];
  for (const match of text.matchAll(SUSPICIOUS)) {
    const meant = decode(match[0]);
    if (meant !== undefined) found.push({ start: match.index, end: match.index + match[0].length, meant });
  }
  return found;
}

/** The bytes of a character in UTF-8 that follow the first, as Windows-1252 and Latin-1 show them. */
const NEXT = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** Characters of two, three and four bytes; what was misread twice has several of them for one. */
const SUSPICIOUS = new RegExp(`(?:[ÂÃÄÅ]${NEXT}|[âã]${NEXT}{2}|ð${NEXT}{3}){1,9}`, 'g');

/** What a run of characters was, read anew; undefined where it is no UTF-8, or says what no article would. */
function decode(run: string): string | undefined {
  const once = decodeOnce(run);
  if (once === undefined) return undefined;
  const twice = decodeOnce(once);
  const meant = twice ?? once;
  return LIKELY.test(meant) ? meant : undefined;
}

/** Letters with marks, punctuation and signs of currency. */
const LIKELY = /^[\u00A0-\u017F\u2010-\u2026\u2030-\u203A\u20A0-\u20BF\u2122]+$/;

function decodeOnce(run: string): string | undefined {
  const bytes = Array.from(run, byteOf);
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    return UTF8.decode(Uint8Array.from(bytes.map((byte) => byte ?? 0)));
  } catch {
    // No UTF-8: the characters mean themselves.
    return undefined;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The byte that Windows-1252, or where it has none Latin-1, shows as this character. */
function byteOf(character: string): number | undefined {
  const special = WINDOWS_1252.indexOf(character);
  if (special >= 0) return 0x80 + special;
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : undefined;
}
