import { findReusedPassages } from './reused-words';
import { type Rule, readContext, report } from './rule';

export const reusedPassage: Rule = {
  name: 'reused-passage',
  severity: 'information',
  summary: 'Eight words or more in a row stand in another article too.',
  plugin: () => (_tree, file) => {
    for (const found of findReusedPassages(readContext(file))) report(file, 'reused-passage', found);
  },
};
