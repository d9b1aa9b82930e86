/** What a hash begins with, and what each step multiplies by: FNV-1a (Fowler, Noll and Vo 1991), 32 bits. */
export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** The hash of the code units `[start, end)` of a text: FNV-1a, 32 bits, signed. Linear in the stretch. */
export function hashUnits(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}
