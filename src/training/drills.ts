import type { MarkedName, MarkedText } from './samples';
import { makeRandom } from './trainer';

/** Names to fill templates with. */
export interface NamePool {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly country: readonly string[];
  readonly city: readonly string[];
  readonly team: readonly string[];
}

/**
 * Makes texts of the kind that wire services send and no open set holds: results, tables and standings, with a headline
 * in capitals. {P} a person, {S} a surname, {I} a surname after an initial, {C} a country, {T} a city, {O} a team,
 * {U} a city that stands for its team, {D} a number, {M} a month. Deterministic.
 */
export function makeDrills(pool: NamePool, count: number, seed: number): MarkedText[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, () => makeDrill(pool, random));
}

function makeDrill(pool: NamePool, random: () => number): MarkedText {
  const drill = pick(DRILLS, random);
  const local = narrow(pool, random);
  const lines = [
    fill(pick(drill.headlines, random), local, random, true),
    fill(pick(drill.openings, random), local, random, false),
    ...Array.from({ length: 4 + Math.floor(random() * 8) }, () => fill(pick(drill.rows, random), local, random, false)),
  ];
  let text = '';
  const entities: MarkedName[] = [];
  for (const line of lines) {
    for (const { start, end, type } of line.entities) {
      entities.push({ start: start + text.length, end: end + text.length, type });
    }
    text += `${line.text}\n`;
  }
  return { text, entities };
}

/** A few names of each kind, so that they come back within a text. */
function narrow(pool: NamePool, random: () => number): NamePool {
  const some = (names: readonly string[], count: number): string[] =>
    Array.from({ length: count }, () => pick(names, random));
  return {
    first: some(pool.first, 12),
    last: some(pool.last, 12),
    country: some(pool.country, 6),
    city: some(pool.city, 5),
    team: some(pool.team, 8),
  };
}

function fill(template: string, pool: NamePool, random: () => number, capitals: boolean): MarkedText {
  let text = '';
  const entities: MarkedName[] = [];
  for (const part of template.split(/(\{[A-Z]\})/)) {
    const slot = /^\{([A-Z])\}$/.exec(part)?.[1] ?? '';
    const value = slot === '' ? part : fillSlot(slot, pool, random);
    const shown = capitals ? value.toUpperCase() : value;
    const type = TYPE_OF_SLOT[slot];
    if (type) entities.push({ start: text.length, end: text.length + shown.length, type });
    text += shown;
  }
  return { text, entities };
}

