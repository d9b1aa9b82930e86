import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const anonymousSource: Rule = {
  name: 'anonymous-source',
  severity: 'warning',
  summary: 'A claim rests on a source of whom nothing is known.',
  plugin: reportWeakSources(
    'anonymous-source',
    '“{0}” could be anyone. Name the source, or say how it knows and why it is not named.',
  ),
};
