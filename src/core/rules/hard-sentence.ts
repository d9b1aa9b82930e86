import type { Root, Sentence } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import retextReadability from 'retext-readability';
import { VFile } from 'vfile';
import { measureSentence, type SentenceMeasures } from '../text/readability';
import { listOverlapping, overlaps, overlapsAny, type Span } from '../text/span';
import { walkTree } from '../walk-tree';
import { type Report, type Rule, readContext, report } from './rule';

/** At this age retext-readability marks the hard tail of newspaper prose; at its default of 16, every third sentence. */
const AGE = 20;

/** One name of many syllables makes a sentence of fewer words hard for every formula, and for no reader. */
const LEAST_WORDS = 10;

/** From so many words on a sentence can be split; the average of newspapers is near it. */
const LONG_SENTENCE = 20;

export const hardSentence: Rule = {
  name: 'hard-sentence',
  severity: 'information',
  summary: 'A sentence is hard to read for an adult.',
  bySentence: true,
  plugin: () => (tree, file) => {
    const { facts, text } = readContext(file);
    walkTree(tree, (sentence) => {
      const span = sentence.type === 'SentenceNode' && spanOf(sentence);
      if (
        span &&
        !overlapsAny(span, facts.boilerplate) &&
        !(facts.headline && overlaps(span, facts.headline)) &&
        isTold(text, span) &&
        !isQuoted(span, facts.quotes) &&
        isHard(sentence)
      )
        report(file, 'hard-sentence', { ...span, ...describe(measureSentence(textOf(sentence))) });
    });
  },
};

/** Whether it is a whole sentence, told in words: no title, no row of a table, no rest of a line that broke off. */
function isTold(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  if (!ENDS.test(sentence.slice(-LONGEST_END)) || STARTS_SMALL.test(sentence) || COMPARES.test(sentence)) return false;
  if (BROKEN_OFF.test(text.slice(Math.max(0, start - LONGEST_INDENT), start))) return false;
  const words = sentence.split(/\s+/);
  const others = words.filter((word) => /[\p{N}<>=|]|[^\p{Script=Latin}\P{L}]/u.test(word));
  return others.length < MOST_OTHERS * words.length;
}

const ENDS = /[.!?…]["'”’»)\]]{0,4}$/;
const LONGEST_END = 6;
const STARTS_SMALL = /^["'“‘«([]{0,3}\p{Ll}/u;
/** A row of results: this year's figure against the last. */
const COMPARES = /\p{N} (?:[\p{L}-]{1,20} ){0,3}vs\.? /u;
/** A line that goes on below, though its article is not one of lines that a fixed width broke. */
const BROKEN_OFF = /[\p{L}\p{N},;][ \t]{0,8}\n$/u;
const LONGEST_INDENT = 16;
/** The share of figures, and of words in other scripts, that makes a sentence none of English prose. */
const MOST_OTHERS = 0.3;

/** Nobody may split what was said. */
function isQuoted(sentence: Span, quotes: readonly Span[]): boolean {
  const quoted = listOverlapping(sentence, quotes).reduce(
    (sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
    0,
  );
  return quoted > (sentence.end - sentence.start) / 2;
}

function describe({ grade, words, longWords }: SentenceMeasures): Pick<Report, 'template' | 'args'> {
  const args = [Math.round(grade), words, longWords].map(String);
  return words < LONG_SENTENCE
    ? { template: 'Hard to read: grade {0}, {2} of {1} words are long. Consider plainer ones.', args }
    : { template: 'Hard to read: grade {0}, {1} words, {2} of them long. Consider splitting it.', args };
}

function spanOf(sentence: Sentence): Span | undefined {
  const start = sentence.position?.start.offset;
  const end = sentence.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

const judge = retextReadability({ age: AGE, minWords: LEAST_WORDS });
const verdicts = new Map<string, boolean>();
const MOST_VERDICTS = 20_000;

/** Asks retext-readability, at a cost of 12 times the parsing, so each sentence only once. */
function isHard(sentence: Sentence): boolean {
  const text = textOf(sentence);
  const known = verdicts.get(text);
  if (known !== undefined) return known;
  const scratch = new VFile(text);
  const tree: Root = { type: 'RootNode', children: [{ type: 'ParagraphNode', children: [sentence] }] };
  judge(tree, scratch);
  if (verdicts.size >= MOST_VERDICTS) verdicts.clear();
  verdicts.set(text, scratch.messages.length > 0);
  return scratch.messages.length > 0;
}
