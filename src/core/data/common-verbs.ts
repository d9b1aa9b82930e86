/**
 * Forms of frequent verbs that can only be finite: they show that a clause has begun. Source: our own list, after the
 * frequency lists of G. Leech, P. Rayson & A. Wilson, Word Frequencies in Written and Spoken English (2001).
 */
export const FINITE_FORMS: ReadonlySet<string> = new Set(
  (
    'made took gave got went came ran led left kept paid met sent built spent stood fell rose grew became began brought ' +
    'bought caught chose drove fought knew meant won lost drew broke spoke stole struck sought sold taught threw wore ' +
    'makes takes gives gets goes comes runs leads leaves keeps pays meets sends builds spends stands falls rises grows ' +
    'becomes begins brings buys means wins loses draws breaks speaks seeks sells needs wants makes remains seems appears ' +
    'lacks deserves represents threatens provides requires contains includes involves allows helps hurts favors favours ' +
    'prefers supports opposes owes exists depends belongs lies follows continues happens matters works plays serves ' +
    'reflects creates causes produces reduces increases improves faces suffers enjoys loves hates likes uses turns'
  ).split(' '),
);
