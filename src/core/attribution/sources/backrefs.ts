import type { Phrase } from '../phrases/noun-phrase';
import { hasTag, type Sentence, spanOfTokens, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { isAnonymityExplained } from './source-class';
import type { ClassedClaim } from './weakness';

/** Follows an article and notes where it goes back to people whom it introduced without a name: "The people said". */
export class Backrefs {
  #introduced = false;

  /** The claims of a sentence with what is weak about references back. Calls must go from the start to the end. */
  note(sentence: Sentence, claims: readonly ClassedClaim[]): ClassedClaim[] {
    return claims.map((classed) => {
      const { source } = classed.claim;
      if (!source) return classed;
      if (this.#introduced && !classed.weakness && isBareReference(sentence, source)) {
        const words = spanOfTokens(sentence, source.from, source.groupEnd);
        return { ...classed, weakness: { rule: 'anonymous-backref', ...words } };
      }
      if (isAnonymous(sentence, classed, source)) this.#introduced = true;
      return classed;
    });
  }
}

const PEOPLE = new Set(['people', 'person', 'persons', 'individual', 'individuals']);

/** "the people", with nothing that says which. */
function isBareReference(sentence: Sentence, { from, head, groupEnd, to }: Phrase): boolean {
  const isBare = hasTag(sentence, from, Tag.Definite) && from + 1 === head && groupEnd === to;
  return isBare && PEOPLE.has(wordAt(sentence, head));
}

function isAnonymous(sentence: Sentence, { kind, weakness }: ClassedClaim, source: Phrase): boolean {
  if (weakness?.rule === 'anonymous-source' || weakness?.rule === 'anonymity-unexplained') return true;
  return (kind === 'vague' || kind === 'affiliated') && isAnonymityExplained(sentence, source);
}
