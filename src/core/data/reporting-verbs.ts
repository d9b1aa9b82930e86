/**
 * Verbs that hand a claim to a source. Source: our own lists, drawn up after the classes of verbs of speech and thought
 * in R. Quirk et al., A Comprehensive Grammar of the English Language (1985), §§14.29 and 16.31, and the verbs of
 * communication in B. Levin, English Verb Classes and Alternations (1993), §37.
 */
import { split } from '../text/split';

/** Verbs of speech and writing: their subject utters what follows. */
export const SPEECH_VERBS = split(`
  accuse acknowledge add admit advise affirm agree alert allege announce answer applaud argue articulate ascribe ask
  assert assure attest attribute aver avow bark beg bellow bemoan bet blame blog blurt boast boom brag brief caution
  certify chant characterise characterize charge chime chuckle claim clarify commend comment complain concede conclude
  concur condemn confess confide confirm contend contest continue contradict convey convince corroborate counsel
  counter credit criticise criticize crow cry deadpan declare decree decry demand demur deny depict depose determine
  disagree disclose dispute divulge drawl elaborate emphasise emphasize enthuse estimate exclaim explain fault forecast fret
  fume gloat gripe groan grouse grumble gush hail herald highlight hint hypothesise hypothesize implore imply indicate
  inform insinuate insist instruct interject interpret intone joke lambast lambaste lament lampoon laud laugh lecture
  maintain marvel mention moan mock murmur muse mutter nod note notify object observe opine outline plead pledge
  portray posit post postulate praise preach predict press proclaim profess project promise pronounce propose protest
  question quip rail rant rave read reaffirm reassert reassure rebut recall recite recollect recommend recount reflect
  refute reiterate rejoin relay remark remind repeat reply report respond retort reveal roar rule say scoff scream
  shout shrug sigh signal slam smile snap sneer speak speculate stammer state stipulate stress suggest summarise
  summarize surmise swear taunt tease tell testify theorise theorize threaten thunder tout tweet underline underscore
  urge venture verify vilify volunteer vow wager warn whine whisper wonder write yell`);

/** Verbs of thought: their subject holds what follows. They report only before a clause, or in parenthesis. */
export const BELIEF_VERBS = split(`
  accept anticipate assume believe calculate conjecture consider decide deduce deem discover doubt envisage envision expect
  fear feel figure find foresee guess hold hope imagine infer know learn perceive pray presume realise realize reckon
  recognise recognize regard remember see sense suppose suspect think understand view want wish worry`);

/** Verbs by which a document or a finding tells something. */
export const SHOWING_VERBS = split(`
  agree allege argue assert attribute blame call cast cite claim compare conclude confirm contradict corroborate
  demonstrate denounce deride describe detail dismiss document establish estimate find forecast highlight hint
  illustrate imply indicate liken link list note paint point predict project prove put rank read recommend refer
  report reveal ridicule say show signal state suggest support trace track uncover underline underscore verify warn`);

/** Verbs that pass judgment on someone: "called him lazy". */
export const JUDGING_VERBS = split('blast brand call denounce deride describe dismiss dub label mock slam');

/** Verbs that hold something to be what stands behind their object (Levin §29.4-5): "consider the deal a mistake". */
export const RATING_VERBS = split(
  'adjudge believe consider declare deem feel find judge proclaim pronounce reckon think',
);

/** What joins an object to what is said of it: "see the deal as a rescue", "expect prices to rise", "accuse him of lying". */
export const OBJECT_LINKS: readonly (readonly [string, readonly string[]])[] = [
  [
    'as',
    split(`
      attack bemoan blast cast castigate characterise characterize cheer cite class classify condemn consider construe
      criticise criticize decry denigrate denounce depict deplore deride describe diagnose dismiss disparage envisage
      excoriate extol frame hail herald identify interpret judge lambast lambaste lament lampoon laud mock paint pan perceive
      picture pillory point portray praise rank rate recall refer regard reject remember revere ridicule rubbish salute
      savage see skewer slam tout trash view vilify visualize welcome`),
  ],
  [
    'to',
    split(`
      anticipate ascribe attribute believe compare credit estimate expect forecast liken link predict project`),
  ],
  ['at', split('estimate put')],
  ['down', split('put')],
  ['of', split('accuse suspect')],
  [
    'for',
    split(`
      applaud berate blame blast castigate chide commend condemn criticise criticize denounce deride excoriate fault
      hail lambast lambaste lampoon laud mock pan pillory praise rebuke ridicule salute savage scold skewer slam
      upbraid`),
  ],
  ['on', split('blame')],
  ['with', split('credit')],
];

