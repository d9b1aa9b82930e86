import type { Phrase } from '../phrases/noun-phrase';
import type { Sentence, TokenRange } from '../sentence/sentence';
import { contentAfter } from './content';

/** A claim of a sentence and who makes it. */
export interface Claim {
  readonly source: Phrase | null;
  readonly cue: TokenRange;
  readonly content: TokenRange;
  /** How the cue hands the claim over. */
  readonly form: 'clause' | 'according-to' | 'citing' | 'passive' | 'agent' | 'participle' | 'noun' | 'venue';
}

/** A sentence with its claims, in the order of their cues, and the paragraph it stands in. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly claims: readonly Claim[];
  readonly line: number;
}

/** The claim whose content is what follows its cue. */
export function claimAhead(
  sentence: Sentence,
  source: Phrase | null,
  cue: TokenRange,
  form: Claim['form'] = 'clause',
): Claim {
  return { source, cue, content: contentAfter(sentence, cue[1]), form };
}
