/**
 * Nouns, pronouns and function words by which English names a source without naming it. Source: our own lists; the
 * closed classes follow R. Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 5 to 9.
 */
import { split } from '../text/split';

/** Nouns that say no more than that there is somebody. */
export const ANONYMOUS_NOUNS = split('source sources insider insiders whistleblower whistleblowers leaker leakers');

/** Abbreviations that say what somebody is, in small letters; they are written in capitals and are no names. */
export const ABBREVIATED_ROLES: ReadonlySet<string> = new Set(
  split('ceo ceos cfo cfos coo coos cto ctos vp vps mp mps mep meps dj djs vc vcs gp gps'),
);

/** Abbreviations for bodies of people. */
export const ABBREVIATED_BODIES: ReadonlySet<string> = new Set(split('ngo ngos pac pacs'));

/** The most general nouns for people: vague alone, a described source with "familiar with the matter". */
export const PEOPLE_NOUNS = split(
  'people person persons someone somebody individual individuals man woman men women guy guys folks anyone anybody staff personnel',
);

export const SPOKES_NOUNS = split(`
  spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons spox representative
  representatives`);

/** People by what they do or know, in the singular. The plural and words ending in -ist, -ian or -crat are derived. */
export const ROLE_NOUNS = split(`
  official aide adviser advisor analyst expert critic observer commentator pundit strategist operative consultant lawyer
  attorney executive manager employee worker staffer insider supporter opponent advocate activist campaigner lawmaker
  legislator politician senator congressman congresswoman representative minister diplomat officer soldier investigator
  prosecutor detective regulator economist scientist researcher scholar academic historian professor teacher doctor
  physician nurse psychologist psychiatrist journalist reporter editor columnist blogger author writer voter donor
  investor trader banker broker fund-raiser fundraiser organizer organiser pollster resident neighbor neighbour
  witness bystander protester protestor demonstrator victim survivor relative friend colleague associate ally confidant
  rival candidate contender nominee leader member delegate director president chairman chairwoman chief head boss
  founder co-founder owner partner customer client user consumer buyer seller reader viewer fan player coach student
  parent mother father farmer driver pilot passenger tourist migrant refugee immigrant engineer developer designer
  specialist technician veteran conservative liberal moderate progressive skeptic sceptic detractor defender proponent
  backer sympathizer loyalist donor respondent participant attendee delegate superdelegate councillor commissioner
  governor mayor judge juror cleric priest pastor bishop imam rabbi guest caller speaker heckler taxpayer citizen
  watchdog hawk purist heavyweight whistle-blower intermediary commander general admiral agent officer-elect
  planner arbitrageur arbitrager trustee principal superintendent administrator coordinator counsel bureaucrat technocrat mother-in-law actor
  actress singer musician artist filmmaker producer publisher retailer supplier vendor contractor builder landlord
  tenant passer-by passerby onlooker homeowner motorist cyclist pensioner campaign-watcher insurer lender creditor shareholder stakeholder
  local villager eyewitness medic paramedic firefighter backbencher peer envoy rebel militant gunman hostage detainee
  inmate prisoner teenager youth boy girl child wife husband son daughter brother sister cousin uncle aunt
  grandmother grandfather boyfriend girlfriend widow spouse roommate classmate teammate flatmate celebrity athlete
  entrepreneur intellectual professional suspect deputy sheriff captain colonel sergeant surgeon midwife vet monk nun
  clerk chef architect poet playwright guard cop spy tycoon billionaire millionaire
  volunteer pupil cadet recruit apprentice trainee graduate alumnus undergraduate postgraduate warden ranger
  lifeguard bouncer bartender barman barista waiter waitress baker butcher grocer hairdresser plumber electrician
  carpenter welder miner docker trucker postman cabbie chauffeur sailor skipper fisherman angler hunter forester
  gardener rancher grower umpire referee goalkeeper midfielder batsman jockey wrestler swimmer gymnast skater
  hiker sportsman sportswoman receptionist auditor accountant actuary dealer jeweller curator archivist librarian
  translator interpreter broadcaster newsreader correspondent photographer cameraman illustrator dancer drummer
  composer choreographer sculptor painter collector auctioneer reviewer gamer streamer influencer vlogger hacker
  coder programmer inventor optician dentist pharmacist chemist carer caregiver paediatrician pediatrician patient
  orphan widower nephew niece grandson granddaughter grandchild grandparent sibling toddler schoolboy schoolgirl
  youngster pensioner newcomer outsider exile dissident defector fugitive smuggler trafficker burglar robber thief
  attacker assailant perpetrator offender defendant plaintiff claimant appellant complainant petitioner litigant
  solicitor barrister paralegal bailiff arbitrator mediator negotiator ombudsman inspector constable trooper
  airman paratrooper sniper fighter combatant insurgent jihadist guerrilla warlord chieftain hardliner grandee
  alderman selectman assemblyman assemblywoman canvasser signatory subscriber listener follower commenter
  worshipper parishioner pilgrim missionary vicar rector deacon chaplain philosopher thinker scout admirer devotee enthusiast aficionado disciple acolyte cheerleader foe adversary enemy
  well-wisher doubter naysayer cynic booster watcher heir rescuer doomsayer believer denier insurer
  mechanic intern nanny maid dean provost shepherd concierge ballerina astronaut consul attaché attache orderly stevedore
  in-law magnate mogul comrade bride groom bachelor nomad peasant slave hero prodigy expat stranger lad lass gentleman
  bloke pal buddy stepfather stepmother stepson stepdaughter stepbrother stepsister godfather godmother fiancé fiancée
  fiance fiancee usher steward butler marshal commando rookie novice sleuth guru mentor infant employer
  undersecretary treasurer comptroller councilor abbot preacher mullah ayatollah counselor counsellor astronomer marcher
  borrower renter commuter traveller traveler visitor shopper laborer labourer proprietor presenter lecturer tutor
  magistrate policeman policewoman lieutenant corporal challenger incumbent barber breeder`);

