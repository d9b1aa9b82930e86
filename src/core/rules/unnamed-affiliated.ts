import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const unnamedAffiliated: Rule = {
  name: 'unnamed-affiliated',
  severity: 'information',
  summary: 'A source is placed, but not named.',
  plugin: reportWeakSources(
    'unnamed-affiliated',
    '“{0}” says where the source belongs, not who it is. Add the name, or the reason for leaving it out.',
  ),
};
