/**
 * Words that seem to weigh or to prove and do neither. Source: our own list, after what Wikipedia's editors ("Manual of
 * Style: Words to watch") and K. Hyland, Hedging in Scientific Research Articles (1998), describe.
 */
export const WEASEL_WORDS: ReadonlySet<string> = new Set(
  (
    'some many several numerous countless various most few arguably clearly obviously undoubtedly certainly naturally ' +
    'presumably seemingly supposedly evidently essentially basically virtually relatively fairly quite rather somewhat ' +
    'largely mostly often sometimes frequently generally widely significantly substantially remarkably notably ' +
    'interestingly surprisingly ironically famously controversially perhaps possibly probably'
  ).split(' '),
);
