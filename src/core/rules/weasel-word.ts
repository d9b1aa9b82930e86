import { WEASEL_WORDS } from '../data/weasel-words';
import { type Rule, readContext, report } from './rule';
import { visitStoryWords } from './words';

export const weaselWord: Rule = {
  name: 'weasel-word',
  severity: 'off',
  summary: 'A hedge or a vague quantity stands where a fact could.',
  bySentence: true,
  plugin: () => (tree, file) => {
    const context = readContext(file);
    visitStoryWords(tree, context, ({ start, end, word }) => {
      if (!WEASEL_WORDS.has(word)) return;
      const template = '“{0}” weighs nothing. Give the figure or the fact, or leave it out.';
      report(file, 'weasel-word', { start, end, template, args: [context.text.slice(start, end)] });
    });
  },
};
