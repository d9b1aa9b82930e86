import { expect, test } from 'vitest';
import { recognizeLanguage } from '../../../src/core/text/language';

test.each([
  [
    'en',
    'The council has sold the town hall to a charity for one pound, and nobody was more surprised than the mayor.',
  ],
  [
    'en',
    'Il Divo, El Greco and Los Lobos will play in Rio de Janeiro, La Paz and San Juan del Sur, the promoter said on Monday.',
  ],
  ['en', 'Ugh I DO NOT HAVE MY KEYS SO I WILL BE LATE TODAY AND I AM SORRY about it all, my dear friends'],
  [
    'de',
    'Der Stadtrat hat das Rathaus für einen Euro an eine Stiftung verkauft, und niemand war darüber mehr erstaunt als der Bürgermeister.',
  ],
  [
    'fr',
    'Le conseil a vendu la mairie à une fondation pour un euro, et le maire est le seul qui ne sait pas pour quoi.',
  ],
  [
    'es',
    'El ayuntamiento ha vendido la casa a una fundación por un euro, y nadie sabe por qué se lo dieron tan barato como dicen.',
  ],
  [
    'it',
    'Il consiglio ha venduto il municipio a una fondazione per un euro, e nessuno è più sorpreso del sindaco della città.',
  ],
  [
    'nl',
    'De raad heeft het stadhuis voor een euro aan een stichting verkocht, en niemand was meer verbaasd dan de burgemeester van de stad.',
  ],
  [
    'pl',
    'Rada sprzedała ratusz fundacji za jedno euro i nikt nie był tym bardziej zdziwiony niż burmistrz, który jest już na urlopie.',
  ],
  ['other', 'Городской совет продал ратушу благотворительному фонду за один евро, и никто не удивился больше мэра.'],
  [
    'other',
    '市議会は市庁舎を慈善団体に一ユーロで売却した。市長ほど驚いた者はいなかったという。これで九年にわたる争いが終わった。来月から工事が始まる。',
  ],
  ['und', 'Town hall sold'],
  ['und', ''],
])('%s: %s', (language, text) => {
  expect(recognizeLanguage(text)).toBe(language);
});

test('an English article that quotes at length in another language stays English', () => {
  const english = 'The mayor said that she was not there when it was sold, but that she will ask who was. ';
  const quoted = '« Le conseil a vendu la mairie pour un euro et je ne sais pas pour qui », she said in French. ';
  expect(recognizeLanguage(english.repeat(2) + quoted)).toBe('en');
});
