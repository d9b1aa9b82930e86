/**
 * The closed classes of English. Source: our own lists, after R. Quirk et al., A Comprehensive Grammar of the English
 * Language (1985), chapters 2, 5, 8 and 9.
 */
import { split } from '../text/split';

export const DEFINITE_DETERMINERS = split('the this these those');
export const POSSESSIVES = split('my your his her its our their whose');
export const INDEFINITE_DETERMINERS = split('a an');
export const QUANTIFIERS = split(`
  some many several most few fewer more numerous various multiple countless other others another any all both each
  every certain no none enough much less`);
export const NUMERALS = split(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen`);
export const PERSONAL_PRONOUNS = split('i you he she it we they');
/** Stand alone as a subject: whom they mean is said elsewhere, if at all. */
export const OTHER_PRONOUNS = split(`
  me him us them himself herself itself themselves there this these those everyone everybody nobody nothing something
  anything everything what whatever which`);
/** Auxiliaries that have the bare form of a verb behind them. */
export const AUXILIARIES_OF_BASE = split(`
  do does did will would shall should can could may might must don't doesn't didn't won't wouldn't shouldn't can't cannot
  couldn't mustn't`);
export const AUXILIARIES = [
  ...AUXILIARIES_OF_BASE,
  ...split(`
  be is am are was were been being has have had having isn't aren't wasn't weren't hasn't haven't hadn't 's 're 've 'd
  'll 'm ought used`),
];
export const PREPOSITIONS = split(`
  of in to for with on at by from about as into like after between through over against during without under before
  around among within along across behind near toward towards upon above despite off until till per via amid beyond
  outside inside versus including except regarding concerning throughout beneath besides onto unlike plus minus than
  since because up out down`);
export const CONJUNCTIONS = split('and or but nor yet so plus &');
export const SUBORDINATORS = split(`
  that who whom which whose when where while whereas if although though because since unless how why what whether once
  whenever wherever lest as`);
export const ADVERBS = split(`
  afterward afterwards again alike all almost aloud already also always anywhere back backwards both downwards earlier
  elsewhere even ever everywhere far first forwards further furthermore generally hence here however indeed instead
  just later likewise long long-since maybe meanwhile moreover n't nearly never nevertheless nonetheless not now
  nowhere often once only onwards otherwise perhaps quite rather separately so sometimes soon still then there therefore thus
  today together too twice upwards yesterday`);
