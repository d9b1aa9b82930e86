import { split } from '../text/split';

/**
 * Forms of frequent verbs that can only be finite: they show that a clause has begun. Source: our own list, after the
 * frequency lists of G. Leech, P. Rayson & A. Wilson, Word Frequencies in Written and Spoken English (2001).
 */
export const FINITE_FORMS: ReadonlySet<string> = new Set(
  split(`
  allows appears became becomes began begins belongs bought breaks brings broke brought builds built buys came caught
  causes chose comes contains continues creates depends deserves draws drew drove enjoys exists faces falls favors
  favours fell follows fought gave gets gives goes got grew grows happens hates helps hurts improves includes
  increases involves keeps kept knew lacks leads leaves led left lies likes loses lost loves made makes matters means
  meant meets met needs opposes owes paid pays plays prefers produces provides ran reduces reflects remains represents
  requires rises rose runs seeks seems sells sends sent serves sold sought speaks spends spent spoke stands stole
  stood struck suffers supports takes taught threatens threw took turns uses wants went wins won wore works`),
);

/** Participles of irregular verbs; source: R. Quirk et al., A Comprehensive Grammar (1985), §§3.11-19. */
export const STRONG_PARTICIPLES: ReadonlySet<string> = new Set(
  split(`
  beaten bitten born bought bound bred broken brought built burnt caught chosen cut drawn driven drowned fed forbidden
  forgotten fought found frozen given heard held hidden hit hurt kept known laid led left lent lit lost made met paid
  put read run seen sent set shaken shot shown shut sold spent split stolen struck stuck swept sworn taken taught
  thrown told torn understood won worn written`),
);
