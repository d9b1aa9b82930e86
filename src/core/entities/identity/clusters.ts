import type { EntityType } from '../../facts';
import { calmName, isLesserForm, keyOfName, tidyName, wordsOf } from '../forms/name-forms';
import { pickPlainForm } from '../forms/plain-forms';
import type { TypedSpan } from '../names/typed-span';
import { findCouples } from './couples';
import { type ClusterContext, type Group, linkGroups } from './link-groups';

/** An entity of one article: the mentions that name the same thing there. */
export interface LocalEntity {
  /** The fullest form in which the article names it, white space and quotes normalized. */
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

/**
 * Tells which mentions of an article name the same thing: the same name but for case, accents and legal form; a surname
 * or given name and the one full name that holds it; an acronym and the one name with its initials; an organization's
 * first word, once its full name was given. What fits two names stays apart. Linear in the text.
 */
export function clusterMentions(text: string, mentions: readonly TypedSpan[], context: ClusterContext): Clusters {
  const groupOf = groupMentions(text, mentions);
  linkGroups([...new Set(groupOf)], context);
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
  const [only = ''] = forms.keys();
  if (forms.size === 1) return calmName(only, type);
  let best = '';
  let most = 0;
  for (const [form, count] of forms) {
    const weight = isLesserForm(form, type) ? count / QUIET : count;
    if (weight > most) [best, most] = [form, weight];
  }
  return calmName(pickPlainForm(best, forms), type);
}

/** No text has so many mentions. */
const QUIET = 2 ** 32;
