/** An article of the generated corpus. */
export interface GeneratedArticle {
  /** Below the corpus's folder: the outlet's folder and a name that makes it an article without set-up. */
  readonly path: string;
  readonly text: string;
}

/**
 * The articles of a corpus of any size: of about 3 KB, by forty outlets with page furniture of their own, on people,
 * places, companies and sums of which few are frequent and most are rare. The same for the same number, every time.
 */
export function generateArticle(number: number): GeneratedArticle {
  const random = createRandom(number + 1);
  const outlet = number % OUTLETS;
  const story = new Story(random);
  const lines = [story.headline(), '', `By ${story.person()}`, ''];
  let length = 0;
  while (length < LENGTH) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, () => story.sentence()).join(' ');
    lines.push(paragraph, '');
    length += paragraph.length;
    if (random() < 0.12) lines.push(pick(FURNITURE, random), '');
  }
  lines.push(`Sign up for the ${outletName(outlet)} newsletter`, `© ${outletName(outlet)}. All rights reserved.`);
  const id = (number * 2654435761).toString(16).padStart(16, '0').slice(-16);
  const path = `outlet-${outlet.toString().padStart(2, '0')}/${(number % 1000).toString().padStart(3, '0')}_${id}.txt`;
  return { path, text: `${lines.join('\n')}\n` };
}

const LENGTH = 2800;
const OUTLETS = 40;

/** The people, places, companies and sums of one article: it comes back to a few of each. */
class Story {
  readonly #people: readonly string[];
  readonly #places: readonly string[];
  readonly #companies: readonly string[];
  readonly #sums: readonly string[];

  constructor(private readonly random: () => number) {
    const some = (count: number, create: (rank: number) => string) =>
      Array.from({ length: count }, () => create(rankOf(random)));
    this.#people = some(5, (rank) => `${FIRST_NAMES[rank % FIRST_NAMES.length]} ${inventName(rank * 7 + 1)}`);
    this.#places = some(4, (rank) => `${inventName(rank * 3 + 2)}${PLACE_ENDINGS[rank % PLACE_ENDINGS.length]}`);
    this.#companies = some(4, (rank) => `${inventName(rank * 5 + 3)} ${TRADES[rank % TRADES.length]}`);
    this.#sums = some(3, (rank) => `$${1 + (rank % 900)} ${rank % 5 === 0 ? 'billion' : 'million'}`);
  }

