import { reportFromCorpus } from './from-corpus';
import type { Rule } from './rule';

export const nearDuplicate: Rule = {
  name: 'near-duplicate',
  severity: 'information',
  summary: 'Another article is nearly the same.',
  plugin: reportFromCorpus('near-duplicate'),
};