/** Those who speak for a state: its name before them says where they belong. */
export const STATE_ROLES = split(`
  official aide adviser advisor diplomat officer soldier envoy ambassador minister senator congressman congresswoman
  lawmaker legislator politician regulator prosecutor investigator inspector negotiator delegate representative governor
  mayor commander general admiral captain colonel sergeant trooper constable guard authority police ministry leader
  government embassy department parliament senate military army navy commissioner councillor deputy candidate`);

/** Bodies of people, spoken of without their name. */
export const GROUP_NOUNS = split(`
  group company firm business startup start-up nonprofit corporation bank agency organization organisation union charity association committee council board panel
  party government ministry department campaign outlet newspaper magazine website network channel station team club
  school university college hospital court police authority body institute think-tank lobby coalition alliance family
  crowd public media press opposition administration army military church industry community side camp
  parliament assembly legislature commission foundation federation society bureau cabinet`);

/** Those of them that report for a living. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  split(
    'media press outlet outlets newspaper newspapers magazine magazines website websites network networks channel ' +
      'channels station stations broadcaster broadcasters tabloid tabloids',
  ),
);

/** Things that are written, counted or measured and then quoted. */
export const DOCUMENT_NOUNS = split(`
  report study poll survey research analysis review investigation inquiry probe audit document memo memorandum letter
  email e-mail message note transcript record filing file article story account dispatch editorial column post tweet
  posting paper book blog dossier leak cable brief briefing complaint lawsuit indictment affidavit statement release
  announcement manifesto petition estimate projection forecast figure statistic data evidence finding result test
  experiment model simulation index ranking census calculation assessment evaluation literature rumor rumour
  speculation history precedent history tally count image photo photograph video footage recording tape sign banner
  advert ad advertisement footnote voice-over headline slogan item roster disclosure chart graph map guideline rule
  law bill legislation constitution invoice receipt log diary note-book slide presentation draft flyer warrant caption plaque placard poster notice questionnaire spreadsheet prospectus newsletter bulletin circular leaflet pamphlet
  brochure thread correspondence website page wire wisdom consensus theory gossip ruling decision verdict judgment judgement`);

/** Nouns for what somebody utters: whose they are is the speaker. */
export const UTTERANCE_NOUNS = split(`
  answer response reply message word words question statement letter tweet post advice verdict motto line comment comments
  email e-mail memo speech explanation reaction point quote quotation remark remarks note case text take assessment
  description slogan headline refrain mantra promise pledge vow retort rejoinder conclusion diagnosis
  call demand threat plea appeal chant joke boast admission announcement declaration rant criticism critique rebuke
  toast instruction observation reporting essay op-ed caption lyric catchphrase phrase saying testimony proclamation
  exhortation confession greeting lament request outburst tirade quip epitaph inscription`);

/** Documents of opinion and counting: an indefinite one of these needs an author. */
export const STUDY_NOUNS = split(`
  report study poll survey research analysis review estimate projection forecast statistic figure data evidence
  paper document memo leak rumor rumour speculation index assessment account article story literature model simulation
  dossier complaint investigation calculation tally transcript letter message email e-mail
  tweet post item record filing disclosure wisdom consensus theory gossip slide draft footnote voice-over ad advert
  advertisement note thread correspondence evaluation probe inquiry audit editorial dispatch lawsuit petition leaflet flyer pamphlet brochure circular bulletin newsletter prospectus spreadsheet`);

/** Days and months: with a capital they are no names all the same. */
export const CALENDAR_WORDS = split(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today tomorrow yesterday tonight`);

/** Nouns of time: they stand beside a subject without belonging to it. “May” is a verb more often. */
export const TIME_NOUNS = [
  ...CALENDAR_WORDS.filter((word) => word !== 'may'),
  ...split(`
  year years month months week weeks weekend day days hour hours minute minutes now then morning afternoon evening night
  century decade decades ago time times moment`),
];

/** Words before a name that belong to it. */
export const TITLES = split(`
  mr mrs ms miss mx dr sir dame lord lady prof professor rev sen rep gov gen lt col maj capt sgt adm cmdr brig president senator
  governor mayor secretary judge justice minister chancellor king queen prince princess pope chairman chief officer
  congressman congresswoman representative attorney general speaker director ceo ambassador envoy commissioner premier
  bishop archbishop cardinal rabbi`);

/** Adjectives and participles after which a phrase goes on to say of whom it speaks: "people familiar with the plan". */
export const POSTPOSED_ADJECTIVES = split(`
  familiar close aware knowledgeable privy involved briefed informed acquainted critical responsible sympathetic loyal
  opposed based allied affiliated connected linked present supportive able worried concerned`);

/** Nouns that count a plural: the noun after "of" is the head. */
export const COUNTING_NOUNS = split(`
  number handful majority minority dozens hundreds thousands millions scores plenty variety host couple range lot lots
  chorus string slew growing pair trio share group coalition array spate flurry series raft batch bunch barrage bevy cadre clutch
  cross-section gaggle legion litany multitude myriad sampling smattering sprinkling succession swath throng torrent
  trove welter body half third quarter percent per cent`);

/** Plurals without -s, with the head nouns that have them. */
export const IRREGULAR_PLURALS = split(
  'people men women children youths folks police media data spokesmen spokeswomen congressmen congresswomen clergy alumni staff personnel',
);
