import type { ArticleFacts } from '../facts';
import { type Rule, readContext, report } from './rule';
import { type StoryWord, visitStoryWords } from './words';

export const hearsayAdverb: Rule = {
  name: 'hearsay-adverb',
  severity: 'information',
  summary: 'An adverb says that something is hearsay, but not whose.',
  plugin: () => (tree, file) => {
    const context = readContext(file);
    const { facts, text } = context;
    visitStoryWords(tree, context, (word) => {
      if (!HEARSAY_ADVERBS.has(word.word) || hasSource(word, facts)) return;
      const { start, end } = word;
      const template = '“{0}”: say who reports it.';
      report(file, 'hearsay-adverb', { start, end, template, args: [text.slice(start, end)] });
    });
  },
};

/** "Apparently" is left out: it mostly says what the reporter saw. */
const HEARSAY_ADVERBS = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'rumoredly']);

/** Whether an attribution that covers the word says whose hearsay it is. */
function hasSource({ start, end }: StoryWord, { attributions }: ArticleFacts): boolean {
  return attributions.some(
    ({ source, cue, content, kind }) =>
      source !== null &&
      (kind === 'named' || kind === 'definite') &&
      Math.min(source.start, cue.start, content.start) <= start &&
      end <= Math.max(source.end, cue.end, content.end),
  );
}