/** Those of the verbs above whose bare form is a noun or an adjective more often. */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  split(`
  attack blast brand cast class frame judge label paint pan picture pillory project rank rate rebuke ridicule salute savage slam
  trash view`),
);

/** Verbs that wrap the claim into a noun behind a preposition: "warn of a flood". */
export const TOPIC_VERBS = split(`
  argue boast caution complain disagree hint joke preach rail rave speak speculate tell testify warn`);

/** Verbs that wrap the claim into their object: "predict a flood". */
export const PREDICTING_VERBS = split('anticipate estimate expect fear forecast foresee predict suspect');

/** Verbs whose infinitive is what somebody gives his word for (Levin §37.13): "vowed to fight on". */
export const COMMITTING_VERBS = split('claim guarantee hope pledge profess promise swear threaten undertake vow');

/** Verbs whose object is what is said, never who is spoken to or of. */
export const UTTERING_VERBS = split(
  'add announce argue claim contend declare explain insist predict report say warn write',
);

/** Verbs whose object in writing is their subject’s word: "Lee issued a statement that said". */
export const ISSUING_VERBS = split('file give issue make post publish release send sign write');

/** Verbs for reaching somebody or coming forward (Levin §37.4): what follows "to say that" behind them is said. */
export const CONTACT_VERBS = split(`
  appear call come contact email gather go join line meet phone post radio rally rise sign speak stand step take
  telephone testify text turn visit write`);

/** Verbs whose subject does what follows "to" (Karttunen 1971, and Levin §55): "went on to say". */
export const LEADING_VERBS = split(`
  appear begin bother choose come continue dare go grow happen hasten hurry like manage proceed rush seem start tend
  venture`);

/** Verbs of thought that hold a view, or none, of a question: "doubt whether it works". */
export const DOUBTING_VERBS = split('doubt fear guess question wonder worry');

/** Verbs with which somebody takes a stand on what others report, and says nothing of the kind himself. */
export const REACTING_VERBS = split(
  'address deny discuss dismiss dispute downplay react rebut refute reject reply respond',
);

/** Verbs that wrap the claim into a form in -ing: "reported hearing shots". */
export const GERUND_VERBS = split('acknowledge admit deny describe propose recall recommend report suggest');

/** Participles in "it is believed that" and "is said to have": hearsay without a source when nobody follows "by". */
export const HEARSAY_PARTICIPLES = split(`
  accepted acknowledged agreed alleged argued assumed believed claimed feared held hoped presumed reported reputed
  rumored rumoured said speculated suggested suspected thought understood whispered`);

/** Adjectives that hold a view, or none, before a clause: "activists are hopeful that", "experts are split over whether". */
export const CONVICTION_ADJECTIVES = split(`
  adamant afraid certain concerned confident convinced divided doubtful fearful hopeful insistent optimistic persuaded
  pessimistic sceptical skeptical split sure uncertain unconvinced undecided unpersuaded unsure worried`);

/** Adjectives of feeling and knowing that take a clause with "that" (Quirk et al., §§16.73 and 16.83): "glad that". */
export const FEELING_ADJECTIVES = split(`
  alarmed amazed amused angry annoyed anxious appalled ashamed astonished astounded aware baffled bemused bewildered
  bitter cheered comforted confused conscious delighted depressed disappointed disgusted disheartened dismayed
  distressed disturbed elated embarrassed encouraged exasperated excited flattered frightened frustrated furious glad
  grateful gratified happy heartened horrified impressed incensed incredulous indignant infuriated irate irritated
  jubilant livid mad mindful mortified mystified nervous offended outraged overjoyed perplexed perturbed pleased
  positive proud puzzled reassured relieved resentful sad saddened satisfied scared shocked sickened sorry startled
  stunned surprised suspicious terrified thankful thrilled touched troubled unaware uneasy unhappy unsettled upset
  wary`);

/** Adjectives for how somebody speaks: "Lee was blunt." */
export const MANNER_ADJECTIVES = split(`
  apologetic blunt blunter candid categorical cautious circumspect conciliatory contrite critical damning
  defensive defiant diplomatic direct dismissive effusive emphatic equivocal evasive forthright frank generous gracious
  harsh modest philosophical sanguine scathing stoic succinct sympathetic unapologetic unconvinced unequivocal unimpressed
  unmoved unperturbed unrepentant upbeat`);

/** Verbs of welcoming something or not (Levin §33), behind which somebody’s words follow: "Lee welcomed the plan." */
export const APPRAISING_VERBS = split(`
  applaud attack back blame blast castigate condemn criticise criticize decry defend denounce deplore deride endorse hail
  justify lambast lambaste laud oppose praise rebuke ridicule salute savage scold slam support thank welcome`);

