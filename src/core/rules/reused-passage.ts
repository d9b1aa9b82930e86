import * as closed from '../data/function-words';
import { overlapsAny } from '../text/span';
import { type Rule, readContext, report } from './rule';

const FUNCTION_WORDS: ReadonlySet<string> = new Set(Object.values(closed).flat());

export const reusedPassage: Rule = {
  name: 'reused-passage',
  severity: 'information',
  summary: 'Eight words or more in a row stand in another article too.',
  plugin: () => (_tree, file) => {
    const { corpusReports, facts, text } = readContext(file);
    for (const found of corpusReports) {
      if (found.rule !== 'reused-passage' || overlapsAny(found, facts.boilerplate)) continue;
      const words = text.slice(found.start, found.end).replace(/[\s\p{P}]+$/u, '');
      if (isProse(words)) report(file, 'reused-passage', { ...found, end: found.start + words.length });
    }
  },
};

const FEWEST_TELLING_WORDS = 4;

/** Names with their titles and seats recur as they are: only words without a capital, and with a meaning, are somebody’s wording. */
function isProse(passage: string): boolean {
  const small = passage.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu) ?? [];
  return small.filter((word) => !FUNCTION_WORDS.has(word)).length >= FEWEST_TELLING_WORDS;
}
