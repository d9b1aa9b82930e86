import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const vagueDocument: Rule = {
  name: 'vague-document',
  severity: 'warning',
  summary: 'A claim rests on a document without author or date.',
  plugin: reportWeakSources(
    'vague-document',
    'No author is given for “{0}”. Say who made it and when, and link to it.',
  ),
};