/**
 * Verbs of agreeing, remembering and showing what one feels (Levin §36.1, §29.9 and §40.1-2), behind which somebody’s
 * words follow: "Lee shrugged."
 */
export const STANCE_VERBS = split(`
  agree bristle chuckle concur contradict correct cringe demur differ disagree echo frown grimace grin groan hesitate laugh nod pause recall
  remember reminisce scoff shrug sigh smile smirk snort weep wince`);

/** Participles that hand over what stands in the infinitive where somebody follows "by": "is projected by experts to". */
export const RECKONING_PARTICIPLES = split(
  'calculated declared deemed estimated forecast found judged predicted projected shown',
);

/** Participles that are so too of what is to come: "is widely forecast to". */
export const FORETELLING_PARTICIPLES = split('anticipated estimated forecast predicted projected');

/** Participles that are hearsay only with "widely" or the like before them: "is widely seen as". */
export const VIEW_PARTICIPLES = split(
  'considered credited expected known perceived recognised recognized regarded seen viewed',
);

/** Forms that the rules of English spelling do not give: base, third person, past, present participle. */
export const IRREGULAR_VERBS: readonly (readonly [string, string, string, string])[] = [
  ['say', 'says', 'said', 'saying'],
  ['tell', 'tells', 'told', 'telling'],
  ['refer', 'refers', 'referred', 'referring'],
  ['take', 'takes', 'took', 'taking'],
  ['come', 'comes', 'came', 'coming'],
  ['go', 'goes', 'went', 'going'],
  ['go', 'goes', 'gone', 'going'],
  ['keep', 'keeps', 'kept', 'keeping'],
  ['begin', 'begins', 'began', 'beginning'],
  ['begin', 'begins', 'begun', 'beginning'],
  ['grow', 'grows', 'grew', 'growing'],
  ['grow', 'grows', 'grown', 'growing'],
  ['choose', 'chooses', 'chose', 'choosing'],
  ['choose', 'chooses', 'chosen', 'choosing'],
  ['rise', 'rises', 'rose', 'rising'],
  ['stand', 'stands', 'stood', 'standing'],
  ['meet', 'meets', 'met', 'meeting'],
  ['write', 'writes', 'wrote', 'writing'],
  ['write', 'writes', 'written', 'writing'],
  ['give', 'gives', 'gave', 'giving'],
  ['send', 'sends', 'sent', 'sending'],
  ['make', 'makes', 'made', 'making'],
  ['speak', 'speaks', 'spoke', 'speaking'],
  ['speak', 'speaks', 'spoken', 'speaking'],
  ['think', 'thinks', 'thought', 'thinking'],
  ['feel', 'feels', 'felt', 'feeling'],
  ['know', 'knows', 'knew', 'knowing'],
  ['understand', 'understands', 'understood', 'understanding'],
  ['hold', 'holds', 'held', 'holding'],
  ['find', 'finds', 'found', 'finding'],
  ['see', 'sees', 'saw', 'seeing'],
  ['foresee', 'foresees', 'foresaw', 'foreseeing'],
  ['learn', 'learns', 'learnt', 'learning'],
  ['show', 'shows', 'showed', 'showing'],
  ['show', 'shows', 'shown', 'showing'],
  ['put', 'puts', 'put', 'putting'],
  ['read', 'reads', 'read', 'reading'],
  ['bet', 'bets', 'bet', 'betting'],
  ['infer', 'infers', 'inferred', 'inferring'],
  ['swear', 'swears', 'swore', 'swearing'],
  ['swear', 'swears', 'sworn', 'swearing'],
  ['learn', 'learns', 'learned', 'learning'],
  ['signal', 'signals', 'signaled', 'signaling'],
  ['admit', 'admits', 'admitted', 'admitting'],
  ['concur', 'concurs', 'concurred', 'concurring'],
  ['forecast', 'forecasts', 'forecast', 'forecasting'],
  ['cast', 'casts', 'cast', 'casting'],
  ['signal', 'signals', 'signalled', 'signalling'],
  ['label', 'labels', 'labeled', 'labeling'],
  ['label', 'labels', 'labelled', 'labelling'],
  ['marvel', 'marvels', 'marveled', 'marveling'],
  ['marvel', 'marvels', 'marvelled', 'marvelling'],
  ['counsel', 'counsels', 'counseled', 'counseling'],
  ['counsel', 'counsels', 'counselled', 'counselling'],
  ['aver', 'avers', 'averred', 'averring'],
  ['demur', 'demurs', 'demurred', 'demurring'],
  ['rebut', 'rebuts', 'rebutted', 'rebutting'],
  ['undertake', 'undertakes', 'undertook', 'undertaking'],
];
