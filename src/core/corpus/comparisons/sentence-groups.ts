import { splitSentences } from '../../text/sentences';
import { Partition } from './partition';

/** A quotation with what tells which group it belongs to. */
export interface Member {
  readonly words: ReadonlySet<string>;
  /** The words of each of its sentences. */
  readonly sentences: readonly ReadonlySet<string>[];
  /** The members of which it is known that they have its words, or nearly. */
  readonly alike: Set<Member>;
}

/** Reads a quotation, of which nothing is known to be like it yet. */
export function readMember(text: string): Member {
  const sentences = splitSentences(text).map(({ start, end }) => wordsOf(text.slice(start, end)));
  return { words: wordsOf(text), sentences, alike: new Set() };
}

function wordsOf(text: string): Set<string> {
  return new Set(listWords(text));
}

/** The words of a text in their order, case folded and marks left out. */
export function listWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * Tells the sentences apart that only a longer quotation of both connects. Every member goes with a shortest one that
 * has its words, its seed; a longer quotation with that of which it has most. Seeds that are parts of one sentence are
 * one. In the order of the members.
 */
export function findSeeds<M extends Member>(members: readonly M[]): [M, M][] {
  const seeds: M[] = [];
  const seedOf = new Map<M, M>();
  const sameSentence = new Partition<M>();
  for (const member of [...members].sort((a, b) => a.words.size - b.words.size)) {
    const fitting = seeds
      .filter((seed) => hasWordsOf(member, seed))
      .sort((a, b) => countShared(member.words, b.words) - countShared(member.words, a.words));
    const [best = member] = fitting;
    if (best === member) seeds.push(member);
    seedOf.set(member, best);
    for (const other of fitting)
      if (sameSentence.rootOf(other) !== sameSentence.rootOf(best) && areInOneSentence(member, best, other))
        sameSentence.join(best, other);
  }
  return members.map((member) => [member, sameSentence.rootOf(seedOf.get(member) ?? member)]);
}

/** Only so many articles are compared with each, so words tell what no comparison did. */
function hasWordsOf(member: Member, seed: Member): boolean {
  return member.alike.has(seed) || countShared(member.words, seed.words) >= MOST_OF_IT * seed.words.size;
}

function areInOneSentence(member: Member, one: Member, other: Member): boolean {
  return member.sentences.some((sentence) => isPartOf(sentence, one) && isPartOf(sentence, other));
}

function isPartOf(sentence: ReadonlySet<string>, { words }: Member): boolean {
  return countShared(sentence, words) >= MOST_OF_IT * Math.min(sentence.size, words.size);
}

const MOST_OF_IT = 0.7;

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of b) if (a.has(word)) shared++;
  return shared;
}
