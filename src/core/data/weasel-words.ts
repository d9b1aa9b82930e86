import { split } from '../text/split';

/**
 * Words that seem to weigh or to prove and do neither. Source: our own list, after what Wikipedia's editors ("Manual of
 * Style: Words to watch") and K. Hyland, Hedging in Scientific Research Articles (1998), describe.
 */
export const WEASEL_WORDS: ReadonlySet<string> = new Set(
  split(`
  arguably basically certainly clearly controversially countless essentially evidently fairly famously few frequently
  generally interestingly ironically largely many most mostly naturally notably numerous obviously often perhaps
  possibly presumably probably quite rather relatively remarkably seemingly several significantly some sometimes
  somewhat substantially supposedly surprisingly undoubtedly various virtually widely`),
);
