/** The text with each stretch of white space, line ends included, as one space. Linear in the text. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}
