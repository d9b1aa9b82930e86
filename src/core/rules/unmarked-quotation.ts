import { findUnmarkedQuotations } from './reused-words';
import { type Rule, readContext, report } from './rule';

export const unmarkedQuotation: Rule = {
  name: 'unmarked-quotation',
  severity: 'information',
  summary: 'Words that another article quotes stand here as the article’s own.',
  plugin: () => (_tree, file) => {
    for (const found of findUnmarkedQuotations(readContext(file))) report(file, 'unmarked-quotation', found);
  },
};
