import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const pressReleaseSource: Rule = {
  name: 'press-release-source',
  severity: 'information',
  summary: 'A claim comes from a press release.',
  plugin: reportWeakSources(
    'press-release-source',
    '“{0}” is the subject’s own account. Check it elsewhere, and link to it.',
  ),
};
