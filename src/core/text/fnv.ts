/** What a hash begins with, and what each step multiplies by: FNV-1a (Fowler, Noll and Vo 1991), 32 bits. */
export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;
