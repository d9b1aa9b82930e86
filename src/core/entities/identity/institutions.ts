import { PLACES } from '../../data/places';
import { isSharedInstitution, nameCountry } from '../forms/institution-keys';
import { hashPhrase } from '../recognizer/lexicon';
import type { PreparedText } from '../tokens/document';
import { tokenize } from '../tokens/tokens';
import type { LocalEntity } from './clusters';

/**
 * The entities with those told apart that each country has one of, as far as the article says which: "Parliament" is
 * "Parliament (India)" where most of the places and peoples in the text are of India. Linear in the text.
 */
export function placeInstitutions(prepared: PreparedText, entities: readonly LocalEntity[]): readonly LocalEntity[] {
  if (!entities.some(isShared)) return entities;
  const code = findCountry(prepared);
  const country = code === undefined ? undefined : nameCountry(code);
  if (country === undefined) return entities;
  return entities.map((entity) => (isShared(entity) ? { ...entity, ...place(entity, country) } : entity));
}

function place({ name, forms = [] }: LocalEntity, country: string): Pick<LocalEntity, 'name' | 'forms'> {
  return { name: `${name} (${country})`, forms: [name, ...forms] };
}

/** Whether an organization's name is that of one in each of many countries. */
function isShared({ name, type }: LocalEntity): boolean {
  return type === 'organization' && isSharedInstitution(name.toLowerCase().replace(/^the /, ''));
}

/** The country that most of the places and peoples in a text belong to; undefined where none stands out. */
function findCountry(prepared: PreparedText): string | undefined {
  let total = 0;
  let most = 0;
  let best: string | undefined;
  for (const [country, count] of countCountries(prepared)) {
    total += count;
    if (count > most) [best, most] = [country, count];
  }
  return most >= LEAST && most >= SHARE * total ? best : undefined;
}

function countCountries({ tokens, runs }: PreparedText): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of runs) {
    for (let at = start; at < end; at++) {
      const ofTwo = at + 1 < end ? COUNTRIES.get(hashPhrase(tokens, at, at + 2)) : undefined;
      const country = ofTwo ?? COUNTRIES.get(hashPhrase(tokens, at, at + 1));
      if (ofTwo !== undefined) at++;
      if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  return counts;
}

const LEAST = 3;
const SHARE = 0.75;

/** By the hash of an adjective, city or name of one or two words: the country's code. */
const COUNTRIES = new Map(
  PLACES.split('\n').flatMap((row) => {
    const [code = '', adjectives = '', names = ''] = row.split(' | ');
    const phrases = /^(?!EZ|YU)[A-Z]{2}$/.test(code) ? `${adjectives}|${names}`.split('|') : [];
    const named = phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase.length > 1);
    return named.map(tokenize).map((tokens) => [hashPhrase(tokens, 0, tokens.count), code] as const);
  }),
);
