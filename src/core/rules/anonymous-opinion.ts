import type { Rule } from './rule';
import { reportWeakSources } from './weak-source';

export const anonymousOpinion: Rule = {
  name: 'anonymous-opinion',
  severity: 'warning',
  summary: 'Somebody without a name passes judgement on somebody with one.',
  plugin: reportWeakSources(
    'anonymous-opinion',
    'Nobody answers for this judgement by “{0}”. Name the source, or leave the judgement out.',
  ),
};
