import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const vagueGroup: Rule = {
  name: 'vague-group',
  severity: 'warning',
  summary: 'A claim rests on a group that nobody can look up.',
  plugin: reportWeakSources('vague-group', 'Who are “{0}”? Name one of them, or say how many you asked.'),
};
