import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const anonymousBackref: Rule = {
  name: 'anonymous-backref',
  severity: 'information',
  summary: 'A claim goes back to a source that was never named.',
  plugin: reportWeakSources(
    'anonymous-backref',
    'No name was given for “{0}”. Describe the source again, or say which of them spoke.',
  ),
};
