import { reportFromCorpus } from './from-corpus';
import type { Rule } from './rule';

export const suspectAmount: Rule = {
  name: 'suspect-amount',
  severity: 'warning',
  summary: 'A number without a currency looks like a slip for a sum that another article gives.',
  plugin: reportFromCorpus('suspect-amount'),
};
