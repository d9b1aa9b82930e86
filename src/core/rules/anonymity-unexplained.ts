import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const anonymityUnexplained: Rule = {
  name: 'anonymity-unexplained',
  severity: 'information',
  summary: 'A source is not named, and the reason is missing.',
  plugin: reportWeakSources(
    'anonymity-unexplained',
    'Say why “{0}” cannot be named: not authorized to speak, afraid of losing a job …',
  ),
};
