import type { EntityType } from '../facts';
import type { Span } from '../text/span';
import { findCouples } from './couples';
import { foldName } from './fold-name';
import { calmName, hasLegalForm, initialsOf, isAcronym, isLesserForm, keyOfName, tidyName, wordsOf } from './names';
import { pickPlainForm } from './plain-forms';

/** A span with the type that the recogniser gave it. */
export interface TypedSpan extends Span {
  readonly type: EntityType;
}

/** An entity of one article: the mentions that name the same thing there. */
export interface LocalEntity {
  /** The fullest form in which the article names it, white space and quotes normalised. */
  readonly name: string;
  readonly type: EntityType;
  /** Its other forms in the article; absent where there are none. */
  readonly forms?: readonly string[];
  /** How many mentions of the article name it. */
  readonly mentions?: number;
}

export interface Clusters {
  /** For each mention, the index of its entity. */
  readonly entityOf: readonly number[];
  readonly entities: readonly LocalEntity[];
}

/** Mentions with one key and type. */
interface Group {
  readonly key: string;
  /** Of a given name that shares the next name's surname: the key of the full name. */
  readonly fullKey: string | undefined;
  readonly type: EntityType;
  readonly words: readonly string[];
  /** How often each form occurs, in the order of the text. */
  readonly forms: Map<string, number>;
  /** The index of its first mention. */
  readonly first: number;
  /** The group that this one is an alias of. */
  fuller: Group | undefined;
}

/** What is known beside the mentions. */
export interface ClusterContext {
  /** How many of the mentions stand above the body, where a story may call by a short name what it has yet to name. */
  readonly aboveBody: number;
  /** Whether the name of an organization is known by itself, so that a longer name may be of another. */
  readonly isKnown: (name: string) => boolean;
}

/**
 * Tells which mentions of an article name the same thing: the same name but for case, accents and legal form; a surname
 * or given name and the one full name that holds it; an acronym and the one name with its initials; an organization's
 * first word, once its full name was given. What fits two names stays apart. Linear in the text.
 */
export function clusterMentions(text: string, mentions: readonly TypedSpan[], context: ClusterContext): Clusters {
  const groupOf = groupMentions(text, mentions);
  const all = [...new Set(groupOf)];
  linkPersons(all.filter(({ type }) => type === 'person'));
  linkProducts(all.filter(({ type }) => type === 'product'));
  linkAcronyms(all.filter(({ type }) => type === 'organization' || type === 'place'));
  linkShortNames(
    all.filter(({ type }) => type === 'organization'),
    context,
  );
  return numberEntities(groupOf);
}

/** The group of each mention. */
function groupMentions(text: string, mentions: readonly TypedSpan[]): Group[] {
  const groups = new Map<string, Group>();
  // Most mentions are spelt like one before: their names are tidied and folded once.
  const known = new Map<string, { readonly name: string; readonly group: Group }>();
  const couples = findCouples(text, mentions);
  return mentions.map(({ start, end, type }, first) => {
    const surface = text.slice(start, end);
    const fullKey = couples.get(first);
    const id = `${type}\t${surface}\t${fullKey ?? ''}`;
    let spelling = known.get(id);
    if (!spelling) {
      const name = tidyName(surface);
      const key = keyOfName(name, type);
      spelling = { name, group: groupFor(groups, { key, fullKey, type, first }) };
      known.set(id, spelling);
    }
    const { name, group } = spelling;
    group.forms.set(name, (group.forms.get(name) ?? 0) + 1);
    return group;
  });
}

function groupFor(
  groups: Map<string, Group>,
  { key, fullKey, type, first }: Pick<Group, 'key' | 'fullKey' | 'type' | 'first'>,
): Group {
  const id = `${type}\t${key}\t${fullKey ?? ''}`;
  const known = groups.get(id);
  if (known) return known;
  const group: Group = { key, fullKey, type, words: wordsOf(key), forms: new Map(), first, fuller: undefined };
  groups.set(id, group);
  return group;
}

/** Links each person's name to the one longer name that begins or ends with it, or that it shortens. */
function linkPersons(groups: readonly Group[]): void {
  const byWord = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.words.length < 2) continue;
    for (const word of new Set([group.words[0], group.words.at(-1)])) if (word) pushTo(byWord, word, group);
  }
  for (const group of groups) {
    const { words, fullKey } = group;
    const candidates = byWord.get(words.at(-1) ?? '') ?? [];
    const fits = (other: Group): boolean =>
      fullKey === undefined ? extendsPerson(other.words, words) : other.key === fullKey;
    group.fuller = pickOnly(candidates.filter((other) => other !== group && fits(other)));
  }
}

function extendsPerson(full: readonly string[], short: readonly string[]): boolean {
  if (full.length <= short.length && !(full.length === short.length && hasInitial(short))) return false;
  if (short.length === 1) return full.at(-1) === short[0] || (full[0] === short[0] && full.length > 1);
  if (full.at(-1) !== short.at(-1)) return false;
  const [given = '', otherGiven = ''] = [full[0], short[0]];
  if (full.slice(-short.length).join(' ') === short.join(' ')) return true;
  return given === otherGiven || (otherGiven.length === 1 && given.startsWith(otherGiven));
}