function fillSlot(slot: string, pool: NamePool, random: () => number): string {
  const last = pick(pool.last, random);
  if (slot === 'P') return `${pick(pool.first, random)} ${last}`;
  if (slot === 'S') return last;
  if (slot === 'I') return `${pick(pool.first, random).charAt(0)}. ${last}`;
  if (slot === 'C') return pick(pool.country, random);
  if (slot === 'O') return pick(pool.team, random);
  if (slot === 'M') return pick(MONTHS, random);
  if (slot === 'D') return String(Math.floor(random() * (random() < 0.6 ? 10 : 120)));
  return pick(pool.city, random);
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

const TYPE_OF_SLOT: Readonly<Record<string, string>> = {
  P: 'person',
  S: 'person',
  I: 'person',
  C: 'place',
  T: 'place',
  O: 'organization',
  U: 'organization',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const DRILLS = [
  {
    headlines: [
      'SOCCER - RESULTS OF {C} FIRST DIVISION MATCHES.',
      'Soccer - {O} beat {O}.',
      'SOCCER - {O} HELD BY {O}.',
      'SOCCER - {S} SCORES TWICE FOR {O}.',
    ],
    openings: [
      '{T}, {M} {D}, 20{D}',
      'Saturday’s first division matches:',
      '{T}, {M} {D}',
      'The table after this round, with matches, wins, draws, defeats and points:',
    ],
    rows: [
      '{O} {D} {O} {D}',
      '{O} {D} {D} {D} {D} {D} {D}',
      'Scorers:',
      '{O} - {P} ({D}th minute), {P} ({D}th)',
      '{C} - {P} ({D})',
      '{D}. {O} {D} {D} {D} {D}',
      '{O} v {O}',
      '{C} {D} {C} {D} (halftime {D}-{D})',
      'Attendance: {D},000',
      '{D} - {P}; {D} - {P}, {P}',
      'Referee: {P} ({C})',
      '{S} put {O} ahead but {S} equalised for {O}.',
    ],
  },
  {
    headlines: ['TENNIS - RESULTS AT {T} OPEN.', 'TENNIS - {S} REACHES FINAL.', 'Tennis - {S} upsets {S}.'],
    openings: [
      '{T}, {M} {D}, 20{D}',
      'The day’s matches in {T}, seeds in front of the names:',
      'Men’s singles, second round',
    ],
    rows: [
      '{D} - {P} ({C}) beat {P} ({C}) 6-{D} 6-{D}',
      '{P} ({C}) beat {D} - {P} ({C}) 7-6 (7-{D}) 6-{D}',
      'Women’s doubles, quarterfinals',
      '{P} and {P} ({C}) beat {P} and {P} ({C}) 6-3 6-2',
      '{P}, {C}, def. {P}, {C}, 6-4, 6-3.',
      '{S} will meet {P} of {C} in the final.',
    ],
  },
  {
    headlines: [
      'ATHLETICS - RESULTS FROM {T} MEETING.',
      'CYCLING - {S} WINS STAGE IN {C}.',
      'GOLF - LEADING SCORES AT {T} OPEN.',
      'SKIING - {S} WINS DOWNHILL.',
      'SWIMMING - {C} TAKE GOLD.',
    ],
    openings: [
      '{T}, {M} {D}, 20{D}',
      'The best of Sunday:',
      'Three rounds played; players from {C} if no country is given:',
    ],
    rows: [
      '{D}. {P} ({C}) {D}.{D} seconds',
      '{D}. {P} ({C}) {D}:{D}.{D}',
      'Women’s {D}00 metres',
      '{D} {P} {D} {D} {D}',
      '{D} {P} ({C}) {D} {D} {D}',
      '{D}. {P} ({C}, {O}) same time',
      '{D}. {C} {D} points',
      '{P}, {C}, {D}.{D}',
      '{S} finished ahead of {S} and {S}.',
      'Javelin: {D}. {P} ({C}) {D}.{D} metres',
    ],
  },
  {
    headlines: [
      'BASEBALL - RESULTS.',
      'BASKETBALL - STANDINGS AFTER FRIDAY’S GAMES.',
      'HOCKEY - {O} BEAT {O} IN OVERTIME.',
      'NFL STANDINGS AFTER SUNDAY’S GAMES.',
    ],
    openings: [
      '{T}, {M} {D}, 20{D}',
      'How the teams stand, with wins, losses and share of wins:',
      'Tuesday’s games, hosts in capitals:',
    ],
    rows: [
      'EASTERN DIVISION',
      '{U} {D} {D} .{D}{D}{D} -',
      '{U} {D} {U} {D}',
      '{U} at {U}',
      '{O} {D}, {O} {D}',
      'In {T}, {P} scored {D} points as {O} beat {O} {D}-{D}.',
      '{U} - {S} ({D}-{D})',
      '{O} pitcher {P} allowed {D} hits.',
      'TUESDAY, {M} {D}',
      '{U} AT {U}',
      'At {T}, {P} had {D} rebounds for {O}.',
    ],
  },
  {
    headlines: [
      'CRICKET - {C} {D} FOR {D} AT CLOSE.',
      'CRICKET - {C} V {C} SCOREBOARD.',
      'Cricket - {S} hits century for {C}.',
    ],
    openings: ['{T}, {M} {D}, 20{D}', 'The card of {C} against {C} after two days:', 'Close of play scores:'],
    rows: [
      '{I} c {S} b {S} {D}',
      '{I} not out {D}',
      '{I} lbw b {S} {D}',
      '{P} run out {D}',
      '{S} {D}-{D}-{D}-{D}',
      '{C} first innings',
      'Fall of wickets: 1-{D} 2-{D} 3-{D}',
      'To bat: {P}, {P}, {S}',
      '{T}: {O} {D} and {D} for {D} ({I} {D}); {O} {D} ({I} {D}, {I} {D} for {D}).',
      'Bowling: {S} {D}-{D}-{D}-{D}, {S} {D}-{D}-{D}-{D}',
      '{C} won the toss and chose to bat.',
    ],
  },
] as const;
