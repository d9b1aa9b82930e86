import { split } from '../core/text/split';
import type { MarkedName, MarkedText } from './samples';

/** Names to fill templates with. */
export interface NamePool {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly country: readonly string[];
  readonly city: readonly string[];
  readonly team: readonly string[];
  readonly demonym: readonly string[];
}

/**
 * Fills the slots of templates: {P} a person, {S} a surname, {G} a given name, {I} a surname after an initial, {C} a country,
 * {T} a city, {O} a team, {U} a city that stands for its team, {N} the by-name of one, {F} a firm, {X} a party or movement;
 * and, which are no names, {A} an adjective of nationality, {D} a number, {M} a month. Slots with the same figure belong
 * together: {P1} and {S1} are one person. {U!} is in capitals. `[O …]`, `[P …]` and `[L …]` mark names written out.
 */
export class SlotFiller {
  readonly #filled = new Map<string, string>();

  constructor(
    private readonly pool: NamePool,
    private readonly random: () => number,
  ) {}

  /** A template without its slots; all in capitals if it is so itself or `capitals` asks for it. */
  fill(template: string, capitals = false): MarkedText {
    const loud = capitals || !/\p{Ll}/u.test(template.replace(/\{.*?\}/g, ''));
    let text = '';
    const entities: MarkedName[] = [];
    for (const part of template.split(/(\[[LOP] [^\]]*\]|\{\w+!?\})/)) {
      const marked = /^\[([LOP]) (.*)\]$/.exec(part);
      const plain = (marked?.[2] ?? part).replace(
        /\{(\w)(\d*)(!?)\}/g,
        (_slot, kind: string, figure: string, cry: string) => {
          const value = this.#fillSlot(kind, figure);
          return cry === '' ? value : value.toUpperCase();
        },
      );
      const shown = loud ? plain.toUpperCase() : plain;
      const type = TYPES[marked?.[1] ?? /^\{(\w)/.exec(part)?.[1] ?? ''];
      if (type) entities.push({ start: text.length, end: text.length + shown.length, type });
      text += shown;
    }
    return { text, entities };
  }

  #fillSlot(kind: string, figure: string): string {
    if (figure === '') return this.#make(kind, '');
    const key = kind + figure;
    const known = this.#filled.get(key);
    if (known !== undefined) return kind === 'F' && this.random() < SHORT_FIRMS ? shortenFirm(known) : known;
    const made = this.#make(kind, figure);
    this.#filled.set(key, made);
    return made;
  }

  #make(kind: string, figure: string): string {
    const { pool } = this;
    if (kind === 'P') return `${this.#fillSlot('G', figure)} ${this.#fillSlot('S', figure)}`;
    if (kind === 'I') return `${this.#fillSlot('G', figure).charAt(0)}. ${this.#fillSlot('S', figure)}`;
    if (kind === 'D') return String(Math.floor(this.random() * (this.random() < 0.6 ? 10 : 120)));
    if (kind === 'F') return this.#makeFirm();
    if (kind === 'X') return this.#makeMovement();
    return this.#pick(
      {
        S: pool.last,
        G: pool.first,
        C: pool.country,
        A: pool.demonym,
        O: pool.team,
        U: LEAGUE_CITIES,
        N: BY_NAMES,
        M: MONTHS,
      }[kind] ?? pool.city,
    );
  }

  #makeFirm(): string {
    const name = this.#pick([this.#pick(this.pool.last), this.#pick(this.pool.city), this.#makeWord()]);
    const trade = this.#pick(TRADES);
    const chance = this.random();
    if (chance < 0.25) return `${name} ${this.#pick(FORMS)}`;
    if (chance < 0.35) return `${name} & ${this.#pick(this.pool.last)}`;
    if (chance < 0.55) return `${name} ${trade} ${this.#pick(FORMS)}`;
    if (chance < 0.85) return `${name} ${trade}`;
    return chance < 0.93 ? this.#makeWord() : this.#makeAcronym();
  }

  #makeMovement(): string {
    const chance = this.random();
    if (chance < 0.3) return this.#makeAcronym();
    const body = this.#pick(BODIES);
    const quality = this.#pick(QUALITIES);
    if (chance < 0.6) return `${quality} ${body}`;
    if (chance < 0.75) return `${this.#pick(this.pool.country)} ${quality} ${body}`;
    return `${body} for ${this.#pick(AIMS)}`;
  }

  #makeAcronym(): string {
    return Array.from({ length: 3 + Math.floor(this.random() * 2) }, () => this.#pick([...ACRONYM_LETTERS])).join('');
  }

  #makeWord(): string {
    const word = `${this.#pick(HEADS)}${this.#pick(TAILS)}`;
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  #pick(list: readonly string[]): string {
    return list[Math.floor(this.random() * list.length)] ?? '';
  }
}

