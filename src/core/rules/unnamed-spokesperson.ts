import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const unnamedSpokesperson: Rule = {
  name: 'unnamed-spokesperson',
  severity: 'information',
  summary: 'A spokesperson speaks without a name.',
  plugin: reportWeakSources(
    'unnamed-spokesperson',
    'Spokespeople speak on the record: name “{0}”, or attribute the words to the organization.',
  ),
};
