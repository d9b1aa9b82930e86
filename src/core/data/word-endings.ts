/** Words whose endings mislead who guesses by them what a word is. The choice is ours. */
import { split } from '../text/split';

/** Words in -ly that are no adverbs. */
export const NO_ADVERBS = split(`
  ally anomaly assembly belly bully butterfly costly daily deadly disassembly dragonfly early elderly family fly friendly
  horsefly italy jelly july likely lonely lovely melancholy monopoly monthly only oversupply panoply rally reply
  stepfamily supply ugly unfriendly unlikely weekly yearly`);

/** Words in -men and -man that are no men. */
export const NO_MEN = split(`
  abdomen acumen bitumen caiman cyclamen german human hymen inhuman lumen nonhuman norman omen ottoman ramen regimen
  roman semen specimen stamen subhuman superhuman talisman yemen`);