  person(): string {
    return pick(this.#people, this.random);
  }

  headline(): string {
    return this.#fill(pick(HEADLINES, this.random));
  }

  sentence(): string {
    return this.#fill(pick(SENTENCES, this.random));
  }

  #fill(template: string): string {
    return template.replace(/PERSON|LAST|PLACE|COMPANY|SUM|NUMBER|NOUN|ADJECTIVE|VERB/g, (slot) => {
      if (slot === 'PERSON') return this.person();
      if (slot === 'LAST') return this.person().split(' ')[1] ?? '';
      if (slot === 'PLACE') return pick(this.#places, this.random);
      if (slot === 'COMPANY') return pick(this.#companies, this.random);
      if (slot === 'SUM') return pick(this.#sums, this.random);
      if (slot === 'NOUN') return pick(NOUNS, this.random);
      if (slot === 'ADJECTIVE') return pick(ADJECTIVES, this.random);
      if (slot === 'VERB') return pick(VERBS, this.random);
      return (2 + Math.floor(this.random() * 900)).toString();
    });
  }
}

/** Ranks of which the low ones are drawn most: half of all draws fall on some hundreds of 60,000. */
function rankOf(random: () => number): number {
  return Math.floor(60_000 ** random()) - 1;
}

/** A name of two or three syllables, another for each number. */
function inventName(number: number): string {
  let rest = number;
  let name = '';
  for (let syllable = 0; syllable < 2 || rest > 0; syllable++) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function outletName(outlet: number): string {
  return `${inventName(outlet * 11 + 5)} ${outlet % 2 === 0 ? 'Gazette' : 'Courier'}`;
}

function pick<T>(list: readonly T[], random: () => number): T {
  const value = list[Math.floor(random() * list.length)];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
}

/** Numbers from 0 to 1, the same for the same seed (a Weyl sequence through the finalizer of MurmurHash3). */
function createRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = state;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = (
  'bar den mor lin tas kel ves ron dal fen gar hol jes kin lor mab nev osk pel quin ras sel tor ulm vin wes yar zed ' +
  'brin cald drew elm frost grim hart isen jor'
).split(' ');
const FIRST_NAMES =
  'Ada Ben Clara David Edith Frank Grace Henry Iris James Karen Louis Maria Noah Olive Peter Ruth Simon Tess Victor'.split(
    ' ',
  );
const PLACE_ENDINGS = ['ton', 'ford', 'wick', 'bury', ' Falls', ' Bay', 'ham', 'dale'];
const TRADES = ['Textiles', 'Energy', 'Bank', 'Motors', 'Foods', 'Holdings', 'Systems', 'Group'];
const FURNITURE = [
  'Advertisement',
  'Read more',
  'Share this article',
  'Related stories',
  'Subscribe now',
  'Listen to the podcast',
];
const HEADLINES = [
  'COMPANY to reopen mills in PLACE',
  'PLACE council backs SUM plan for the harbor',
  'LAST steps down as head of COMPANY',
  'COMPANY buys rival for SUM',
  'Storm leaves NUMBER homes in PLACE without power',
];
const NOUNS = (
  'harbor bridge school road market bakery library station orchard tunnel ferry museum theater garden stadium clinic ' +
  'archive canal quarry airport shelter brewery depot mill tower square chapel lake forest festival budget contract'
).split(' ');
const ADJECTIVES = (
  'old new quiet narrow crowded empty broken bright costly modest famous strange early late rough steady thin public ' +
  'private wooden northern southern local distant careful sudden useful simple hidden open rainy warm cold busy'
).split(' ');
const VERBS = (
  'sell close repair paint move study plan visit praise blame count defend improve replace measure survey finance ' +
  'rename restore share lease photograph describe support question compare publish cancel delay announce inspect'
).split(' ');
const SENTENCES = [
  'PERSON, who leads COMPANY, said on Tuesday that the ADJECTIVE NOUN in PLACE would cost SUM and take three years.',
  'The council of PLACE voted NUMBER to 12 to VERB the ADJECTIVE NOUN after a debate about the NOUN.',
  '“We have waited for this ADJECTIVE NOUN for a long time,” PERSON said. “Now we can VERB the NOUN.”',
  'COMPANY had offered SUM for the NOUN in the spring, but the ADJECTIVE NOUN came to nothing.',
  'According to a report by COMPANY, some NUMBER people VERB the NOUN near PLACE.',
  'LAST added that nobody would VERB the ADJECTIVE NOUN this year.',
  'Officials said the ADJECTIVE road between PLACE and PLACE would VERB the NOUN until the end of the week.',
  'The ADJECTIVE NOUN did not answer questions about the SUM NOUN.',
  'In a letter to PERSON, the ADJECTIVE union asked to VERB the NOUN before the first of the month.',
  'Experts believe the ADJECTIVE NOUN will VERB the NOUN again, though few of them agree on when.',
  'It is the third time that COMPANY has tried to VERB the ADJECTIVE NOUN since it came to PLACE.',
  '“The ADJECTIVE NOUN speaks for itself,” said PERSON, an analyst at COMPANY.',
  'The school in PLACE, which has NUMBER pupils, will VERB a ADJECTIVE NOUN next to the NOUN.',
  'PERSON told the court that the ADJECTIVE money, about SUM, was meant to VERB a NOUN in PLACE.',
  'People who live by the ADJECTIVE NOUN VERB the NOUN every year, and most of them were glad of the NOUN.',
  'Shares of COMPANY rose NUMBER cents after plans to VERB the NOUN, before the ADJECTIVE NOUN was over.',
];
