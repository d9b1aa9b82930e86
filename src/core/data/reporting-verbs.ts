/**
 * Verbs that hand a claim to a source. Source: our own lists, drawn up after the classes of verbs of speech and thought
 * in R. Quirk et al., A Comprehensive Grammar of the English Language (1985), §§14.29 and 16.31, and the verbs of
 * communication in B. Levin, English Verb Classes and Alternations (1993), §37.
 */
import { split } from '../text/split';

/** Verbs of speech and writing: their subject utters what follows. */
export const SPEECH_VERBS = split(`
  say tell add argue claim warn insist contend assert maintain allege state declare announce explain note observe remark
  comment acknowledge admit concede confirm deny disclose reveal report suggest stress emphasize emphasise reiterate
  respond reply recall predict forecast caution complain testify tweet write speculate concur quip joke boast vow pledge
  promise lament counter conclude ask wonder inform imply hint signal mutter whisper shout yell chant scream exclaim
  interject retort continue urge charge question propose recommend advise estimate project agree disagree assure brief
  indicate clarify affirm recount repeat rejoin gush muse grumble protest demand answer post read proclaim opine decry
  profess attest boom sigh shrug recite summarize summarise marvel fret rail snap determine
  confess bemoan gripe grouse insinuate recollect stipulate wager threaten
  surmise posit theorize theorise hypothesize hypothesise postulate dispute contest refute rebut certify verify
  corroborate pronounce articulate outline convey relay reassure convince notify caution alert remind instruct moan
  whine rant rave gloat brag crow swear bet reflect object murmur blurt bark bellow cry roar groan chuckle
  laugh smile nod plead beg implore taunt tease rejoin chime speak volunteer venture elaborate reveal attribute ascribe credit
  blame press counsel preach lecture enthuse scoff sneer fume thunder drawl stammer deadpan commend applaud contradict
  accuse criticize criticise fault praise condemn characterize characterise portray underline underscore highlight reaffirm reassert testify depose decree rule
  depict hail interpret mock mention aver avow confide intone demur blog slam lambaste lambast vilify lampoon laud herald
  tout`);

/** Verbs of thought: their subject holds what follows. They report only before a clause, or in parenthesis. */
export const BELIEF_VERBS = split(`
  believe discover sense wish pray think feel fear hope expect suspect doubt worry know understand realize realise assume consider hold reckon
  figure guess imagine suppose presume anticipate foresee envision envisage deduce infer conjecture deem find see decide recognize recognise calculate remember learn
  want view regard perceive`);

/** Verbs by which a document or a finding tells something. */
export const SHOWING_VERBS = split(`
  show suggest indicate reveal find demonstrate imply confirm conclude warn say state estimate put note report predict
  project forecast claim allege recommend describe highlight point cast paint uncover detail document cite read assert
  argue prove hint signal list call blame rank attribute agree document illustrate imply establish verify corroborate
  contradict support underscore underline track trace compare liken link refer dismiss denounce deride ridicule`);

/** Verbs that pass judgement on someone: "called him lazy". */
export const JUDGING_VERBS = split('call brand dub label deride denounce slam mock describe dismiss blast');

/** Verbs that hold something to be what stands behind their object (Levin §29.4-5): "consider the deal a mistake". */
export const RATING_VERBS = split(
  'consider deem judge reckon adjudge pronounce proclaim declare think believe find feel',
);

/** What joins an object to what is said of it: "see the deal as a rescue", "expect prices to rise", "accuse him of lying". */
export const OBJECT_LINKS: readonly (readonly [string, readonly string[]])[] = [
  [
    'as',
    split(
      'see view regard perceive describe characterize characterise portray depict cast dismiss hail interpret point cite ' +
        'denounce deride ridicule mock condemn criticize criticise praise remember recall picture paint frame attack ' +
        'slam blast decry lambaste lambast reject refer construe class classify diagnose envisage visualize laud herald salute tout vilify lampoon',
    ),
  ],
  ['to', split('expect believe anticipate forecast predict estimate project attribute ascribe credit compare liken')],
  ['at', split('estimate put')],
  ['of', split('accuse suspect')],
  ['for', split('blame criticize criticise fault praise condemn')],
  ['on', split('blame')],
  ['with', split('credit')],
];

/** Verbs that wrap the claim into a noun behind a preposition: "warn of a flood". */
export const TOPIC_VERBS = split(
  'warn complain speculate hint boast caution argue testify joke speak preach rail rave disagree tell',
);

/** Verbs that wrap the claim into their object: "predict a flood". */
export const PREDICTING_VERBS = split('predict forecast foresee expect anticipate estimate fear suspect');

