import { PLACES } from '../data/currencies';
import type { LocalEntity } from './clusters';
import { keyOfName } from './names';

/**
 * The entities with those told apart that each country has one of, as far as the article says which: "Parliament" is
 * "Parliament (India)" where most of the places and peoples in the text are of India. Linear in the text.
 */
export function placeInstitutions(text: string, entities: readonly LocalEntity[]): readonly LocalEntity[] {
  if (!entities.some(isShared)) return entities;
  const country = nameCountry(findCountry(text));
  if (country === undefined) return entities;
  return entities.map((entity) => (isShared(entity) ? { ...entity, ...place(entity, country) } : entity));
}

function place({ name, forms = [] }: LocalEntity, country: string): Pick<LocalEntity, 'name' | 'forms'> {
  return { name: `${name} (${country})`, forms: [name, ...forms] };
}

/** Whether an organization's name is that of one in each of many countries. */
function isShared({ name, type }: LocalEntity): boolean {
  if (type !== 'organization') return false;
  const key = keyOfName(name, type);
  return SHARED.has(key) || MINISTRY.test(key);
}

/** The country that most of the places and peoples in a text belong to; undefined where none stands out. */
function findCountry(text: string): string | undefined {
  const counts = new Map<string, number>();
  let total = 0;
  let best = '';
  let before = '';
  for (const { 0: word } of text.matchAll(NAME_WORD)) {
    const country = COUNTRIES.get(`${before} ${word}`) ?? COUNTRIES.get(word);
    before = word;
    if (country === undefined) continue;
    const count = (counts.get(country) ?? 0) + 1;
    counts.set(country, count);
    total++;
    if (count > (counts.get(best) ?? 0)) best = country;
  }
  const most = counts.get(best) ?? 0;
  return most >= LEAST && most >= SHARE * total ? best : undefined;
}

const LEAST = 3;
const SHARE = 0.75;
/** Words with a capital, and abbreviations of such. */
const NAME_WORD = /\p{Lu}(?:\.\p{Lu}\.(?:\p{Lu}\.)?|\p{L}+)/gu;

/** By adjective, city or name: the country's code. */
const COUNTRIES = new Map(
  PLACES.split('\n').flatMap((row) => {
    const [code = '', adjectives = '', names = ''] = row.split(' | ');
    const words = `${adjectives}|${names}`.split('|').map((word) => word.trim());
    return /^(?!EZ|YU)[A-Z]{2}$/.test(code) ? words.filter(Boolean).map((word) => [word, code] as const) : [];
  }),
);

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

function nameCountry(code: string | undefined): string | undefined {
  return code === undefined ? undefined : REGIONS.of(code);
}

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
