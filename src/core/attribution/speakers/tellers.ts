import { bareGroup, type Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { hasTag, isPerson, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';

/** `She was told by an aide to “…”`, `warned by Lee that “…”`: the agent of telling, right before what is told. */
export function agentBefore(sentence: Sentence, quotation: number): Phrase | null {
  if (!/^(?:to|that|about|of)$/.test(wordAt(sentence, quotation - 1))) return null;
  for (let by = quotation - 3; by > 1 && by > quotation - REACH; by--) {
    if (wordAt(sentence, by) !== 'by') continue;
    const agent = TOLD.test(wordAt(sentence, by - 1)) ? phraseStartingAt(sentence, by + 1) : null;
    return agent && agent.from === by + 1 && agent.groupEnd === quotation - 1 ? agent : null;
  }
  return null;
}

const TOLD = /^(?:told|advised|asked|assured|instructed|ordered|reassured|reminded|urged|warned)$/;

/** `Asked by a voter what he would do about “…,” Lee smiled`: who puts the question that the words are part of. */
export function askerBefore(sentence: Sentence, quotation: number): Phrase | null {
  for (let by = quotation - 3; by > 0 && by > quotation - FARTHEST_ASKER; by--) {
    if (hasTag(sentence, by, Tag.Quotation) || wordAt(sentence, by) === ',') return null;
    if (wordAt(sentence, by) !== 'by' || !ASKED.test(wordAt(sentence, by - 1))) continue;
    const asker = phraseStartingAt(sentence, by + 1);
    return asker?.from === by + 1 && asker.groupEnd < quotation ? asker : null;
  }
  return null;
}

const FARTHEST_ASKER = 40;
const ASKED = /^(?:asked|pressed|questioned|quizzed)$/;

/** `For Lee, “…”`, `To her, the choice was simple: “…”`: whose view it is. */
export function forWhom(sentence: Sentence, quotation: number): Phrase | null {
  for (let index = Math.max(0, quotation - REACH); index < quotation - 2; index++) {
    const opens = index === 0 || hasTag(sentence, index - 1, Tag.Mark | Tag.Conjunction | Tag.Subordinator);
    if (!opens || !/^(?:for|to)$/.test(wordAt(sentence, index))) continue;
    const person = phraseStartingAt(sentence, index + 1);
    const end = person ? person.groupEnd : quotation;
    const isBeside =
      wordAt(sentence, end) === ',' && (end + 1 === quotation || wordAt(sentence, quotation - 1) === ':');
    if (person && isBeside && isSomebody(sentence, person)) return bareGroup(person.from, end);
  }
  return null;
}

function isSomebody(sentence: Sentence, { head }: Phrase): boolean {
  return (
    isPerson(sentence, head) || hasTag(sentence, head, Tag.Person | Tag.Pronoun) || wordAt(sentence, head) === 'her'
  );
}

/** `To quote Lee, “…”`, `quoting the town’s oldest sign: “…”`. */
export function whomTheyQuote(sentence: Sentence, quotation: number): Phrase | null {
  if (wordAt(sentence, quotation + 1) === 'to' && wordAt(sentence, quotation + 2) === 'quote')
    return phraseStartingAt(sentence, quotation + 3);
  if (![',', ':'].includes(wordAt(sentence, quotation - 1))) return null;
  for (let index = quotation - 2; index >= 0 && index > quotation - REACH; index--) {
    if (!/^(?:quot|paraphras)(?:e[sd]?|ing)$/.test(wordAt(sentence, index))) continue;
    const quoted = phraseStartingAt(sentence, index + 1);
    return quoted && quoted.to >= quotation - 1 ? quoted : null;
  }
  return null;
}

/** How many tokens before a quotation the words may stand that name its speaker. */
const REACH = 12;
