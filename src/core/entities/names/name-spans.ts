import type { EntityType } from '../../facts';
import { MODEL_TYPES, OUTSIDE, staysOpen, typeOfLabel } from '../recognizer/labels';
import { bitsOf, hashPhrase, type Lexicon, PHRASE_SEED } from '../recognizer/lexicon';
import type { LabeledText } from '../recognizer/recognize';
import { addToHash, hashWord } from '../tokens/characters';
import { opensSentence, PROSE_LINE } from '../tokens/document';
import { BODY_CONNECTORS, type Run, takeRunsInSteps } from '../tokens/runs';
import { FIRST_IN_LINE, SHAPE, type Tokens } from '../tokens/token-table';
import { WordSet } from '../tokens/word-set';
import { TYPE_FINDERS } from '../types';
import type { TokenSpan, TypeFinder } from '../types/type-finder';
import { joinAmpersands } from './ampersands';
import { nameAcronyms } from './bracketed-acronyms';
import { joinCompanyTails } from './company-tails';
import { splitHomes } from './homes';
import { splitJoinedNames } from './joined-names';
import { joinLegalForms, nameByLegalForms } from './legal-forms';
import { dropPlainWords } from './plain-words';
import { addShortNames } from './short-names';
import { settleTitleNames } from './title-names';
import type { TypedSpan } from './typed-span';

/** Tokens with the type of the name that they make. */
export interface TypedTokens extends TokenSpan {
  readonly type: EntityType;
}

/**
 * The names that labels spell out and those of the other types; in the order of the text, not overlapping. Yields
 * between portions of a long text, and where all names are looked at.
 */
export function* readNamesInSteps({ prepared, labels }: LabeledText, lexicon: Lexicon): Generator<void, TypedSpan[]> {
  const { tokens, runs, lineKinds } = prepared;
  const namesByRun: (readonly TypedTokens[])[] = [];
  yield* takeRunsInSteps(runs, (run, index) => {
    namesByRun.push(readRun(tokens, run, lexicon, labels, lineKinds[index] === PROSE_LINE));
  });
  yield;
  const apart = splitJoinedNames(prepared, lexicon, settleTitleNames(prepared, lexicon, namesByRun));
  const settledByRun = nameAcronyms(prepared, addShortNames(prepared, lexicon, apart));
  yield;
  const spans: TypedSpan[] = [];
  yield* takeRunsInSteps(runs, (run, index) => {
    let names = settledByRun[index] ?? [];
    for (const finder of TYPE_FINDERS) names = merge(names, finder.find(tokens, run), finder);
    for (const { start, end, type } of dropPlainWords(prepared, lexicon, names, lineKinds[index] ?? 0))
      spans.push({ start: tokens.starts[start] ?? 0, end: tokens.ends[end - 1] ?? 0, type });
  });
  return spans;
}

/** The names of a run by itself. */
function readRun(
  tokens: Tokens,
  run: Run,
  lexicon: Lexicon,
  labels: Uint8Array,
  isProse: boolean,
): readonly TypedTokens[] {
  const labeled = splitHomes(tokens, lexicon, readLabels(run, labels))
    .filter(
      (name) =>
        !isPeople(tokens, lexicon, name) &&
        !isDay(tokens, name) &&
        !isMoney(tokens, name) &&
        !isTurnLabel(tokens, name),
    )
    .map((name) => retypeBody(tokens, name))
    .map((name) =>
      dropParty(tokens, lexicon, dropTitles(tokens, dropOffice(tokens, lexicon, dropArticle(tokens, lexicon, name)))),
    );
  const whole = takePossessiveNames(tokens, run, lexicon, labeled);
  const joined = joinCompanyTails(tokens, run, joinAmpersands(tokens, run, lexicon, whole));
  return joinLegalForms(tokens, run, nameByLegalForms(tokens, run, joined, isProse));
}

