import { fold } from '../tokens/characters';

/** A name without case, diacritics, commas and full stops; hyphens are spaces, an ampersand is "and". */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  let folded = '';
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code === FULL_STOP && !isDecimalPoint(name, at)) continue;
    if (code === COMMA) continue;
    folded += String.fromCharCode(code === HYPHEN ? SPACE : fold(code));
  }
  return UNFOLDED.test(folded) ? folded.replace(/ & /g, ' and ').replace(/\s+/g, ' ').trim() : folded;
}

/** A name of which only the case has to go. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
/** What a fold of single characters leaves to do. */
const UNFOLDED = / & |[^\S ]|\s\s|^\s|\s$/;

function isDecimalPoint(name: string, at: number): boolean {
  return /\d/.test(name.charAt(at - 1)) || /[a-z]/.test(name.charAt(at + 1));
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const SPACE = 0x20;
