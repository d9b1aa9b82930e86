/** The words of a list, as white space parts them. */
export function split(words: string): string[] {
  return words.trim().split(/\s+/);
}