/** Verbs whose infinitive is what somebody gives his word for (Levin §37.13): "vowed to fight on". */
export const COMMITTING_VERBS = split('vow swear claim profess threaten pledge promise guarantee undertake hope');

/** Verbs whose object is what is said, never who is spoken to or of. */
export const UTTERING_VERBS = split(
  'say add claim argue insist contend explain announce declare predict report write warn',
);

/** Verbs for reaching somebody or coming forward (Levin §37.4): what follows "to say that" behind them is said. */
export const CONTACT_VERBS = split(
  'contact call phone telephone text email write radio visit take come go appear rise stand speak gather rally line turn meet post testify join step sign',
);

/** Verbs whose subject does what follows "to" (Karttunen 1971, and Levin §55): "went on to say". */
export const LEADING_VERBS = split(
  'continue go come tend begin start seem appear like rush hasten hurry manage venture dare bother proceed happen grow choose',
);

/** Verbs of thought that hold a view, or none, of a question: "doubt whether it works". */
export const DOUBTING_VERBS = split('doubt wonder worry question fear guess');

/** Verbs that wrap the claim into a form in -ing: "reported hearing shots". */
export const GERUND_VERBS = split('report deny admit recall describe suggest recommend propose acknowledge');

/** Participles in "it is believed that" and "is said to have": hearsay without a source when nobody follows "by". */
export const HEARSAY_PARTICIPLES = split(`
  believed thought said understood rumored rumoured reported alleged claimed assumed presumed suspected speculated feared
  accepted acknowledged agreed argued suggested hoped held reputed whispered`);

/** Adjectives that hold a view, or none, before a clause: "activists are hopeful that", "experts are split over whether". */
export const CONVICTION_ADJECTIVES = split(`
  hopeful confident convinced certain sure adamant optimistic pessimistic worried concerned afraid fearful skeptical
  sceptical doubtful insistent divided split unsure uncertain unconvinced undecided`);

/** Adjectives of feeling and knowing that take a clause with "that" (Quirk et al., §§16.73 and 16.83): "glad that". */
export const FEELING_ADJECTIVES = split(`
  alarmed amazed amused angry annoyed anxious appalled ashamed astonished astounded aware baffled bemused bewildered
  bitter cheered comforted confused conscious delighted depressed disappointed disgusted disheartened dismayed distressed
  disturbed elated embarrassed encouraged exasperated excited flattered frightened frustrated furious glad grateful
  gratified happy heartened horrified impressed incensed incredulous indignant infuriated irate irritated jubilant livid
  mad mindful mortified mystified nervous offended outraged overjoyed perplexed perturbed pleased positive proud puzzled
  reassured relieved resentful sad saddened satisfied scared shocked sickened sorry startled stunned surprised suspicious
  terrified thankful thrilled touched troubled unaware uneasy unhappy unsettled upset wary`);

/** Participles that hand over what stands in the infinitive where somebody follows "by": "is projected by experts to". */
export const RECKONING_PARTICIPLES = split(
  'projected forecast predicted estimated declared deemed judged calculated shown found',
);

/** Participles that are so too of what is to come: "is widely forecast to". */
export const FORETELLING_PARTICIPLES = split('forecast predicted projected anticipated estimated');

/** Participles that are hearsay only with "widely" or the like before them: "is widely seen as". */
export const VIEW_PARTICIPLES = split(
  'seen viewed regarded considered credited perceived expected recognized recognised known',
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
  ['speak', 'speaks', 'spoke', 'speaking'],
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
  ['fret', 'frets', 'fretted', 'fretting'],
  ['infer', 'infers', 'inferred', 'inferring'],
  ['swear', 'swears', 'swore', 'swearing'],
  ['swear', 'swears', 'sworn', 'swearing'],
  ['learn', 'learns', 'learned', 'learning'],
  ['signal', 'signals', 'signaled', 'signaling'],
  ['admit', 'admits', 'admitted', 'admitting'],
  ['quip', 'quips', 'quipped', 'quipping'],
  ['concur', 'concurs', 'concurred', 'concurring'],
  ['snap', 'snaps', 'snapped', 'snapping'],
  ['shrug', 'shrugs', 'shrugged', 'shrugging'],
  ['forecast', 'forecasts', 'forecast', 'forecasting'],
  ['cast', 'casts', 'cast', 'casting'],
  ['dub', 'dubs', 'dubbed', 'dubbing'],
  ['slam', 'slams', 'slammed', 'slamming'],
  ['signal', 'signals', 'signalled', 'signalling'],
  ['label', 'labels', 'labelled', 'labelling'],
];
