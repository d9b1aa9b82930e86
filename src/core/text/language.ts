import { LETTER, skipLetters } from './letters';

/**
 * Tells English from other languages by its function words and its script.
 * Returns 'en', 'und' for a text that is too short or too unlike prose to tell, the ISO 639-1 code of the closest of the
 * languages below, or 'other' for a script that English does not use. Another language than English needs more evidence,
 * as a wrong 'en' costs less than a text that nobody looks at. Looks at the first 20,000 characters. Never throws.
 */
export function recognizeLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (isMostlyForeignScript(sample)) return 'other';
  const { words, english, code, hits, different } = countHits(sample.toLowerCase());
  if (words < FEWEST_WORDS) return 'und';
  const foreign = hits >= words * FOREIGN_SHARE && different >= FEWEST_DIFFERENT && hits > FOREIGN_LEAD * english;
  if (foreign) return code;
  return english >= words * ENGLISH_SHARE ? 'en' : 'und';
}

/** Whether a text in a language, as `recognizeLanguage` names it, is analyzed: English, or one that does not tell. */
export function isAnalyzed(language: string): boolean {
  return language === 'en' || language === 'und';
}

const SAMPLE = 20_000;
const FEWEST_LETTERS = 40;
const FEWEST_WORDS = 12;
const ENGLISH_SHARE = 0.1;
const FOREIGN_SHARE = 0.08;
/** So many different function words of one language are no accident of names and quotations. */
const FEWEST_DIFFERENT = 4;
const FOREIGN_LEAD = 2;

/** Whether most letters are of a script that no language below uses. */
function isMostlyForeignScript(sample: string): boolean {
  if (countUncertain(sample) < FEWEST_LETTERS / 2) return false;
  const foreign = sample.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0;
  if (foreign < FEWEST_LETTERS / 2) return false;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return foreign + latin >= FEWEST_LETTERS && foreign > latin;
}

/** How many characters may be letters of a foreign script: a quick look at an English text shows that few are. */
function countUncertain(sample: string): number {
  let count = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code > LAST_LATIN ? code < FIRST_MARK || code > LAST_MARK : code === MICRO_SIGN) count++;
  }
  return count;
}

const LAST_LATIN = 0x24f;
/** A letter, but of no script. */
const MICRO_SIGN = 0xb5;
/** General punctuation: dashes, quotation marks and bullets. */
const FIRST_MARK = 0x2000;
const LAST_MARK = 0x206f;

interface Hits {
  readonly words: number;
  /** How many words are English function words. */
  readonly english: number;
  /** The other language with most function words, how many there are, and how many of them differ. */
  readonly code: string;
  readonly hits: number;
  readonly different: number;
}

/** Counts the function words of a text in lower case. */
function countHits(sample: string): Hits {
  let words = 0;
  let english = 0;
  const counts = new Map<string, Map<string, number>>();
  for (let start = 0, end = 0; start < sample.length; start = Math.max(end, start + 1)) {
    end = skipLetters(sample, start, sample.length, LETTER);
    if (end === start) continue;
    words++;
    if (end - start > LONGEST) continue;
    const word = sample.slice(start, end);
    for (const code of LANGUAGES_OF.get(word) ?? NONE) {
      if (code === 'en') {
        english++;
        continue;
      }
      const ofLanguage = counts.get(code) ?? new Map<string, number>();
      counts.set(code, ofLanguage.set(word, (ofLanguage.get(word) ?? 0) + 1));
    }
  }
  let best: Hits = { words, english, code: 'und', hits: 0, different: 0 };
  for (const [code, ofLanguage] of counts) {
    const hits = [...ofLanguage.values()].reduce((sum, count) => sum + count, 0);
    if (hits > best.hits) best = { words, english, code, hits, different: ofLanguage.size };
  }
  return best;
}

const NONE: readonly string[] = [];

const ENGLISH =
  'the of and to in is was for that it with as on be at by this are from or an which but not have has had were ' +
  'their they he she his her its we you who will said would been i my your our if so do just about after over ' +
  'more when what there all can';

/** Words that English does not use, or only in names and titles. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  de: 'der das und ist nicht ein eine einer einem einen dem von zu mit sich auf für im auch aus bei nach wie wird werden sind hat haben über',
  fr: 'le la les des du et est une que qui dans pour par sur pas ne avec au aux ce cette se il elle ils sont été en sa ses ont mais nous vous je',
  es: 'el la los las de del y que en un una es por con para se su al lo como más pero sus le ha fue este esta entre sobre también',
  it: 'il lo la gli le di del della dei delle che un una è per con non si al alla da nel nella sono più anche ha suo sua questo',
  pt: 'os de dos das e que em um uma é por com para não se na ao mais como mas foi são sua seu pelo pela também',
  nl: 'het een van dat te zijn met voor niet aan er om door als bij ook maar uit naar dan nog wordt worden heeft hebben',
  sv: 'och att det som en på är av för med till inte ett har de sig så från han hon kan ska eller när jag',
  da: 'og det som en på er af med til ikke et har de sig så fra han hun kan skal eller når jeg',
  pl: 'w z na że się nie jest jak od za przez dla był ale przy tym oraz jego już są może tego',
  tr: 've bir bu da ile çok daha olarak olan gibi sonra kadar ancak ise ne değil oldu dedi',
  id: 'yang dan di ini itu dengan untuk dari dalam tidak akan pada adalah juga ke ada oleh karena telah bisa mereka',
};

const LANGUAGES_OF = collectLanguages();

function collectLanguages(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [code, words] of Object.entries({ en: ENGLISH, ...FUNCTION_WORDS })) {
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), code]);
  }
  return languages;
}

/** The length of the longest function word. */
const LONGEST = Math.max(...Array.from(LANGUAGES_OF.keys(), (word) => word.length));
