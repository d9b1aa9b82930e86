import type { Random } from './random';

/**
 * The lines of a list as stories hold them, made up of words of the story: a ranking, a table, dates, results, brands.
 * @param names words with a capital
 * @param words words without
 */
export function makeUpList(names: readonly string[], words: readonly string[], random: Random): string[] {
  const { between, pick } = random;
  const name = () => Array.from({ length: between(1, 3) }, () => pick(names)).join(' ');
  const phrase = () => capitalize(Array.from({ length: between(2, 7) }, () => pick(words)).join(' '));
  const separator = pick([': ', ' - ', ' – ', ', ', ' ', ' | ']);
  let year = between(1990, 2023);
  let rank = between(1, 3);
  const row = pick<Row>([
    () => [`${year--}${separator}${name()}`],
    () => [`${rank++}. ${name()}`],
    () => [`${rank++}. ${name()}${separator}${between(1, 900)}`],
    () => [name()],
    () => [name(), `${between(1, 99)}`],
    () => [`| ${pick(names)} |`, `${between(1, 99)} |`, `${between(1, 100)}% |`],
    () => [name(), pick(names), `${between(0, 99)}`, `${between(0, 99)}.${between(0, 9)}%`],
    () => [`${pick(names)} ${between(0, 5)} ${pick(names)} ${between(0, 5)}`],
    () => [`${pick(MONTHS)} ${between(1, 30)}${separator}${name()}, ${pick(names)} @ ${name()}`],
    () => [`${pick(names)} ${between(1, 99)} cts vs ${between(1, 99)} cts`],
    () => [`${name()} (${pick(names)}) ${between(1, 59)}:${between(10, 59)}.${between(10, 99)}`],
    () => [`• ${name()} (${phrase()})`],
    () => [`* ${phrase()}`],
    () => [`${name()}: ${phrase()}`],
    () => [`${name()}${separator}$${between(1, 900)} million`],
    () => [`Best ${phrase()}${separator}${name()}`],
    () => [phrase()],
    () => [`- ${name()}`],
    () => [`${pick(names)}   ${between(1, 9)},${between(100, 999)}   ${between(1, 9)},${between(100, 999)}`],
    () => [`${name()}, ${between(18, 70)}, ${phrase().toLowerCase()}`],
    () => [`${phrase()}?`, `${phrase()}.`],
    () => [`${name()} to win${separator}${between(1, 9)}/${between(1, 9)}`],
    ...agencyRows(name, phrase, random),
  ]);
  const lines: string[] = [];
  if (random.chance(0.5)) lines.push(phrase() + (random.chance(0.5) ? ':' : ''));
  if (random.chance(0.3)) lines.push(pick(names), pick(names));
  const length = between(4, 30);
  while (lines.length < length) lines.push(...row());
  return lines;
}

type Row = () => string[];

/** Rows of reports on companies, markets, sport, prizes and dates, as agencies send them. */
function agencyRows(name: () => string, phrase: () => string, { between, pick }: Random): Row[] {
  const figure = () =>
    pick([`${between(1, 99)}.${between(0, 9)} mln`, `${between(1, 99)} cts`, `${between(1, 999)},000`]);
  const prefix = pick(PREFIXES) + pick([' ', ': ', '.', ' - ']);
  const player = () => `${pick([...'ABCDEFGHJKLMNPRST'])} ${name().split(' ')[0]}`;
  const head = () => pick(HEADS);
  return [
    () => [head()],
    () => [head(), ...Array.from({ length: between(1, 4) }, () => pick([figure(), name(), `${between(1, 99)}`]))],
    () => [head() + pick([': ', ' - ', ' ']) + pick([figure(), name()])],
    () => [`${pick(FIGURES)} ${figure()} vs ${figure()}`],
    () => [`${pick(FIGURES)}${pick([' ', ': '])}${figure()}`],
    () => [`${name()} ${between(1, 9)}.${between(1000, 9999)}/${between(10, 99)}`],
    () => [`Best ${phrase().toLowerCase()}`, name(), `${name()} - ${name()}`, name()],
    () => [`"${phrase()}"${pick([' - ', ' by ', ' from '])}${name()}`],
    () => [name(), `"${phrase()}."`],
    () => [`${name().toUpperCase()} - ${phrase()}`],
    () => [`${pick(DAYS)}: ${phrase()}. ${phrase()}.`],
    () => [`${pick(DAYS)}`, `${name()} v ${name()}`, `${name()} v ${name()} (${between(12, 20)}30)`],
    () => [`${player()} ${pick(['c', 'b', 'lbw b', 'run out', 'not out'])} ${name()} ${between(0, 150)}`],
    () => [`${between(120, 150)} ${player()} (${name()}) ${between(62, 78)} ${between(62, 78)}`],
    () => [`${name()}: ${Array.from({ length: between(4, 11) }, player).join(', ')}.`],
    () => [`${phrase()}?`, `${phrase()}, ${phrase().toLowerCase()}. ${phrase()}.`, phrase()],
    () => [`* ${phrase().toUpperCase()}`],
    () => [`- ${phrase()}.`],
    () => [prefix + name()],
    () => [`${phrase()}.`],
  ];
}

const FIGURES = [
  ...['Shr', 'Net', 'Revs', 'Sales', 'Oper shr', 'Avg shrs', 'Assets', 'Deposits', 'Qtly div', 'Pay', 'Record', 'Year'],
  ...[
    'Profit before tax',
    'Dividend',
    'Turnover',
    'Amount',
    'Coupon',
    'Volume',
    'Close',
    'High',
    'Low',
    'Total',
    'Index',
  ],
];
/** Heads of columns and rows that hold words which pages use of themselves too. */
const HEADS = [
  ...['Open', 'Close', 'Previous close', 'Latest price', 'Bid', 'Ask', 'Buy', 'Sell', 'Rate', 'Rates', 'Key rates'],
  ...['Top shares', 'Shares traded', 'Open interest', 'Commission', 'Current account', 'Trade account', 'Terms'],
  ...['Subscription price', 'Options', 'Credit rating', 'Ratings', 'Support', 'Services', 'Other services', 'Deals'],
  ...['Latest results', 'Latest scores', 'Past results', 'Past winners', 'Top scorers', 'Next fixtures'],
  ...['Upcoming fixtures', 'Play suspended', 'Group A', 'Group B', 'Contact group', 'Members', 'Member states'],
  ...['Key events', 'Votes', 'Poll results', 'Markets', 'In brief', 'nil', 'unch', '--'],
];
/** With which the rows of some lists of a story begin, among them words that pages use of themselves. */
const PREFIXES = [
  ...[
    'Step',
    'Type',
    'Item',
    'Level',
    'Group',
    'Class',
    'Game',
    'Code',
    'Read',
    'Watch',
    'Search',
    'Share',
    'Open',
    'Follow',
  ],
  ...[
    'Comment',
    'Video',
    'Photo',
    'Service',
    'Profile',
    'Account',
    'Settings',
    'Promotion',
    'Career',
    'Member',
    'Download',
  ],
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  ...['December', 'Jan', 'Feb', 'Mar', 'Apr'],
];

function capitalize(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
