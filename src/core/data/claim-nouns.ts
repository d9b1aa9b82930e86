import { split } from '../text/split';

/**
 * Nouns that name an act of claiming or believing and take a clause: "a claim that". Source: our own list, after the
 * nouns of R. Quirk et al., A Comprehensive Grammar of the English Language (1985), §17.26.
 */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  split(`
  accusation accusations allegation allegations argument arguments assertion assertions belief beliefs charge charges
  claim claims complaint complaints concern concerns confidence consensus contention doubt doubts expectation
  expectations fear fears hope hopes insistence opinion prediction predictions rumor rumors rumour rumours speculation
  suggestion suggestions suspicion suspicions theory view warning warnings worries worry`),
);

/** Those of them that say somebody claims or believes it: "there are fears that", where "there is no doubt that" is the writer’s. */
export const VOICED_NOUNS: ReadonlySet<string> = new Set(
  split(`
  accusations allegations assertions belief claims complaints concern concerns consensus expectation
  expectations fear fears feeling perception predictions rumors rumours speculation suggestions suspicion suspicions warnings worries`),
);

/** What is heard of something: the source itself where a clause follows. */
export const HEARSAY_NOUNS: ReadonlySet<string> = new Set(['report', 'reports']);

/** What “has it that” something is so. */
export const RUMOR_NOUNS: ReadonlySet<string> = new Set(split('gossip rumor rumour stories talk whispers word'));

/** Nouns for a view that somebody takes or holds: a claim only with a verb that says so, as in "made the case that". */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  split(`
  acknowledgment advice agreement alarm anger answer anxiety assumption assumptions assurance assurances awareness
  betting case conclusion condemnation conviction criticism criticisms derision disagreement disappointment dismay displeasure dissatisfaction
  feeling frustration hint hints hunch hypothesis idea impression judgement judgment message mood notion objection
  objections optimism outrage perception pessimism point position possibility praise prospect question questions rationale
  reaction reasoning reassurance reassurances recognition refrain regret relief response ridicule satisfaction scepticism scorn sense
  sentiment skepticism specter spectre surprise testimony thinking threat threats uncertainty unease verdict wisdom word`),
);

/** Nouns for what people make of something that stands behind "for" or "over": "praise from critics for its pace". */
export const REACTION_NOUNS: ReadonlySet<string> = new Set(
  split('condemnation criticism criticisms derision fire praise ridicule scorn'),
);

/** Verbs whose subject makes the claim that their object names: "raised concerns that". */
export const CLAIM_TAKING_VERBS: ReadonlySet<string> = new Set(
  split(`
  advance advanced advances advancing air aired airs cast casts cite cited cites citing convey conveyed conveying
  conveys denied denies deny dismiss dismissed dismisses dispute disputed disputes draw drawing drawn draws drew
  express expressed expresses expressing float floated floating floats gave get gets getting give given gives giving
  got has have held hold holds issue issued issues level leveled levelled levels made make makes making offer offered
  offering offers raise raised raises raising reach reached reaches reaching reject rejected rejects repeat repeated
  repeats share shared shares sound sounded sounding sounds take taken takes taking took voice voiced voices voicing`),
);

/** Words that say how somebody stands in a count. */
export const RANKS: ReadonlySet<string> = new Set(
  split(`
  ahead badly behind climb climbed climbing climbs down drop dropped dropping drops even fall falling falls fell gain
  gained gaining gains high higher lead leading leads led low lower percent points poorly rank ranked ranks rise rises
  rising rose slip slipped slipping slips strong support surge surged surges surging tied top topped tops trail
  trailed trailing trails up weak well`),
);

/** What is asked, counted or reckoned, and then cited without a verb: "in polls", "by some estimates". */
export const POLL_NOUNS: ReadonlySet<string> = new Set(
  split('accounts counts estimates forecasts polls projections reports studies surveys'),
);

/** Nouns for what somebody is about to do, which take an infinitive: "a plan to" (Quirk et al., §17.35). */
export const PURPOSE_NOUNS: ReadonlySet<string> = new Set(
  split(`
  agreement agreements attempt attempts ban bid bids bill bills call calls campaign deal decision decisions drive
  effort efforts failure law laws need order orders plan plans pressure proposal proposals push refusal right scheme
  schemes`),
);
