/**
 * Nouns, pronouns and function words by which English names a source without naming it. Source: our own lists; the
 * closed classes follow R. Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 5 to 9.
 */
import { split } from '../text/split';

/** Nouns that say no more than that there is somebody. */
export const ANONYMOUS_NOUNS = split('insider insiders leaker leakers source sources whistleblower whistleblowers');

/** Abbreviations that say what somebody is, in small letters; they are written in capitals and are no names. */
export const ABBREVIATED_ROLES: ReadonlySet<string> = new Set(
  split('ceo ceos cfo cfos coo coos cto ctos dj djs gp gps mep meps mp mps vc vcs vp vps'),
);

/** Abbreviations for bodies of people. */
export const ABBREVIATED_BODIES: ReadonlySet<string> = new Set(split('ngo ngos pac pacs'));

/** The most general nouns for people: vague alone, a described source with "familiar with the matter". */
export const PEOPLE_NOUNS = split(`
  anybody anyone clergy folks guy guys individual individuals man men people person personnel persons somebody someone staff
  woman women`);

export const SPOKES_NOUNS = split(`
  representative representatives spokesman spokesmen spokespeople spokesperson spokespersons spokeswoman spokeswomen
  spox`);

/** People by what they do or know, in the singular. The plural and words ending in -ist, -ian or -crat are derived. */
export const ROLE_NOUNS = split(`
  abbot abuser academic accountant accuser acolyte acquaintance activist actor actress actuary adjuster administrator
  admiral admirer adversary adviser advisor advocate aesthete aficionado agent aide airman alderman ally alumnus
  analyst angler apologist appellant appraiser apprentice arbitrager arbitrageur arbitrator architect archivist artist
  assailant assemblyman assemblywoman assessor associate astronaut astronomer athlete attache attaché attacker
  attendee attorney auctioneer auditor aunt author ayatollah bachelor backbencher backer bailiff baker ballerina
  bandmate banker barber barista barman barrister bartender batsman believer bettor bidder biker billionaire
  bishop blogger bloke boater bookie bookmaker bookseller booster borrower boss bouncer boy boyfriend breeder brewer
  bride bridesmaid broadcaster broker brother buddy builder bureaucrat burglar butcher butler buyer bystander cabbie
  cadet caller cameraman campaign-watcher campaigner camper candidate canvasser captain caregiver carer
  carpenter castmate celebrity cellmate chairman chairwoman challenger chaplain chauffeur cheerleader chef chemist
  chief chieftain child choreographer citizen claimant classmate cleaner cleric clerk client climber co-founder
  co-star co-worker coach coder colleague collector colonel columnist combatant commandant commander commando
  commentator commenter commissioner commuter complainant composer comptroller comrade concierge confidant congressman
  congresswoman connoisseur conservative constable consul consultant consumer contender contractor coordinator
  cop corporal correspondent costar councillor councilor counsel counsellor counselor cousin coworker creditor crewman
  cricketer critic curator customer cyclist cynic dancer daughter deacon dealer dean deckhand deejay defector
  defendant defender delegate demonstrator denier dentist deputy designer detainee detective detractor developer
  devotee diplomat director disciple dissenter dissident distiller diver docent docker doctor dog-walker donor
  doomsayer doorman doubter driller drinker driver drummer economist editor electrician employee employer enemy
  engineer enthusiast entrepreneur envoy epidemiologist escapee evacuee executive exile expat expert eyewitness fan
  farmer farmhand father fiance fiancee fiancé fiancée fighter filmmaker firefighter fisherman flatmate foe follower
  footballer forager forecaster forester founder friend fugitive fund-raiser fundraiser gambler gamer gardener
  gatekeeper general gentleman girl girlfriend goalkeeper godfather godmother golfer governor graduate grandchild
  granddaughter grandee grandfather grandmother grandparent grandson grocer groom grower guard guerrilla guest guide
  gunman guru gymnast hacker hairdresser handyman hardliner hawk head heavyweight heckler heir hero hiker historian
  hobbyist homeowner homesteader hooligan hostage hotelier housemate housewife hunter husband illustrator imam
  immigrant in-law incumbent infant influencer informant informer inmate insider inspector insurer insurgent
  intellectual intermediary intern interpreter inventor investigator investor jailer janitor jeweller jihadist jockey
  jogger journalist judge juror laborer labourer lad landlord landowner lass lawmaker lawyer leader lecturer
  legislator lender liberal librarian lieutenant lifeguard lifer listener litigant litigator local locksmith lodger
  logger looter loyalist magistrate magnate maid manager marcher marshal mayor mechanic mediator medic member
  mentor midfielder midwife migrant militant millionaire miner minister missionary moderate moderator mogul monitor
  monk mother mother-in-law motorist mourner mullah musician mutineer nanny naysayer negotiator neighbor neighbour
  nephew newcomer newsagent newsreader niece nomad nominee novice nun nurse objector observer offender officer
  officer-elect official ombudsman onlooker operative opponent optician orderly organiser organizer orphan outsider
  owner paediatrician painter pal paralegal paramedic paratrooper parent parishioner participant partner passenger
  passer-by passerby pastor patient paymaster peasant pediatrician peer pensioner perpetrator petitioner pharmacist
  philosopher photographer physician picker picketer pilgrim pilot plaintiff planner player playwright plumber
  poacher poet policeman policewoman politician pollster postgraduate postman preacher predecessor presenter president
  priest principal prisoner prodigy producer professional professor programmer progressive proponent proprietor
  prosecutor protester protestor protégé provost psychiatrist psychologist publisher pundit punter pupil purist
  quarterback quartermaster rabbi raider rancher ranger rapper rapporteur reader realtor rebel receptionist recruit
  rector referee refugee regulator relative renter reporter representative rescuer researcher reseller resident
  respondent restaurateur retailer retiree returnee reveler reveller reviewer rider rioter rival robber roofer rookie
  roommate rower runner sailor salesman sceptic scholar schoolboy schoolgirl scientist scout screenwriter sculptor
  secretary selectman seller senator sergeant sharecropper shareholder shepherd sheriff shipmate shopkeeper shopper
  sibling signatory singer sister skater skeptic skier skipper slave sleuth smallholder smoker smuggler sniper
  soldier solicitor son songwriter speaker specialist spectator sportsman sportswoman spouse spy squatter staffer
  stakeholder stallholder stepbrother stepdaughter stepfather stepmother stepsister stepson stevedore steward
  stockbroker stranger strategist streamer striker student stuntman subscriber successor suitor superdelegate superfan
  superintendent supplier supporter supremacist surfer surgeon surveyor survivor suspect swimmer sympathizer taxpayer
  teacher team-mate teammate technician technocrat teenager teller tenant thief thinker tipster toddler tourist
  toymaker trader trafficker trainee trainer translator trapper traveler traveller treasurer trialist trooper truant
  trucker trustee tutor tycoon umpire uncle undergraduate undersecretary user usher vandal vendor vet veteran vicar
  victim viewer villager vintner visitor vlogger volunteer voter waiter waitress walker warden warlord watchdog
  watcher welder well-wisher whistle-blower whistleblower widow widower wife winemaker witness worker workmate
  worshipper wrestler writer yachtsman youngster youth`);

