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
  return { ...countSyllables(line), sentences };
}

/** The US school grade of one sentence (Kincaid et al. 1975). */
export function gradeOf(sentence: string): number {
  const { words, syllables } = countSyllables(sentence);
  return computeGrade(words, 1, syllables);
}

/** How many words a text has; a number and a hyphenated word count as one. */
export function countWords(text: string): number {
  return countSyllables(text).words;
}

function computeGrade(words: number, sentences: number, syllables: number): number {
  return words === 0 ? 0 : 0.39 * (words / Math.max(1, sentences)) + 11.8 * (syllables / words) - 15.59;
}

const SCANNER = new WordScanner("’'&.,-");

function countSyllables(text: string): { words: number; syllables: number } {
  let words = 0;
  let syllables = 0;
  for (let found = SCANNER.open(text, 0, text.length); found; found = SCANNER.next(text, text.length)) {
    words++;
    syllables += syllablesOf(text.slice(SCANNER.start, SCANNER.end).toLowerCase());
  }
  return { words, syllables };
}

/** Groups of vowels, those that part in two counted twice, less silent e: an estimate. */
function syllablesOf(word: string): number {
  let groups = 0;
  let inGroup = false;
  let mayPart = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const vowel = isVowel(code);
    if (vowel && !inGroup) groups++;
    inGroup = vowel;
    mayPart ||= code === LETTER_I || code === APOSTROPHE || code === RIGHT_QUOTE;
  }
  if (groups === 1 && word.length < SHORTEST_TWO) return 1;
  const parted = mayPart && PARTED.test(word) ? 1 : 0;
  // Most words are done by now, without a pattern.
  if (groups + parted < 2) return 1;
  const silent = SILENT_ENDING.test(word.slice(-4)) || SILENT_BEFORE_SUFFIX.test(word) ? 1 : 0;
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
const SILENT_ENDING = /(?:[^aeiouyl]e|[aeiou]le|[^aeiouytd]ed|(?:[^aeiouyszcxghl]|[aeiou]l)es|e['’]s)$/;
const SILENT_BEFORE_SUFFIX = /[^aeiouyl]e(?:ly|ments?|less|ful|ness|thing|times|body|where)$/;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
