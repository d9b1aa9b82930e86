import type { TypedSpan } from './typed-span';

/**
 * The mentions with those as persons that are one word, the surname of somebody whom the article named in full before
 * ("Matt Canada … fired Canada"), and nothing else in it: a word has one sense in a text (Gale, Church & Yarowsky 1992).
 * @param isGivenName whether a word is known as a given name
 */
export function takeSurnames(
  text: string,
  mentions: readonly TypedSpan[],
  isGivenName: (word: string) => boolean,
): readonly TypedSpan[] {
  const bearers = findBearers(text, mentions, isGivenName);
  if (bearers.size === 0) return mentions;
  const others = findOtherSenses(text, mentions, bearers);
  return mentions.map((mention) => {
    const word = text.slice(mention.start, mention.end);
    const named = bearers.get(word);
    if (named === undefined || named > mention.start || others.has(word)) return mention;
    if (mention.type === 'person' || AFFILIATION.test(before(text, mention))) return mention;
    return { ...mention, type: 'person' };
  });
}

/** The surnames of those who are named with a given name, each with where it is so first. */
function findBearers(
  text: string,
  mentions: readonly TypedSpan[],
  isGivenName: (word: string) => boolean,
): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const { start, end, type } of mentions) {
    if (type !== 'person') continue;
    const [first = '', ...others] = text.slice(start, end).split(SPACE);
    const last = others.at(-1);
    if (last === undefined || bearers.has(last) || !SURNAME.test(last) || !isGivenName(first)) continue;
    bearers.set(last, start);
  }
  return bearers;
}

/** Those of the surnames that the article has for a place, or in the name of something else, as well. */
function findOtherSenses(
  text: string,
  mentions: readonly TypedSpan[],
  bearers: ReadonlyMap<string, number>,
): Set<string> {
  const others = new Set<string>();
  for (const mention of mentions) {
    if (mention.type === 'person') continue;
    const words = text.slice(mention.start, mention.end).split(SPACE);
    const isLocated = WHERE.test(before(text, mention)) || REGION.test(text.slice(mention.end, mention.end + REACH));
    if (words.length === 1 && !isLocated) continue;
    for (const word of words) if (bearers.has(word)) others.add(word);
  }
  return others;
}

function before(text: string, { start }: TypedSpan): string {
  return text.slice(Math.max(0, start - REACH), start);
}

const REACH = 12;
const SPACE = /\s+/;
const SURNAME = /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u;
const WHERE = /(?:^|[^\p{L}])(?:in|from|at|near|outside|across|around|throughout|to|into|toward|towards)\s$/iu;
/** ", Texas" */
const REGION = /^, \p{Lu}/u;
/** "chief executive of Smuckers" */
const AFFILIATION = /(?:^|[^\p{L}])(?:of|for|with)\s$/iu;