/** Those who speak for a state: its name before them says where they belong. */
export const STATE_ROLES = split(`
  admiral adviser advisor aide ambassador army authority candidate captain colonel commander commissioner congressman
  congresswoman constable councillor delegate department deputy diplomat embassy envoy general government governor
  guard inspector investigator lawmaker leader legislator mayor military minister ministry navy negotiator officer
  official parliament police politician prosecutor regulator representative senate senator sergeant soldier trooper`);

/** Bodies of people, spoken of without their name. */
export const GROUP_NOUNS = split(`
  administration agency alliance army assembly association authority bank board body bureau business cabinet camp
  campaign channel charity church club coalition college commission committee community company corporation council
  court crowd department faction family federation firm foundation government group hospital industry institute legislature
  lobby magazine media military ministry network newspaper nonprofit opposition organisation organization outlet panel
  parliament party police press public school side society start-up startup station team think-tank union university
  website`);

/** Those of them that report for a living. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  split(`
  broadcaster broadcasters channel channels magazine magazines media network networks newspaper newspapers outlet
  outlets press station stations tabloid tabloids website websites`),
);

/** Documents of opinion and counting: an indefinite one of these needs an author. */
export const STUDY_NOUNS = split(`
  account ad advert advertisement analysis average article assessment audit brochure bulletin calculation circular complaint
  consensus correspondence count data disclosure dispatch document dossier draft e-mail editorial email estimate
  evaluation evidence figure filing flyer footnote forecast gossip index inquiry investigation item lawsuit leaflet leak letter
  literature memo message model newsletter note pamphlet paper petition poll polling post probe projection prospectus record
  report research review rumor rumour simulation slide speculation spreadsheet stat statistic story study survey tally
  theory thread transcript trial tweet voice-over wisdom`);

