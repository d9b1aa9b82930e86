import { fillIn } from '../../core';

/** Puts a message, given in English with {0}, {1} … for the arguments, into the editor's language. */
export type Translate = (template: string, args?: readonly string[]) => string;

/** @param translations by their English form; what is missing stays English */
export function createTranslate(translations: Readonly<Record<string, string>> = {}): Translate {
  return (template, args = []) =>
    fillIn(Object.hasOwn(translations, template) ? (translations[template] ?? '') : template, args);
}
