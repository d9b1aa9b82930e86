import type { Root, Sentence } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import retextReadability from 'retext-readability';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { countWords, gradeOf } from '../text/readability';
import { overlapsAny } from '../text/span';
import { type Rule, readContext, report } from './rule';

/** At this age retext-readability marks the hard tail of newspaper prose; at its default of 16, every third sentence. */
const AGE = 20;

export const hardSentence: Rule = {
  name: 'hard-sentence',
  severity: 'information',
  summary: 'A sentence is hard to read for an adult.',
  plugin: () => (tree, file) => {
    const { facts } = readContext(file);
    visit(tree, 'SentenceNode', (sentence) => {
      const span = spanOf(sentence);
      if (span && !overlapsAny(span, facts.boilerplate) && isHard(sentence)) {
        const text = textOf(sentence);
        report(file, 'hard-sentence', {
          ...span,
          template: 'Hard to read: grade {0}, {1} words. Consider splitting it.',
          args: [Math.round(gradeOf(text)).toString(), countWords(text).toString()],
        });
      }
      return SKIP;
    });
  },
};

function spanOf(sentence: Sentence): { start: number; end: number } | undefined {
  const start = sentence.position?.start.offset;
  const end = sentence.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

const judge = retextReadability({ age: AGE });
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
