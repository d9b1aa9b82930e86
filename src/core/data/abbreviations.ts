/** Abbreviations of English news, without their stops. Our own list. */

/** What stands before a name or between two things: no sentence ends here. */
export const BINDING_ABBREVIATIONS = `mr mrs ms mx messrs mme dr drs prof profs rev revs hon gen gens lt col maj capt cmdr
  sgt cpl pvt adm sen sens rep reps gov govs pres supt det insp st fr v vs eg ie al approx dist`;

/** What a sentence may end with. Months, days and states are written with a capital. */
export const CLOSING_ABBREVIATIONS = `inc ltd co cos corp corps llc plc jr sr bros ave blvd rd mt ft dept univ assn etc est
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo Ont Que`;

/** What is an abbreviation only before a number. */
export const NUMBERED_ABBREVIATIONS = 'no nos p pp vol fig sec ch art';

/** Words that with a capital open a sentence, and are seldom part of a name. */
export const SENTENCE_OPENERS = `the this that these those he she it they we you his her its their our but and or so yet in
  on at for from with as by after before when while since if though although because there then now here what who why how
  where together according one some many most all both each no not however meanwhile still also instead even once during under over`;
