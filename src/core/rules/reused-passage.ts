import { reportFromCorpus } from './from-corpus';
import type { Rule } from './rule';

export const reusedPassage: Rule = {
  name: 'reused-passage',
  severity: 'information',
  summary: 'Eight words or more in a row stand in another article too.',
  plugin: reportFromCorpus('reused-passage'),
};
