/**
 * A number of 53 bits that equal texts share and different ones practically never do: two hashes that multiply after
 * each code unit (the first is FNV-1a, Fowler, Noll and Vo 1991). Linear in the text.
 */
export function hashText(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(((low << 5) | (low >>> 27)) + code, 0x9e3779b1);
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
