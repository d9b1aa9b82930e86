import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const namedUnlinked: Rule = {
  name: 'named-unlinked',
  severity: 'off',
  summary: 'A document is named, but not linked.',
  plugin: reportWeakSources('named-unlinked', 'Link to “{0}”, so that readers can check it.'),
};
