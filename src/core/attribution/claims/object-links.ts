import { OBJECT_LINKS } from '../../data/reporting-verbs';
import { GAP_OPENERS, opensMeasure } from '../phrases/clause';
import type { Phrase } from '../phrases/noun-phrase';
import { formsOf } from '../sentence/lexicon';
import { hasTag, type Sentence, skipAdverbs, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { opensInfinitive } from './passives';

const LINKS = collectLinks();

function collectLinks(): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>();
  for (const [link, bases] of OBJECT_LINKS) {
    for (const form of formsOf(bases)) links.set(form, (links.get(form) ?? new Set()).add(link));
  }
  return links;
}

/** Whether a word joins an object of the verb to what is said of it: "accused … of". */
export function linksTo(verb: string, link: string): boolean {
  return LINKS.get(verb)?.has(link) === true;
}

/** "see the deal as a rescue", "accuse him of lying", "which many see as a threat": not "link up to the grid". */
export function linksObject(sentence: Sentence, { from }: Phrase, verb: number): boolean {
  const links = LINKS.get(wordAt(sentence, verb));
  if (!links || wordAt(sentence, verb + 1) === 'up') return false;
  if (links.has(wordAt(sentence, verb + 1)) && !GAP_OPENERS.has(wordAt(sentence, from - 1))) return false;
  const isInFront = GAP_OPENERS.has(wordAt(sentence, from - 1)) && !opensDoing(sentence, verb + 1);
  for (let index = isInFront ? verb + 1 : verb + 2; index < verb + FARTHEST_LINK; index++) {
    if (links.has(wordAt(sentence, index))) return holdsOf(sentence, index);
    if (wordAt(sentence, index) === ',') {
      const link = skipAside(sentence, index);
      return links.has(wordAt(sentence, link)) && holdsOf(sentence, link);
    }
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation) || opensSubclause(sentence, index)) return false;
  }
  return false;
}

const FARTHEST_LINK = 14;

/** "which they expect to hear", where "which they believe to be lost" and "which they ascribe to luck" say something of it. */
function opensDoing(sentence: Sentence, to: number): boolean {
  return opensInfinitive(sentence, to) && !STATE.test(wordAt(sentence, to + 1));
}

const STATE = /^(?:be|have)$/;

/** "while", not "since" in "since May". */
export function opensSubclause(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, index, Tag.Subordinator) && !hasTag(sentence, index, Tag.Preposition);
}

/** "see the letter, read out on Monday, as a retreat": what stands behind the aside that a comma opens, -1 where none closes it. */
export function skipAside(sentence: Sentence, comma: number): number {
  for (let index = comma + 2; index < comma + LONGEST_ASIDE; index++) {
    if (wordAt(sentence, index) === ',') return skipAdverbs(sentence, index + 1);
    if (STOPS.has(wordAt(sentence, index)) || hasTag(sentence, index, Tag.Quotation)) return -1;
  }
  return -1;
}

const STOPS = new Set(['.', ';', ':', '?', '!', '—', '–']);
const LONGEST_ASIDE = 18;

/** Something is said of the object behind the link: "put the cost at $3 million", not "put me at ease". */
function holdsOf(sentence: Sentence, link: number): boolean {
  if (wordAt(sentence, link) === 'as' && TIMING.has(wordAt(sentence, link + 1))) return false;
  if (CURRENCY.has(wordAt(sentence, link + 1))) return true;
  if (wordAt(sentence, link) === 'down')
    return wordAt(sentence, link + 1) === 'to' && !opensInfinitive(sentence, link + 1);
  if (wordAt(sentence, link) === 'at')
    return hasTag(sentence, link + 1, Tag.Numeral | Tag.Quantifier) || opensMeasure(sentence, link + 1);
  return !hasTag(sentence, link + 1, Tag.Pronoun | Tag.Mark);
}

/** "as soon as they arrive". */
const TIMING = new Set(['soon', 'long', 'well', 'far', 'often']);

const CURRENCY = new Set(['$', '£', '€', '¥']);
