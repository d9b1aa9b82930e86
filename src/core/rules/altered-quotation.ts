import { reportFromCorpus } from './from-corpus';
import type { Rule } from './rule';

export const alteredQuotation: Rule = {
  name: 'altered-quotation',
  severity: 'information',
  summary: 'Another article quotes the same words differently.',
  plugin: reportFromCorpus('altered-quotation'),
};