function hasInitial(words: readonly string[]): boolean {
  return words[0]?.length === 1;
}

/** Links a product's name to the one name with its maker in front. */
function linkProducts(groups: readonly Group[]): void {
  const byRest = new Map<string, Group[]>();
  for (const group of groups) if (group.words.length > 1) pushTo(byRest, group.words.slice(1).join(' '), group);
  for (const group of groups) group.fuller = pickOnly(byRest.get(group.key) ?? []);
}

/** Links each acronym to the one name of the same type with its initials. */
function linkAcronyms(groups: readonly Group[]): void {
  const acronyms = groups.filter(hasAcronym);
  if (acronyms.length === 0) return;
  const byInitials = new Map<string, Group[]>();
  for (const group of groups) {
    const [name = ''] = group.forms.keys();
    for (const initials of initialsOf(name)) pushTo(byInitials, `${group.type}\t${initials}`, group);
  }
  for (const group of acronyms) group.fuller = pickOnly(byInitials.get(`${group.type}\t${readAcronym(group)}`) ?? []);
}

/** What stands for the initials: the key, or where that spells out what all know to be short, what stands in the text. */
function readAcronym({ key, type, forms }: Group): string {
  const [form = '', ...others] = forms.keys();
  return type === 'organization' && others.every(isAcronym) ? foldName(form) : key;
}

function hasAcronym({ forms }: Group): boolean {
  for (const form of forms.keys()) if (isAcronym(form)) return true;
  return false;
}

/**
 * Links an organization's first words to the one longer name that the article gave before. A name that is known by
 * itself stays apart, for its longer name may be that of a daughter ("OpenAI", "OpenAI LP").
 */
function linkShortNames(groups: readonly Group[], { aboveBody, isKnown }: ClusterContext): void {
  const byOpening = new Map<string, Group[]>();
  for (const group of groups) {
    for (let length = 1; length < Math.min(group.words.length, LONGEST_SHORT_NAME + 1); length++) {
      pushTo(byOpening, group.words.slice(0, length).join(' '), group);
    }
  }
  for (const group of groups) {
    const [full, second] = byOpening.get(group.key) ?? [];
    if (!full || second || group.fuller || isWhole(group) || isKnown(group.key)) continue;
    if (group.first < aboveBody || full.first < group.first) group.fuller = full;
  }
}

const LONGEST_SHORT_NAME = 3;

/** Whether an organization's name is no beginning of another: an acronym, or what the article gives a legal form. */
function isWhole(group: Group): boolean {
  if (hasAcronym(group)) return true;
  for (const form of group.forms.keys()) if (hasLegalForm(form)) return true;
  return false;
}

function pushTo(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}

/** The only candidate, or the longest where all others are forms of it. */
function pickOnly(candidates: readonly Group[]): Group | undefined {
  if (candidates.length < 2) return candidates[0];
  if (candidates.length > MOST_CANDIDATES) return undefined;
  const longest = candidates.reduce((best, other) => (other.words.length > best.words.length ? other : best));
  return candidates.every((other) => other === longest || extendsPerson(longest.words, other.words))
    ? longest
    : undefined;
}

const MOST_CANDIDATES = 20;

function numberEntities(groupOf: readonly Group[]): Clusters {
  const numbers = new Map<Group, number>();
  const members: Group[][] = [];
  const entityOf = groupOf.map((group) => {
    const head = headOf(group);
    let number = numbers.get(head);
    if (number === undefined) {
      number = members.length;
      numbers.set(head, number);
      members.push([head]);
    }
    if (group !== head && !members[number]?.includes(group)) members[number]?.push(group);
    return number;
  });
  return { entityOf, entities: members.map(describe) };
}

function headOf(group: Group): Group {
  let head = group;
  for (let step = 0; step < MOST_STEPS && head.fuller; step++) head = head.fuller;
  return head;
}

const MOST_STEPS = 4;

function describe(groups: readonly Group[]): LocalEntity {
  const [head] = groups;
  const name = head ? mostFrequent(head) : '';
  const forms: string[] = [];
  let mentions = 0;
  for (const group of groups) {
    for (const [form, count] of group.forms) {
      mentions += count;
      if (form !== name) forms.push(form);
    }
  }
  const type = head?.type ?? 'person';
  return forms.length > 0 ? { name, type, mentions, forms } : { name, type, mentions };
}

/** The most frequent form; a lesser one only where there is no other, and one of a line in capitals as prose has it. */
function mostFrequent({ forms, type }: Group): string {
  let best = '';
  let most = 0;
  if (forms.size === 1) for (const form of forms.keys()) return calmName(form, type);
  for (const [form, count] of forms) {
    const weight = isLesserForm(form, type) ? count / QUIET : count;
    if (weight > most) [best, most] = [form, weight];
  }
  const plain = forms.size > 1 ? pickPlainForm(best, forms) : best;
  return calmName(plain, type);
}

/** No text has so many mentions. */
const QUIET = 2 ** 32;
