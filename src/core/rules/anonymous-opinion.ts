import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const anonymousOpinion: Rule = {
  name: 'anonymous-opinion',
  severity: 'warning',
  summary: 'Somebody without a name passes judgment on somebody with one.',
  plugin: reportWeakSources(
    'anonymous-opinion',
    'Nobody answers for this judgment by “{0}”. Name the source, or leave the judgment out.',
  ),
};
