import type { EntityType } from '../../facts';
import { foldName } from '../forms/fold-name';
import { hasLegalForm, initialsOf, isAcronym } from '../forms/name-forms';
import { pickOnly, pushTo } from './candidates';
import { linkPersons } from './link-persons';

/** Mentions with one key and type. */
export interface Group {
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
 * Links each group of mentions to the one whose fuller name it is a form of, if just one fits: a surname or given name
 * to the full name that holds it, a product to its name with the maker, an acronym to the name with its initials, an
 * organization's first words to its full name.
 */
export function linkGroups(groups: readonly Group[], context: ClusterContext): void {
  const ofTypes = (...types: readonly EntityType[]) => groups.filter(({ type }) => types.includes(type));
  linkPersons(ofTypes('person'));
  linkProducts(ofTypes('product'));
  linkAcronyms(ofTypes('organization', 'place'));
  linkShortNames(ofTypes('organization'), context);
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
