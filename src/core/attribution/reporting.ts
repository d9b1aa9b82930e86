import { endsClause, opensContent, opensMeasure } from './clause';
import { JUDGING_FORMS } from './lexicon';
import type { Phrase } from './phrase';
import { hasTag, type Sentence, tagsAt, wordAt } from './sentence';
import { Tag } from './tags';

/** A plural has no verb in -s, a singular no verb without it: so "analysts notes" and "the company claim" are nouns. */
export function agrees(sentence: Sentence, { head, from }: Phrase, verb: number, last: number): boolean {
  const tags = tagsAt(sentence, verb);
  if ((tags & (Tag.Past | Tag.Progressive)) !== 0) return true;
  let before = verb - 1;
  while (before > last && hasTag(sentence, before, Tag.Adverb)) before--;
  if (before > last) return (tags & Tag.Base) !== 0 && !HAVING.test(wordAt(sentence, before));
  if (hasTag(sentence, head, Tag.Pronoun))
    return THIRD.has(wordAt(sentence, head)) === ((tags & Tag.ThirdPerson) !== 0);
  if (
    wordAt(sentence, head) === 'data' ||
    (hasTag(sentence, head, Tag.Counting) && !hasTag(sentence, head, Tag.Plural))
  )
    return true;
  const isPlural =
    hasTag(sentence, head, Tag.Plural | Tag.Quantifier | Tag.Numeral | Tag.Counting) ||
    wordAt(sentence, from - 1) === 'and';
  if (sentence.isName(head)) return (tags & Tag.ThirdPerson) !== 0 || isPlural;
  return isPlural ? (tags & Tag.ThirdPerson) === 0 || wordAt(sentence, head) === 'one' : (tags & Tag.ThirdPerson) !== 0;
}

/** In "had doubts" and "have hope" a noun follows. */
const HAVING = /^(?:has|have|had|having|'ve|'d)$/;

const THIRD = new Set('he she it this that which who there what everyone everybody someone nobody'.split(' '));

/** ", experts say." and "Taxes, experts say, will rise": what comes before a comma or the end is the claim. */
export function endsParenthesis(sentence: Sentence, { from }: Phrase, verb: number): boolean {
  const next = skipAdjuncts(sentence, verb + 1);
  const atEnd =
    next >= sentence.tokens.length || ['.', ',', ';', '?', '!', '…', '—', '–', ')'].includes(wordAt(sentence, next));
  const before = wordAt(sentence, from - 1);
  if (before === ',' && PLAIN.has(wordAt(sentence, verb)) && hasTag(sentence, next, Tag.Preposition)) return true;
  return (
    atEnd &&
    from > 0 &&
    (before === ',' || before === 'as' || before === '—' || hasTag(sentence, from - 1, Tag.Quotation))
  );
}

/** Over "again", "on Monday", "last year" and "in 2007". */
function skipAdjuncts(sentence: Sentence, from: number): number {
  let index = from;
  while (index < from + 8) {
    const isLed = POINTING.has(wordAt(sentence, index)) || hasTag(sentence, index, Tag.Preposition);
    if (hasTag(sentence, index, Tag.Time | Tag.Adverb)) index++;
    else if (isLed && (hasTag(sentence, index + 1, Tag.Time) || /^\d{4}$/.test(wordAt(sentence, index + 1))))
      index += 2;
    else break;
  }
  return index;
}

const POINTING = new Set('last this next earlier'.split(' '));

const PLAIN = new Set(
  (
    'say says said saying tell tells told telling add adds added write writes wrote tweeted replied responded ' +
    'argue argues argued contend contends contended insist insists insisted'
  ).split(' '),
);
/** "warn of", "complain about": the claim is wrapped into a noun. */
const ABOUT = new Set(
  'warn warns warned complain complains complained speculate speculated hinted boast boasted'.split(' '),
);
/** "see the deal as a rescue": an object and what it is taken for. */
const VIEWING = new Set(
  'see sees saw view views viewed regard regards regarded perceive perceives perceived describe describes described'.split(
    ' ',
  ),
);

function isSeenAs(sentence: Sentence, verb: number): boolean {
  for (let index = verb + 2; index < verb + 14; index++) {
    if (wordAt(sentence, index) === 'as') return !hasTag(sentence, index + 1, Tag.Pronoun);
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation | Tag.Subordinator | Tag.Conjunction)) return false;
  }
  return false;
}

const ON_SUBJECT = new Set(['of', 'about', 'against', 'at']);

const JUDGING = new Set(JUDGING_FORMS);

function isPersonal(sentence: Sentence, { head }: Phrase): boolean {
  return sentence.isName(head) || hasTag(sentence, head, Tag.Person | Tag.Pronoun | Tag.Group);
}

/** Whether the verb hands over what follows it, and does not merely have it as its object. */
export function reports(sentence: Sentence, source: Phrase, verb: number): boolean {
  const tags = tagsAt(sentence, verb);
  const isDocument = hasTag(sentence, source.head, Tag.Document);
  if ((tags & (Tag.Speech | Tag.Belief)) === 0 && !isDocument)
    return JUDGING.has(wordAt(sentence, verb)) && isPersonal(sentence, source);
  if (opensContent(sentence, verb + 1, PLAIN.has(wordAt(sentence, verb)))) return true;
  if (VIEWING.has(wordAt(sentence, verb)) && isSeenAs(sentence, verb)) return true;
  if (ON_SUBJECT.has(wordAt(sentence, verb + 1)) && ABOUT.has(wordAt(sentence, verb))) return true;
  if (isDocument && (tags & Tag.Showing) !== 0)
    return !endsClause(sentence, verb + 1) || opensMeasure(sentence, verb + 1);
  return PLAIN.has(wordAt(sentence, verb)) && !endsClause(sentence, verb + 1);
}
