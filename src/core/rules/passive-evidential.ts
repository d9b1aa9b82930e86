import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const passiveEvidential: Rule = {
  name: 'passive-evidential',
  severity: 'warning',
  summary: 'A passive leaves out who believes or reports something.',
  plugin: reportWeakSources('passive-evidential', '“{0}” by whom? Name who says so, or leave it out.'),
};
