import * as closed from '../data/function-words';
import type { EntityType } from '../facts';
import { compareSpans, type Span } from '../text/span';
import { hashWord } from './characters';
import type { LocalEntity, TypedSpan } from './clusters';
import { opensSentence, type PreparedText, TITLE_LINE } from './document';
import type { LocalEntities } from './index';
import { type Lexicon, LISTED_AS, type ListName } from './lexicon';
import { tidyName } from './names';
import type { Run } from './runs';
import { LAST_NAME_LIKE, SHAPE, type Tokens } from './token-table';
import type { TokenSpan } from './types/type-finder';
import { WordSet } from './word-set';

/**
 * The entities of an article with what may be names for all that it says: two words with capitals or more that hold no
 * name yet, or go on where the name of an organization or place ends. Whether others name something so, only a corpus can
 * tell: a name has one sense in what belongs together (after Gale, Church & Yarowsky 1992). The entities that there were
 * stay first. Linear in the text.
 */
export function addPossibleNames(
  { mentions, entities }: LocalEntities,
  prepared: PreparedText,
  lexicon: Lexicon,
): LocalEntities {
  const { text } = prepared.tokens;
  const counts = new Map<string, number>();
  const entityOf = new Map<string, number>();
  const added = findPossibleNames(prepared, lexicon, mentions).map(({ start, end }) => {
    const name = tidyName(text.slice(start, end));
    const entity = entityOf.get(name) ?? entities.length + entityOf.size;
    entityOf.set(name, entity);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return { start, end, type: POSSIBLE_TYPE, entity };
  });
  const named = Array.from(
    counts,
    ([name, count]): LocalEntity => ({ name, type: POSSIBLE_TYPE, mentions: count, isPossible: true }),
  );
  return { mentions: [...mentions, ...added].sort(compareSpans), entities: [...entities, ...named] };
}

/** What the corpus does not tell: by it a legal form is no part of the name. */
const POSSIBLE_TYPE: EntityType = 'organization';

/**
 * The mentions that name something: where one that was possible does, none that it covers does. In the order of the text,
 * as they are given.
 * @param isName whether an entity, by its number, is one
 */
export function dropShadowed<T extends Span & { readonly entity: number }>(
  mentions: readonly T[],
  isName: (entity: number) => boolean,
): T[] {
  const left: T[] = [];
  for (const mention of mentions) {
    if (!isName(mention.entity)) continue;
    const before = left.at(-1);
    if (!before || before.end <= mention.start) left.push(mention);
    else if (mention.end > before.end) left[left.length - 1] = mention;
  }
  return left;
}

/** In the order of the text, not overlapping each other. */
function findPossibleNames(prepared: PreparedText, lexicon: Lexicon, names: readonly TypedSpan[]): Span[] {
  const { tokens, runs, lineKinds } = prepared;
  const found: Span[] = [];
  let next = 0;
  for (const [index, run] of runs.entries()) {
    for (const words of readSequences(tokens, run, lineKinds[index] === TITLE_LINE)) {
      if (isRoutine(tokens, lexicon, words)) continue;
      const end = tokens.words[words.end] === PLC ? words.end + 1 : words.end;
      const span = { start: tokens.starts[words.start] ?? 0, end: tokens.ends[end - 1] ?? 0 };
      while (next < names.length && (names[next]?.end ?? 0) <= span.start) next++;
      if (isOpen(span, names[next], names[next + 1])) found.push(span);
    }
  }
  return found;
}

/** Whether a span holds no name, or opens with the only one that it holds and goes on behind it. */
function isOpen(span: Span, first: TypedSpan | undefined, second: TypedSpan | undefined): boolean {
  if (!first || first.start >= span.end) return true;
  if (second && second.start < span.end) return false;
  return first.start === span.start && first.end < span.end && GO_ON.has(first.type);
}

const GO_ON: ReadonlySet<string> = new Set(['organization', 'place']);

/**
 * The longest sequences of words with capitals in a run, those joined by an ampersand as one. Small words that have theirs
 * for their place alone, as in titles all have, are in none.
 */
function readSequences(tokens: Tokens, run: Run, isTitle: boolean): TokenSpan[] {
  const { shapes, words } = tokens;
  const isName = (at: number): boolean =>
    at < run.end && (shapes[at] ?? SHAPE.symbol) <= LAST_NAME_LIKE && !(isTitle && SMALL_WORDS.has(words[at] ?? 0));
  const sequences: TokenSpan[] = [];
  if (run.end - run.start < 2) return sequences;
  for (let at = run.start; at < run.end; at++) {
    if (!isName(at) || (opensSentence(tokens, at) && SMALL_WORDS.has(words[at] ?? 0))) continue;
    let end = at + 1;
    while (isName(end) || (shapes[end] === SHAPE.ampersand && isName(end + 1))) end++;
    const goesOn = words[end] === OF && isName(end + 1);
    if (end - at > 1 && end - at <= MOST_WORDS && !goesOn) sequences.push({ start: at, end });
    at = end;
  }
  return sequences;
}

/** Whether the words have capitals by their kind: "Prime Minister", "Swiss French". */
function isRoutine(tokens: Tokens, lexicon: Lexicon, { start, end }: TokenSpan): boolean {
  return tokens.words.subarray(start, end).every((word) => (lexicon.lookUpWord(word) & ROUTINE) !== 0);
}

const OF = hashWord('of');
/** The legal form that has no capital. */
const PLC = hashWord('plc');
const MOST_WORDS = 6;
const ROUTINE = (['role', 'demonym', 'month', 'common'] satisfies ListName[]).reduce(
  (bits, name) => bits | (1 << LISTED_AS.indexOf(name)),
  0,
);
const SMALL_WORDS = new WordSet(
  [
    ...closed.DEFINITE_DETERMINERS,
    ...closed.INDEFINITE_DETERMINERS,
    ...closed.POSSESSIVES,
    ...closed.PREPOSITIONS,
    ...closed.CONJUNCTIONS,
    ...closed.SUBORDINATORS,
    ...closed.ADVERBS,
  ].join(' '),
);