/** Things that are written, counted or measured and then quoted. */
export const DOCUMENT_NOUNS = [
  ...STUDY_NOUNS,
  ...split(`
  affidavit announcement banner bill blog book brief briefing cable caption census chart column constitution decision
  diary experiment file finding footage graph guideline headline history image indictment invoice judgement judgment
  law legislation log manifesto map memorandum note-book notice page photo photograph placard plaque poster posting
  precedent presentation questionnaire ranking receipt recording release result roster rule ruling sign slogan
  statement tape test verdict video warrant website wire`),
];

/** Nouns for what somebody utters: whose they are is the speaker. */
export const UTTERANCE_NOUNS = split(`
  admission advice announcement answer appeal assessment boast call caption case catchphrase chant comment comments
  conclusion confession criticism critique declaration demand description diagnosis e-mail email epitaph essay
  exhortation explanation greeting headline inscription instruction joke lament letter line lyric mantra memo message
  motto note observation op-ed outburst phrase plea pledge point post proclamation promise question quip quotation
  quote rant reaction rebuke refrain rejoinder remark remarks reply reporting request response retort saying slogan
  speech statement take testimony text threat tirade toast tweet verdict vow word words`);

/** Days and months: with a capital they are no names all the same. */
export const CALENDAR_WORDS = split(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today tomorrow yesterday tonight`);

/** Nouns of time: they stand beside a subject without belonging to it. “May” is a verb more often. */
export const TIME_NOUNS = [
  ...CALENDAR_WORDS.filter((word) => word !== 'may'),
  ...split(`
  year years month months week weeks weekend day days hour hours minute minutes now then morning afternoon evening
  night century decade decades ago time times moment`),
];

/** Words before a name that belong to it. */
export const TITLES = split(`
  adm ambassador archbishop attorney bishop brig capt cardinal ceo chairman chancellor chief cmdr col commissioner
  congressman congresswoman dame director dr envoy gen general gov governor judge justice king lady lord lt maj mayor
  minister miss mr mrs ms mx officer pope premier president prince princess prof professor queen rabbi rep
  representative rev secretary sen senator sgt sir speaker`);

/** Adjectives and participles after which a phrase goes on to say of whom it speaks: "people familiar with the plan". */
export const POSTPOSED_ADJECTIVES = split(`
  able acquainted affiliated allied aware based briefed close concerned connected critical familiar informed involved
  knowledgeable linked loyal opposed present privy responsible supportive sympathetic worried`);

/** Nouns that count a plural: the noun after "of" is the head. */
export const COUNTING_NOUNS = split(`
  array barrage batch bevy body bunch cadre cent chorus clutch coalition couple crop cross-section dozens flurry gaggle
  generation group growing half handful host hundreds legion litany lot lots majority millions minority multitude myriad number
  pair per percent plenty quarter raft range round sampling scores series share slew smattering spate sprinkling string
  succession swath third thousands throng torrent trio trove variety wave welter`);

/** Plurals without -s, with the head nouns that have them. */
export const IRREGULAR_PLURALS = split(`
  alumni children clergy congressmen congresswomen data folks media men people personnel police spokesmen spokeswomen
  staff women youths`);

/** The plurals with -s among the words that the lists above have in either number. */
export const LISTED_PLURALS = split(`
  dozens folks guys hundreds individuals insiders leakers millions persons representatives scores sources spokespersons
  thousands whistleblowers`);

/** People whose view counts for what they know, in the plural: how many of them hold it, nobody has counted. */
export const EXPERT_NOUNS: ReadonlySet<string> = new Set(
  split(`
  academics analysts climatologists commentators critics diplomats doctors economists engineers experts historians
  lawmakers lawyers legislators observers physicists psychologists pundits researchers scholars scientists`),
);