function readLabels(run: Run, labels: Uint8Array): TypedTokens[] {
  const names: TypedTokens[] = [];
  for (let at = run.start; at < run.end; at++) {
    const label = labels[at] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const start = at;
    while (at + 1 < run.end && staysOpen(labels[at] ?? OUTSIDE)) at++;
    names.push({ start, end: at + 1, type: MODEL_TYPES[typeOfLabel(label)] ?? 'person' });
  }
  return names;
}

/** Whether a place's name is in truth a people's or an adjective: "Swiss", "North African". */
function isPeople(tokens: Tokens, lexicon: Lexicon, { type, end }: TypedTokens): boolean {
  return type === 'place' && (lexicon.lookUpWord(tokens.words[end - 1] ?? 0) & (PEOPLE | LANDS)) === PEOPLE;
}

/** Whether a person's name is in truth a day's, as far as no person is called by it alone. */
function isDay(tokens: Tokens, { type, start, end }: TypedTokens): boolean {
  return type === 'person' && end - start === 1 && DAYS.has(tokens.words[start] ?? 0);
}

/** Whether a name ends with a currency as tables and wires shorten it: "N.Z. Dlrs". */
function isMoney(tokens: Tokens, { end }: TypedTokens): boolean {
  return CURRENCIES.has(tokens.words[end - 1] ?? 0);
}

/** Whether a name is short for the one who asks in an interview, in front of a turn: "((HN)) What happened then?" */
function isTurnLabel({ shapes, flags }: Tokens, { start, end }: TypedTokens): boolean {
  const shape = shapes[start] ?? SHAPE.symbol;
  if (end - start > 1 || shape < SHAPE.twoCapitals || shape > SHAPE.longCapitals) return false;
  const isOpened = shapes[start - 1] === SHAPE.open && shapes[start - 2] === SHAPE.open;
  const isClosed = shapes[end] === SHAPE.close && shapes[end + 1] === SHAPE.close;
  return isOpened && isClosed && ((flags[start - 2] ?? 0) & FIRST_IN_LINE) !== 0;
}

const CURRENCIES = new WordSet('dlr dlrs stg');
const DAYS = new WordSet(
  'monday tuesday wednesday thursday friday saturday sunday christmas diwali easter eid halloween hanukkah passover ' +
    'pentecost ramadan thanksgiving',
);

/** An indefinite article that opens a sentence is no part of a name, unless the name is listed with it. */
function dropArticle(tokens: Tokens, lexicon: Lexicon, name: TypedTokens): TypedTokens {
  const { start, end } = name;
  if (end - start < 2 || !ARTICLES.has(tokens.words[start] ?? 0) || !opensSentence(tokens, start)) return name;
  return lexicon.lookUp(hashPhrase(tokens, start, end)) === 0 ? { ...name, start: start + 1 } : name;
}

const ARTICLES = new WordSet('a an');

/** Of a politician's party and state ("R-Ariz.") only the state is a name. */
function dropParty(tokens: Tokens, lexicon: Lexicon, name: TypedTokens): TypedTokens {
  const { start, end } = name;
  if (end - start < 3 || tokens.shapes[start + 1] !== SHAPE.hyphen || !PARTIES.has(tokens.words[start] ?? 0))
    return name;
  const isState = (lexicon.lookUp(hashPhrase(tokens, start + 2, end)) & STATES) !== 0;
  return isState ? { start: start + 2, end, type: 'place' } : name;
}

/** A name that "for" or "and" of another language joins is no person's: "Partido para el Progreso". */
function retypeBody(tokens: Tokens, name: TypedTokens): TypedTokens {
  if (name.type !== 'person') return name;
  for (let at = name.start + 1; at < name.end - 1; at++) {
    if (tokens.shapes[at] === SHAPE.lower && BODY_CONNECTORS.has(tokens.words[at] ?? 0))
      return { ...name, type: 'organization' };
  }
  return name;
}

