/**
 * Tells English from other languages by its function words and its script.
 * Returns 'en', 'und' for a text that is too short to tell, or the ISO 639-1 code of the closest of the languages
 * below, 'other' for a script that English does not use. Looks at the first 20,000 characters. Never throws.
 */
export function recognizeLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (isForeignScript(sample)) return 'other';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return 'und';
  const hits = LANGUAGES.map(() => 0);
  for (const word of words) for (const at of LANGUAGES_OF.get(word) ?? []) hits[at] = (hits[at] ?? 0) + 1;
  const most = Math.max(...hits);
  return most >= words.length * LEAST_SHARE ? (LANGUAGES[hits.indexOf(most)] ?? 'und') : 'und';
}

/** Whether most letters are none of the Latin script. Only those beyond ASCII are looked at closely. */
function isForeignScript(sample: string): boolean {
  const others = sample.match(/[^\0-\x7f]{1,1000}/g)?.join('') ?? '';
  const foreign = others.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  if (foreign === 0) return false;
  const latin = (sample.match(/[A-Za-z]/g)?.length ?? 0) + (others.match(/\p{Script=Latin}/gu)?.length ?? 0);
  return foreign + latin >= FEWEST_LETTERS && latin < foreign;
}

/** Whether a text in a language, as `recognizeLanguage` names it, is analysed: English, or too short to tell. */
export function isAnalyzed(language: string): boolean {
  return language === 'en' || language === 'und';
}

const SAMPLE = 20_000;
const FEWEST_LETTERS = 40;
const FEWEST_WORDS = 20;
const LEAST_SHARE = 0.08;

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was for that it with as on be at by this are from or an which but not have has had were their they he she his her its we you who will said would been',
  de: 'der die das und ist nicht ein eine einer einem einen den dem des von zu mit sich auf für im auch es als an aus bei nach wie wird werden sind war hat haben über',
  fr: 'le la les de des du et est un une que qui dans pour par sur pas ne plus avec au aux ce cette se il elle ils sont été a en son sa ses ont mais nous vous',
  es: 'el la los las de del y que en un una es por con para no se su al lo como más pero sus le ha fue este esta son entre sin sobre también',
  it: 'il lo la i gli le di del della dei delle e che in un una è per con non si al alla da nel nella sono più anche come ma ha suo sua questo',
  pt: 'o a os as de do da dos das e que em um uma é por com para não se no na ao mais como mas foi são sua seu pelo pela também',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om door als bij ook maar uit naar dan nog wordt worden was heeft hebben',
  sv: 'och att det i som en på är av för med den till inte om ett har de men var sig så från vi han hon kan ska eller när',
  da: 'og at det i som en på er af for med den til ikke om et har de men var sig så fra vi han hun kan skal eller når',
  pl: 'i w na z do że się nie to jest o jak po od za przez dla był ale co być przy tym oraz jego już są może tego',
  tr: 've bir bu da de için ile çok daha olarak olan gibi sonra kadar ancak ise en ne var değil oldu dedi',
  id: 'yang dan di ini itu dengan untuk dari dalam tidak akan pada adalah juga ke ada oleh karena telah bisa mereka',
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** Which languages have a function word. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [at, words] of Object.values(FUNCTION_WORDS).entries()) {
  for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), at]);
}
