import type { WeaknessRule } from '../../facts';
import type { ReadSentence } from '../claims/claim';
import { hasName } from '../phrases/naming';
import type { Phrase } from '../phrases/noun-phrase';
import { type Sentence, type TokenRange, wordAt } from '../sentence/sentence';
import { classSource } from './source-class';
import type { ClassedClaim } from './weakness';

const FORGIVEN: ReadonlySet<WeaknessRule> = new Set([
  'vague-group',
  'anonymous-source',
  'unnamed-spokesperson',
  'unnamed-affiliated',
]);

/**
 * Drops what is weak about a source that the next sentence names: "Experts disagree. One of them, Jane Lee, said …",
 * "Analysts said … Jane Lee, an analyst at Acme, said …".
 */
export function forgiveNamedNext(
  sentence: Sentence,
  claims: readonly ClassedClaim[],
  next: ReadSentence | undefined,
): ClassedClaim[] {
  return claims.map((classed) => {
    const { claim, kind, weakness } = classed;
    if (!weakness || !FORGIVEN.has(weakness.rule) || !claim.source || !next) return classed;
    return namesOneOf(next, wordAt(sentence, claim.source.head)) ? { claim, kind } : classed;
  });
}

/** Whether a sentence has a named source that belongs to a group. */
function namesOneOf({ sentence, claims }: ReadSentence, group: string): boolean {
  return claims.some(({ source }) => {
    if (!source || classSource(sentence, source).kind !== 'named') return false;
    const [from, to] = extentOf(source);
    return hasName(sentence, from, to) && isMemberOf(sentence, from, to, group);
  });
}

function extentOf({ from, to, aside }: Phrase): TokenRange {
  return aside[1] > aside[0] ? [Math.min(from, aside[0]), Math.max(to, aside[1])] : [from, to];
}

function isMemberOf(sentence: Sentence, from: number, to: number, group: string): boolean {
  for (let index = from; index < to; index++) {
    const word = wordAt(sentence, index);
    if (word === group || `${word}s` === group || (word.endsWith('man') && group.startsWith(word.slice(0, -2))))
      return true;
    if (word === 'them' && wordAt(sentence, index - 1) === 'of') return true;
  }
  return false;
}
