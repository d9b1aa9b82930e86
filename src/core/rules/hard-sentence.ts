import type { Root, Sentence } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import retextReadability from 'retext-readability';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { measureSentence, type SentenceMeasures } from '../text/readability';
import { overlapsAny } from '../text/span';
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
  plugin: () => (tree, file) => {
    const { facts } = readContext(file);
    const besides = [...facts.boilerplate, ...(facts.headline ? [facts.headline] : [])];
    visit(tree, 'SentenceNode', (sentence) => {
      const span = spanOf(sentence);
      if (span && !overlapsAny(span, besides) && isHard(sentence))
        report(file, 'hard-sentence', { ...span, ...describe(measureSentence(textOf(sentence))) });
      return SKIP;
    });
  },
};

function describe({ grade, words, longWords }: SentenceMeasures): Pick<Report, 'template' | 'args'> {
  const args = [Math.round(grade), words, longWords].map(String);
  return words < LONG_SENTENCE
    ? { template: 'Hard to read: grade {0}, {2} of {1} words are long. Consider plainer ones.', args }
    : { template: 'Hard to read: grade {0}, {1} words, {2} of them long. Consider splitting it.', args };
}

function spanOf(sentence: Sentence): { start: number; end: number } | undefined {
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
