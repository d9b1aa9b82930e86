import { WINDOWS_1252 } from '../core';

/** A file's text, or why it is none. */
export type Decoded =
  | {
      readonly text: string;
      /** It is neither UTF-8 nor UTF-16: an editor that takes it for that damages what it saves. */
      readonly legacy?: true;
    }
  | { readonly binary: true };

/**
 * Turns the bytes of a file into text: UTF-8 and UTF-16, told by their mark or by statistics, else Windows-1252.
 * No byte-order mark; line ends are all of one kind where the file mixes them, as in the editor. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = recognizeEncoding(bytes);
  if (encoding === 'binary') return { binary: true };
  const unicode = tryDecode(bytes, encoding);
  const text = unicode ?? decodeWindows1252(bytes);
  if (hasControls(text)) return { binary: true };
  return { text: unifyLineEnds(text), ...(unicode === undefined && { legacy: true }) };
}

/** What the text of a file is made of: units of so many bytes, behind a byte-order mark of so many. */
export function unitOf(bytes: Uint8Array): { size: number; mark: number; codeAt(at: number): number } {
  const encoding = recognizeEncoding(bytes);
  const byte = (at: number) => bytes[at] ?? 0;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const big = encoding === 'utf-16be' ? 0 : 1;
    const codeAt = (at: number) => (byte(at + big) << 8) | byte(at + 1 - big);
    return { size: 2, mark: codeAt(0) === 0xfeff ? 2 : 0, codeAt };
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { size: 1, mark: marked ? 3 : 0, codeAt: byte };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary';

/** How much of a file is looked at. */
const SAMPLE = 4096;
/** The share of NUL bytes at odd or even places from which it can only be UTF-16 of a Latin script. */
const LEAST_NULS = 0.3;

function recognizeEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  const nuls = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (even + odd === 0) return 'utf-8';
  const pairs = length / 2;
  if (odd > pairs * LEAST_NULS && even < odd / 10) return 'utf-16le';
  if (even > pairs * LEAST_NULS && odd < even / 10) return 'utf-16be';
  return 'binary';
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Done by hand, as Node 20 takes the name for Latin-1, where these bytes are controls (WHATWG Encoding Standard). */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Text has no control characters but tabs, line ends, form feeds and a stray escape. */
function hasControls(text: string): boolean {
  const length = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 9 || (code > 13 && code < 32) || code === 127) controls++;
  }
  return controls > length / 50;
}

/** The editor gives a file with mixed line ends the kind that most of its lines have. */
function unifyLineEnds(text: string): string {
  if (!text.includes('\r')) return text;
  const ends = text.match(/\r\n|\r|\n/g) ?? [];
  const withReturn = ends.filter((end) => end !== '\n').length;
  const whole = ends.every((end) => end === '\r\n');
  return whole ? text : text.replace(/\r\n|\r|\n/g, withReturn > ends.length / 2 ? '\r\n' : '\n');
}