/** How many mentions of a firm after the first leave out its trade and legal form. */
const SHORT_FIRMS = 0.4;

function shortenFirm(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && (FORMS.includes(words.at(-1) ?? '') || TRADES.includes(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}

const TYPES: Readonly<Record<string, string>> = {
  P: 'person',
  S: 'person',
  G: 'person',
  I: 'person',
  C: 'place',
  T: 'place',
  L: 'place',
  O: 'organization',
  U: 'organization',
  F: 'organization',
  X: 'organization',
};

const MONTHS = split('January February March April May June July August September October November December');
const FORMS = split(
  'Inc. Inc Corp Corp. Co. Co Ltd Ltd. plc PLC LLC AG SA NV Bhd GmbH SpA AB Oyj Pty KK Holdings Group',
);
const TRADES = split(
  'Airlines Airways Bank Banking Brewery Brothers Capital Cement Chemicals Communications Construction Electric Electronics ' +
    'Energy Entertainment Express Ferries Financial Foods Gas Healthcare Hotels Industries Insurance International ' +
    'Laboratories Lines Logistics Media Minerals Mining Motors Networks Oil Partners Petroleum Pharmaceuticals Power Press ' +
    'Properties Publishing Railways Records Resources Retail Savings Securities Semiconductor Shipping Software Steel ' +
    'Stores Studios Systems Technologies Telecom Textiles Tobacco Trading Trust Utilities Ventures',
);
/** Where teams of the North American leagues are at home. */
const LEAGUE_CITIES = (
  'Anaheim,Arizona,Atlanta,Baltimore,Boston,Buffalo,Calgary,California,Carolina,Charlotte,Chicago,Cincinnati,Cleveland,' +
  'Colorado,Columbus,Dallas,Denver,Detroit,Edmonton,Florida,Golden State,Green Bay,Hartford,Houston,Indiana,Indianapolis,' +
  'Jacksonville,Kansas City,Los Angeles,Memphis,Miami,Milwaukee,Minnesota,Montreal,Nashville,New England,New Jersey,' +
  'New Orleans,New York,Oakland,Oklahoma City,Orlando,Ottawa,Philadelphia,Phoenix,Pittsburgh,Portland,Sacramento,' +
  'San Antonio,San Diego,San Francisco,San Jose,Seattle,St. Louis,St Louis,Tampa Bay,Tennessee,Texas,Toronto,Utah,Vancouver,' +
  'Washington,Winnipeg'
).split(',');
const BY_NAMES = split(
  'Angels Bears Blazers Bombers Braves Broncos Bulls Chargers Comets Cougars Cubs Dragons Eagles Falcons Flames Flyers Giants ' +
    'Hawks Herald Hornets Kings Knights Leopards Lions Mariners Mirror Nation Observer Oilers Orioles Panthers Pirates Rangers ' +
    'Raptors Rebels Rockets Royals Sabres Sharks Standard Stars Sun Tigers Titans Twins Vikings Warriors Wolves',
);
const BODIES = split('Alliance Army Bloc Coalition Congress Council Force Front League Movement Party Union');
const QUALITIES = [
  ...split(
    'Christian Democratic Green Islamic Liberal Liberation National Patriotic Popular Progressive Republican Socialist',
  ),
  'People’s',
  "People's",
  'United National',
  'Social Democratic',
  'New Democratic',
  'Workers',
];
const AIMS = [
  'Change',
  'Democracy',
  'Democracy and Justice',
  'National Unity',
  'the Defence of Freedom',
  'Peace',
  'Renewal',
];
const ACRONYM_LETTERS = 'ABCDEFGILMNPRSTU';
const HEADS = split(
  'alta bel cor dex ener fin glo hex inno jor kel lumi max nor omni pet quan ral syn tel uni ver xen zan',
);
const TAILS = split('base co corp dyne gen ix line lux media net nova plex ra sys tech tel tor tron via wave zon');
