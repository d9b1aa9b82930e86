import * as classes from '../data/function-words';

/** The words of all closed classes, in small letters: they carry no meaning of their own, and none can be a noun. */
export const CLOSED_CLASS: ReadonlySet<string> = new Set(Object.values(classes).flat());
