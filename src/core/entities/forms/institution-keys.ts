import { PLACES } from '../../data/places';
import { foldName } from './fold-name';

/** Whether an organization's name, in lower case and without "the", is that of one in each of many countries. */
export function isSharedInstitution(name: string): boolean {
  return SHARED.has(name) || (name.includes('ministry') && MINISTRY.test(name));
}

/** What English calls a country, by its code; undefined for a code of none. */
export function nameCountry(code: string): string | undefined {
  return REGIONS.of(code);
}

/**
 * One key for an institution that is named with its country: "parliament (india)", "indian parliament", "parliament of
 * india"; any other key as it is.
 */
export function keyOfInstitution(key: string): string {
  const last = key.lastIndexOf(' ');
  if (last < 0 || !(LAST_WORDS.has(key.slice(last + 1)) || key.endsWith(')') || key.includes(' of '))) return key;
  const placed = splitBrackets(key) ?? splitOpening(key) ?? splitEnd(key);
  if (!placed) return key;
  const { country, body } = placed;
  return `${country} ${nameBody(body, country)}`;
}

/** An institution and whose it is, by the folded name. */
interface Placed {
  readonly country: string;
  readonly body: string;
}

function splitBrackets(key: string): Placed | undefined {
  const open = key.endsWith(')') ? key.indexOf(' (') : -1;
  return open < 0 ? undefined : pair(key.slice(open + 2, -1), key.slice(0, open));
}

function splitOpening(key: string): Placed | undefined {
  for (let space = key.indexOf(' ', 0), words = 0; space >= 0 && words < MOST_WORDS; words++) {
    const placed = pair(OPENINGS.get(key.slice(0, space)), key.slice(space + 1));
    if (placed) return placed;
    space = key.indexOf(' ', space + 1);
  }
  return undefined;
}

function splitEnd(key: string): Placed | undefined {
  const of = key.lastIndexOf(' of ');
  if (of < 0) return undefined;
  const country = key.slice(of + 4).replace(/^the /, '');
  return pair(COUNTRIES.has(country) ? country : undefined, key.slice(0, of));
}

function pair(country: string | undefined, body: string): Placed | undefined {
  return country !== undefined && (isSharedInstitution(body) || DEPARTMENT.test(body)) ? { country, body } : undefined;
}

function nameBody(body: string, country: string): string {
  if (body === 'house' && country === UNITED_STATES) return 'house of representatives';
  const [first, kind] = body.split(' ');
  if (kind === 'department' || kind === 'ministry') return `${kind} of ${first}`;
  return IN_FULL.get(body) ?? body;
}

const UNITED_STATES = 'united states';
const DEPARTMENT = /^department of [\p{L} ]{4,60}$|^\p{L}{4,20} department$/u;
const IN_FULL = new Map([
  ['labour', 'labour party'],
  ['conservatives', 'conservative party'],
  ['liberals', 'liberal party'],
  ['socialists', 'socialist party'],
]);

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** What may stand in front of an institution, with the folded name of the country. */
const OPENINGS = new Map<string, string>();
for (const row of PLACES.split('\n')) {
  const [code = '', adjectives = ''] = row.split(' | ');
  const country = /^(?!EZ|YU)[A-Z]{2}$/.test(code) ? REGIONS.of(code) : undefined;
  if (country === undefined) continue;
  const name = foldName(country);
  OPENINGS.set(name, name);
  for (const adjective of adjectives.split('|')) OPENINGS.set(foldName(adjective.trim()), name);
}
/** Parts of a country have institutions of their own. */
for (const part of ['english', 'scottish', 'northern irish']) OPENINGS.delete(part);
const COUNTRIES = new Set(OPENINGS.values());
const MOST_WORDS = 3;

const MINISTRY = /^ministry of [\p{L}, ]{4,60}$|^\p{L}{4,20} ministry$/u;
const SHARED = new Set(
  (
    'air force,appeals court,army,cabinet,central bank,christian democrats,communist party,congress,conservative party,' +
    'conservatives,constitutional court,court of appeal,court of appeals,democratic party,election commission,' +
    'electoral commission,federal court,federal police,green party,high court,house,house of assembly,house of commons,' +
    'house of representatives,labor party,labour,labour party,liberal party,liberals,lower house,ministry of foreign affairs,' +
    'national assembly,national bank,national guard,national party,national police,navy,parliament,republican party,' +
    'senate,social democrats,socialist party,socialists,supreme court,treasury,upper house'
  ).split(','),
);
/** What institutions end with whose names have neither brackets nor "of". */
const LAST_WORDS = new Set([
  'department',
  'ministry',
  ...[...SHARED].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
]);