/** An office in front is no part of a person's name: "Minister of Mines and Energy Ruth Amari". */
function dropOffice(tokens: Tokens, lexicon: Lexicon, name: TypedTokens): TypedTokens {
  if (name.type !== 'person') return name;
  for (let at = name.end - 2; at >= name.start; at--) {
    if (tokens.words[at] !== OF || !OFFICES.has(tokens.words[at - 1] ?? 0)) continue;
    let start = at + 1;
    while (start < name.end - 1 && (lexicon.lookUpWord(tokens.words[start] ?? 0) & GIVEN) === 0) start++;
    return { ...name, start };
  }
  return name;
}

const OF = hashWord('of');
const OFFICES = new WordSet('minister secretary undersecretary governor director commissioner chairman chief head');

/** A title in front is no part of a person's name. */
function dropTitles(tokens: Tokens, name: TypedTokens): TypedTokens {
  let { start } = name;
  if (name.type !== 'person') return name;
  while (start < name.end - 1 && TITLES.has(tokens.words[start] ?? 0) && !SUFFIXES.has(tokens.words[start + 1] ?? 0))
    start++;
  return { ...name, start };
}

/** An organization that is listed with a possessive of its own ("Sotheby's") has it inside. */
function takePossessiveNames(
  tokens: Tokens,
  run: Run,
  lexicon: Lexicon,
  names: readonly TypedTokens[],
): readonly TypedTokens[] {
  let taken = names;
  for (let at = run.start + 1; at < run.end; at++) {
    if (tokens.shapes[at] !== SHAPE.possessive) continue;
    let start = Math.max(run.start, at - MOST_WORDS);
    while (start < at && (lexicon.lookUp(hashListed(tokens, start, at + 1)) & ORGANIZATION) === 0) start++;
    if (start === at) continue;
    const left = taken.filter((name) => name.end <= start || at < name.start);
    taken = [...left, { start, end: at + 1, type: 'organization' }];
  }
  return taken === names ? names : [...taken].sort((a, b) => a.start - b.start);
}

/** The hash of a phrase as it is listed: names with "and" have an ampersand there. */
function hashListed(tokens: Tokens, start: number, end: number): number {
  let hash = PHRASE_SEED;
  for (let at = start; at < end; at++) {
    const word = tokens.words[at] ?? 0;
    hash = addToHash(hash, word === AND ? AMPERSAND : word);
  }
  return hash;
}

const AND = hashWord('and');
const AMPERSAND = hashWord('&');
const MOST_WORDS = 3;
const ORGANIZATION = bitsOf('org');
const GIVEN = bitsOf('first');
const PEOPLE = bitsOf('demonym');
const STATES = bitsOf('region', 'acronym');
const PARTIES = new WordSet('d i r');
const LANDS = bitsOf('country', 'region', 'place');

const TITLES = new WordSet(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lady dame lord rev rev. reverend fr fr. father sister saint ' +
    'councillor cllr cr president senator sen sen. rep rep. gov gov. governor mayor minister chancellor premier congressman congresswoman ' +
    'king queen prince princess pope cardinal archbishop bishop rabbi imam sheikh shaikh ayatollah emperor sultan emir ' +
    'general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. admiral adm adm. ' +
    'judge justice inspector detective officer secretary ambassador coach brigadier comrade taoiseach tanaiste mullah maulana ' +
    'datuk dato duchess baroness viscount tsar czar',
);
const SUFFIXES = new WordSet('jr jr. sr sr. ii iii iv');

/** Adds the names of a finder; an organization right before a product is its maker and part of the product's name. */
function merge(
  names: readonly TypedTokens[],
  found: readonly TokenSpan[],
  { type, overrules }: TypeFinder,
): readonly TypedTokens[] {
  if (found.length === 0) return names;
  let merged = [...names];
  for (const span of found) {
    const touched = merged.filter((name) => name.start < span.end && span.start < name.end);
    if (touched.length > 0 && !overrules) continue;
    const maker = overrules
      ? merged.find((name) => name.end === span.start && name.type === 'organization')
      : undefined;
    const start = Math.min(span.start, maker?.start ?? span.start, ...touched.map((name) => name.start));
    merged = merged.filter((name) => name !== maker && !touched.includes(name));
    merged.push({ start, end: span.end, type });
  }
  return merged.sort((a, b) => a.start - b.start);
}
