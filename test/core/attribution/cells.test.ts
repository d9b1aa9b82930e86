import { describe, expect, test } from 'vitest';
import { type Cast, readAttributions } from './read-attributions';

/** Who speaks without a name, in the plural; each fits every frame below. */
const SOURCES = [
  'engineers',
  'some engineers',
  'local media',
  'hospital staff',
  'a number of farmers',
  'current and former employees',
  'teachers and parents',
  'more and more scientists',
  'some of the marchers',
  'people close to the talks',
  'two officials briefed on the plan',
  'critics of the dam in both towns',
  'state and local officials',
  'townspeople',
  'fishermen',
  'hundreds',
];

/** How a claim is handed over. */
const FRAMES = [
  'S say the dam is safe.',
  'S told the council that the dam was safe.',
  'The dam is safe, S said on Monday.',
  'The dam is safe, said S.',
  'According to S, the dam is safe.',
  'The dam is old, but it is safe, according to S.',
  'In the view of S, the dam is safe.',
  'The council was told by S that the dam was safe.',
  'There is a feeling among S that the dam is safe.',
  'The consensus among S is that the dam is safe.',
  'S take the view that the dam is safe.',
  'S later confirmed to the council that the dam was safe.',
  'S also said in a letter to the council the dam was safe.',
  'S called the council to complain that the dam leaked.',
  'S took to the radio to argue that the dam was safe.',
  'S could be heard saying that the dam was safe.',
  'The dam was shut by S, who said it leaked.',
  'The rain has stopped and S say the dam is safe.',
  'S refused to leave, insisting that the dam was safe.',
  'While S say the dam is safe, the mayor has yet to decide.',
  '“The dam is safe for now,” S said.',
  '“The dam is safe for now,” said S.',
];

const fill = (frame: string, source: string): string => {
  const text = frame.replace('S', source);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const weaknesses = (text: string) => readAttributions(text).attributions.flatMap(({ weak }) => weak ?? []);

describe('a claim is found whatever hands it over', () => {
  test.each(FRAMES)('%s', (frame) => {
    const missed = SOURCES.filter((source) => weaknesses(fill(frame, source)).length === 0);
    expect(missed).toEqual([]);
  });

  test.each(['an engineer', 'one of the guards', 'a third official', 'a lawyer for the family'])(
    'the rain has stopped and %s says so',
    (source) => {
      expect(weaknesses(`The rain has stopped and ${source} says the dam is safe.`)).toHaveLength(1);
    },
  );
});

describe('and none is weak where the source is known', () => {
  const known = [
    'Jane Lee',
    'the mayor',
    'police',
    'Lee and other engineers',
    'Jane Lee as well as others',
    'she',
    'a third of voters',
    'engineers such as Jane Lee',
    'many engineers, among them Jane Lee,',
    'the mayor and other officials',
  ];

  test.each(FRAMES)('%s', (frame) => {
    expect(known.flatMap((source) => weaknesses(fill(frame, source).replace(/,([,.])/, '$1')))).toEqual([]);
  });

  test.each([
    'Most towns have some credit left for the dam.',
    'Lee denied it and others, such as Owen Park, say the dam is safe.',
    'The film will track, control and record documents that people wrote.',
  ])('%s', (text) => {
    expect(weaknesses(text)).toEqual([]);
  });
});

describe('a quotation is given to its speaker whoever stands beside', () => {
  const CAST: Cast = { persons: ['Jane Lee', 'Owen Park'], organizations: ['Acme', 'Harrow Water'] };
  const SPEAKERS = [
    'Jane Lee',
    'Mayor Jane Lee',
    'Dr. Jane Lee of Harrow Water',
    'Jane Lee, 54,',
    'Sen. Jane Lee, D-Hull,',
    'U.S. Rep. Jane Lee (D-Hull)',
    'Jane Lee, director for dams at Acme,',
    'Jane Lee, an engineer and Acme fellow in Hull, Yorkshire,',
  ];
  const QUOTATION = '“The dam was never safe for us';

  test.each([
    'Q,” S said of Owen Park.',
    'Q,” S told Owen Park in a letter.',
    'Q!” S shouted.',
    'Q?” S asked Owen Park.',
    'S thanked Owen Park, saying, Q.”',
    'S told Owen Park that Q.”',
    'Owen Park left in May, but S stayed. Q,” S said.',
    'Owen Park agreed with S who said, Q.”',
    'Q,” S said, according to Owen Park.',
    'S called Owen Park Q.”',
  ])('%s', (frame) => {
    const wrong = SPEAKERS.filter((name) => {
      const words = frame.includes('S who') && !name.endsWith(',') ? `${name},` : name;
      const text = frame.replaceAll('S', words).replace('Q', QUOTATION);
      return readAttributions(text, CAST).quotes.some(({ speaker }) => !speaker?.includes('Jane Lee'));
    });
    expect(wrong).toEqual([]);
  });
});
