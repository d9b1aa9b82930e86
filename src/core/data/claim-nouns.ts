/**
 * Nouns that name an act of claiming or believing and take a clause: "a claim that". Source: our own list, after the
 * nouns of R. Quirk et al., A Comprehensive Grammar of the English Language (1985), §17.26.
 */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim claims allegation allegations assertion assertions belief beliefs fear fears concern concerns worry worries ' +
    'hope hopes suspicion suspicions warning warnings prediction predictions suggestion suggestions argument arguments ' +
    'view opinion speculation rumor rumors rumour rumours complaint complaints accusation accusations insistence charge ' +
    'charges theory contention doubt doubts expectation expectations confidence consensus'
  ).split(' '),
);

/** What is heard of something: the source itself where a clause follows. */
export const HEARSAY_NOUNS: ReadonlySet<string> = new Set(['report', 'reports']);

/** Nouns for a view that somebody takes or holds: a claim only with a verb that says so, as in "made the case that". */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  (
    'case point possibility prospect idea notion conclusion sense feeling impression conviction position question ' +
    'questions frustration alarm skepticism scepticism optimism pessimism anger dismay disappointment outrage relief ' +
    'surprise regret satisfaction uncertainty unease anxiety assurance assurances reassurance reassurances hint hints ' +
    'agreement disagreement recognition awareness acknowledgment objection objections criticism criticisms threat threats verdict judgment judgement testimony ' +
    'specter spectre message word refrain answer response reaction thinking hunch sentiment reasoning rationale advice'
  ).split(' '),
);

/** Verbs whose subject makes the claim that their object names: "raised concerns that". */
export const CLAIM_TAKING_VERBS: ReadonlySet<string> = new Set(
  (
    'raise raises raised raising express expresses expressed expressing voice voices voiced voicing make makes made ' +
    'making repeat repeats repeated share shares shared hold holds held cast casts issue issues issued air airs aired have has cite cites cited citing ' +
    'give gives gave given giving offer offers offered offering reach reaches reached reaching draw draws drew drawn ' +
    'drawing take takes took taken taking advance advances advanced advancing float floats floated floating level levels leveled levelled ' +
    'sound sounds sounded sounding get gets got getting convey conveys conveyed conveying ' +
    'reject rejects rejected dismiss dismisses dismissed dispute disputes disputed deny denies denied'
  ).split(' '),
);

/** Words that say how somebody stands in a count. */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'lead leads leading led trail trails trailing trailed ahead behind up down top tops topped ' +
    'rise rises rising rose fall falls falling fell surge surges surging surged slip slips slipping slipped climb climbs ' +
    'climbing climbed drop drops dropping dropped gain gains gaining gained percent points rank ranks ranked tied even ' +
    'high higher low lower strong weak well badly poorly support'
  ).split(' '),
);

/** What is asked, counted or reckoned, and then cited without a verb: "in polls", "by some estimates". */
export const POLL_NOUNS: ReadonlySet<string> = new Set(
  'polls surveys studies estimates accounts projections forecasts reports'.split(' '),
);
