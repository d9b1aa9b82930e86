import { reportFromCorpus } from './from-corpus';
import type { Rule } from './rule';

export const disputedAmount: Rule = {
  name: 'disputed-amount',
  severity: 'information',
  summary: 'Another article gives another sum for the same thing.',
  plugin: reportFromCorpus('disputed-amount'),
};
