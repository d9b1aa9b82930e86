/** What Windows-1252 shows for the bytes from 0x80 to 0x9F, in order; the five that mean nothing stay as they are. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
