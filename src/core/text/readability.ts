import type { Readability } from '../facts';
import { findWord, WordScanner } from './letters';
import { splitSentences } from './sentences';

/** What a stretch of text adds to the readability figures. */
export interface ReadabilityCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Words a minute of silent reading (Brysbaert 2019). */
const READING_SPEED = 238;

/** The figures of a text whose parts are counted; all zero for a text without words. */
export function sumReadability(parts: Iterable<ReadabilityCounts>): Readability {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const part of parts) {
    words += part.words;
    sentences += part.sentences;
    syllables += part.syllables;
  }
  return {
    words,
    sentences,
    fleschKincaidGrade: round(computeGrade(words, sentences, syllables)),
    readingMinutes: round(words / READING_SPEED),
  };
}

/** Counts a line or paragraph. Linear in the text. */
export function measureLine(line: string): ReadabilityCounts {
  let sentences = 0;
  for (const { start, end } of splitSentences(line)) if (findWord(line, start, end) < end) sentences++;
  const { words, syllables } = countSyllables(line);
  return { words, syllables, sentences };
}

/** What makes one sentence hard: its US school grade (Kincaid et al. 1975), its words, and how many of them are long. */
export interface SentenceMeasures {
  readonly grade: number;
  readonly words: number;
  /** Words of three syllables or more. A number and a hyphenated word count as one word. */
  readonly longWords: number;
}

/** Measures one sentence. Linear in its length; never throws on any text. */
export function measureSentence(sentence: string): SentenceMeasures {
  const { words, syllables, longWords } = countSyllables(sentence);
  return { grade: computeGrade(words, 1, syllables), words, longWords };
}

function computeGrade(words: number, sentences: number, syllables: number): number {
  return words === 0 ? 0 : 0.39 * (words / Math.max(1, sentences)) + 11.8 * (syllables / words) - 15.59;
}

/** How many syllables make a word long (Gunning 1952). */
const LONG = 3;

const SCANNER = new WordScanner("’'&.,-");

function countSyllables(text: string): { words: number; syllables: number; longWords: number } {
  // The one letter that gets longer in lower case.
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  let words = 0;
  let syllables = 0;
  let longWords = 0;
  for (let found = SCANNER.open(lower, 0, lower.length); found; found = SCANNER.next(lower, lower.length)) {
    const ofWord = syllablesOf(lower, SCANNER.start, SCANNER.end);
    words++;
    syllables += ofWord;
    if (ofWord >= LONG) longWords++;
  }
  return { words, syllables, longWords };
}

/** Groups of vowels, those that part in two counted twice, less silent e: an estimate. */
function syllablesOf(text: string, start: number, end: number): number {
  let groups = 0;
  let inGroup = false;
  let mayPart = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const vowel = isVowel(code);
    if (vowel && !inGroup) groups++;
    inGroup = vowel;
    mayPart ||= code === LETTER_I || code === APOSTROPHE || code === RIGHT_QUOTE;
  }
  if (groups === 1 && end - start < SHORTEST_TWO) return 1;
  // What follows needs patterns: most words do without.
  const parted = mayPart && PARTED.test(text.slice(start, end)) ? 1 : 0;
  if (groups + parted < 2) return 1;
  const silent = SILENT_LAST[text.charCodeAt(end - 1)] === 1 && SILENT.test(text.slice(start, end)) ? 1 : 0;
  return Math.max(1, groups + parted - silent);
}

const LETTER_I = 0x69;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

function isVowel(code: number): boolean {
  return code < 128 ? VOWEL_CODES[code] === 1 : VOWELS.includes(String.fromCharCode(code));
}

const VOWELS = 'aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ';
const VOWEL_CODES = Uint8Array.from({ length: 128 }, (_, code) => (VOWELS.includes(String.fromCharCode(code)) ? 1 : 0));
/** Shorter words with one group of vowels have one syllable. */
const SHORTEST_TWO = 5;
/** Two syllables in one group of vowels ("media", "radio", "being"), or one without a vowel ("-ism", "didn't"). */
const PARTED = /[^cst]ia|[^cgst]io(?!n)|[aeouy]ing|ism|[ds]n['’]t/;
/** A silent e at the end, or before an ending. */
const SILENT =
  /(?:[^aeiouyl]e|[aeiou]le|[^aeiouytd]ed|(?:[^aeiouyszcxghl]|[aeiou]l)es|e['’]s|[^aeiouyl]e(?:ly|ments?|less|ful|ness|thing|times|body|where))$/;
/** The letters that it can end with. */
const SILENT_LAST = Uint8Array.from({ length: 128 }, (_, code) =>
  'edsytlg'.includes(String.fromCharCode(code)) ? 1 : 0,
);

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
