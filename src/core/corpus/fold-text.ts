/** The text without case and accents, for finding names however they are typed. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const PLAIN = /^[ -~]*$/;
