import type { MarkedText } from './samples';
import { type NamePool, SlotFiller } from './slots';
import { joinLines } from './stories';
import { makeRandom } from './trainer';

/**
 * Makes texts of the kind that wire services send and no open set holds: results, tables and standings, with a headline
 * in capitals; its slots are the SlotFiller's. Deterministic.
 */
export function makeDrills(pool: NamePool, count: number, seed: number): MarkedText[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, () => makeDrill(pool, random));
}

function makeDrill(pool: NamePool, random: () => number): MarkedText {
  const drill = pick(DRILLS, random);
  const filler = new SlotFiller(narrow(pool, random), random);
  return joinLines([
    filler.fill(pick(drill.headlines, random), true),
    filler.fill(pick(drill.openings, random)),
    ...Array.from({ length: 4 + Math.floor(random() * 8) }, () => filler.fill(pick(drill.rows, random))),
  ]);
}

/** A few names of each kind, so that they come back within a text. */
function narrow(pool: NamePool, random: () => number): NamePool {
  const some = (names: readonly string[], count: number): string[] =>
    Array.from({ length: count }, () => pick(names, random));
  return {
    ...pool,
    first: some(pool.first, 12),
    last: some(pool.last, 12),
    country: some(pool.country, 6),
    city: some(pool.city, 5),
    team: some(pool.team, 8),
  };
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

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
      '{U} {D}, {U} {D}',
      '{O} {D}, {O} {D}',
      '{U} {D} {U} {D}',
      '{U!} {D} {U} {D}',
      '{U} at {U!}',
      'In {T}, {P} scored {D} points as {O} beat {O} {D}-{D}.',
      '{U} - {S} ({D}-{D})',
      '{O} pitcher {P} allowed {D} hits.',
      '{U} pitcher {P} left in the {D}th inning.',
      'At {T}, {P} had {D} rebounds for {O}.',
    ],
  },
  {
    headlines: ['BASEBALL - STANDINGS.', 'STANDINGS AFTER SUNDAY’S GAMES.', 'HOCKEY - STANDINGS AND SCHEDULE.'],
    openings: ['{T}, {M} {D}, 20{D}', '{T!} 19{D}-{D}-{D}', 'With wins, losses, share of wins and games behind:'],
    rows: [
      'EASTERN DIVISION',
      'CENTRAL DIVISION',
      'WESTERN CONFERENCE',
      'W L PCT GB',
      '{U!} {D} {D} .{D}{D}{D} -',
      '{U!} {D} {D} .{D}{D}{D} {D}',
      '{U} {D} {D} .{D}{D}{D} {D} 1/2',
      '{U!} {D} {D} {D} {D} {D} {D}',
      '{U} {D} {D} {D} {D} {D} {D}',
      'TUESDAY, {M} {D}',
      '{U!} AT {U!}',
      '{U} at {U}',
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
