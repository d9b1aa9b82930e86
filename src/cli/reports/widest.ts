/** The length of the longest of some words, however many they are; 0 for none. */
export function widest(words: readonly string[]): number {
  return words.reduce((width, word) => Math.max(width, word.length), 0);
}
