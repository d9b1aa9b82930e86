import type { EntityType } from '../../facts';

/** The types the model knows, in the order of its labels. */
export const MODEL_TYPES = ['person', 'organization', 'place'] as const satisfies readonly EntityType[];

/** Outside any name; then for each type: begins, inside, last, alone (Ratinov & Roth 2009). */
export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const ALONE = 3;
export const LABEL_COUNT = 1 + 4 * MODEL_TYPES.length;

/** The label of a part of a name (BEGIN, INSIDE, LAST, ALONE) of a type, an index into MODEL_TYPES. */
export function labelOf(type: number, part: number): number {
  return 1 + 4 * type + part;
}

/** The index of the label's type in MODEL_TYPES, -1 for OUTSIDE. */
export function typeOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

/** Which part of a name a label stands for; it must not be OUTSIDE. */
export function partOfLabel(label: number): number {
  return (label - 1) & 3;
}

/** Whether a name may go on after the label. */
export function staysOpen(label: number): boolean {
  return label !== OUTSIDE && partOfLabel(label) <= INSIDE;
}

/** Whether a label begins something new: a name or the outside. */
export function opens(label: number): boolean {
  return label === OUTSIDE || partOfLabel(label) === BEGIN || partOfLabel(label) === ALONE;
}

/** Whether one label may follow another. */
export function mayFollow(before: number, after: number): boolean {
  if (staysOpen(before)) return !opens(after) && typeOfLabel(before) === typeOfLabel(after);
  return opens(after);
}
