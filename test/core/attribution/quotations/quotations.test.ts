import { describe, expect, test } from 'vitest';
import { readAttributions } from '../read-attributions';

const quoted = (text: string): string[] => readAttributions(text).quotes.map(({ words }) => words);

describe('marks', () => {
  test.each([
    ['curly', 'Lee said: “The dam is safe for now.”', ['“The dam is safe for now.”']],
    ['straight', 'Lee said: "The dam is safe for now."', ['"The dam is safe for now."']],
    ['doubled single', "Lee said: ''The dam is safe for now.''", ["''The dam is safe for now.''"]],
    [
      'single, with apostrophes',
      "Lee said: 'It's the workers' dam, and safe.'",
      ["'It's the workers' dam, and safe.'"],
    ],
    ['British curly', '‘It’s the workers’ dam,’ Lee said.', ['‘It’s the workers’ dam,’']],
    ['guillemets', 'Lee said «the dam is safe now».', ['«the dam is safe now»']],
    ['opened straight, closed curly', 'Lee said: "The dam is safe for now.”', ['"The dam is safe for now.”']],
    [
      'opened straight, closed doubled',
      `Lee said: "The dam is safe.'' "It is old by now.''`,
      [`"The dam is safe.''`, `"It is old by now.''`],
    ],
    ['opened twice', 'Lee said: ""The dam is safe for now."', ['""The dam is safe for now."']],
    ['without a space before', 'Lee said it will“freely collaborate” with all.', ['“freely collaborate”']],
    [
      'closed by two single curly ones',
      'Lee said: “The dam is safe for now.’’ He left.',
      ['“The dam is safe for now.’’'],
    ],
    ['closed by an opening one', '“The dam is safe for now, “ says Lee.', ['“The dam is safe for now, “']],
    ['opened by a closing one', 'Lee said it was ”safe for ever.”', ['”safe for ever.”']],
    [
      'opened straight and closed curly, with more behind',
      '"Is it safe?” said Lee. "It was built to last."',
      ['"Is it safe?”', '"It was built to last."'],
    ],
    ['straight within straight', '"I think of the "big wall" now," said Lee.', ['"I think of the "big wall" now,"']],
    ['for inches, before a plus', 'Get the 50" panel and the 70"+ panel for less.', []],
    ['for an apostrophe the wrong way round', 'The town‘s dam and the workers’ wall stand.', []],
    ['for an apostrophe, straight and doubled', 'The dam is Acme"s dam and Hull"s wall is old.', []],
    ['of feet and inches, which are none', 'The wall is 6\' 2" high and 9" thick.', []],
    ['before endings that stand apart', "The town 's dam and the clerk 's wall are as they 're said to be.'", []],
    ['for letters left out, which are none', "Rock 'n' roll of the '60s was Lee's and the workers' music.", []],
  ])('%s', (_kind, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('a quotation within a quotation belongs to it', () => {
    expect(quoted('Lee said: “She told us ‘never again’ and left.”')).toEqual([
      '“She told us ‘never again’ and left.”',
    ]);
    expect(quoted('Lee said: “She told us “never again” and left.”')).toEqual([
      '“She told us “never again” and left.”',
    ]);
    expect(quoted("''I would use the word 'old,''' said Lee.")).toEqual(["''I would use the word 'old,'''"]);
  });

  test('lines broken at a fixed width are one paragraph', () => {
    const text = [
      'The dam above the old town of Hull is safe for the winter, the water',
      'board said in a report that was read to the council on Monday night.',
      '    "We have looked at the wall from the top to the very bottom, and it',
      'will stand for a hundred years," said Jane Lee, who is the engineer of',
      'the board. "It was built to last by people who knew what they were',
      'doing."',
      '    Others in the town were not so sure of what she told the council,',
      'and asked that the report be read by somebody from another city.',
    ].join('\n');
    expect(readAttributions(text).quotes.map(({ words, speaker }) => [words.replaceAll('\n', ' '), speaker])).toEqual([
      [
        '"We have looked at the wall from the top to the very bottom, and it will stand for a hundred years,"',
        'Jane Lee',
      ],
      ['"It was built to last by people who knew what they were doing."', 'Jane Lee'],
    ]);
  });

  test('a word in marks before somebody speaks is no speech of his', () => {
    expect(quoted('The “big wall” of Hull is old. “It is safe,” said Lee.')).toEqual(['“It is safe,”']);
    expect(quoted('“No.” “Never.” “It is safe,” said Lee.')).toEqual(['“No.”', '“Never.”', '“It is safe,”']);
  });

  test('a quotation over paragraphs opens in each and closes once', () => {
    const words = '“The dam is safe.\n\n“It was built to last.\n\n“We look after it,”';
    expect(readAttributions(`${words} said Jane Lee.`).quotes).toEqual([{ words, speaker: 'Jane Lee', entity: null }]);
  });

  test('so does one in single marks, which open nothing where the next paragraph has none', () => {
    const words = "'The dam's gate is shut.\n\n'It wasn't built to last, and the workers' houses are gone.'";
    expect(quoted(`Lee said: ${words}\n\nThe band played.`)).toEqual([words]);
    expect(quoted("Lee said: 'The dam is safe.\n\nThe band played.")).toEqual([]);
    expect(quoted("The boys' dam was their fathers' in 'Frisco.\n\n'The dam is safe,' said Lee.")).toEqual([
      "'The dam is safe,'",
    ]);
  });

  test.each(['never be so safe', 'embarrass the whole town', 'roundly beat all of us', 'cause a flood here'])(
    'a word that begins like one with a letter left out is quoted: %s',
    (words) => {
      expect(quoted(`Lee said that it would '${words}'.`)).toEqual([`'${words}'`]);
    },
  );

  test('a straight mark for an apostrophe opens nothing, at the end of a line either', () => {
    expect(quoted('The town waits for last year"s\nboats. "It is safe by now," said Lee.')).toEqual([
      '"It is safe by now,"',
    ]);
  });

  test('a straight mark for an apostrophe closes nothing', () => {
    expect(quoted('Lee said: "It is safe and isn"t old, we"re told."')).toEqual([
      '"It is safe and isn"t old, we"re told."',
    ]);
  });

  test('a quotation that is never closed ends with its line', () => {
    expect(quoted('Lee said: “The dam is safe.\n\nThe band played.')).toEqual(['“The dam is safe.']);
  });

  test('a mark that nothing closes for pages opens nothing', () => {
    const page = 'The band played on and on. '.repeat(200);
    expect(quoted(`The wall is 9'' high. ''${page}“It is safe for now,” said Lee. ${page}`)).toEqual([
      '“It is safe for now,”',
    ]);
    expect(quoted(`Lee said: ''The dam is safe. ${page}`)).toEqual([]);
  });
});

describe('what stands within marks, but is not said', () => {
  test.each([
    ['scare quotes', 'The “smart” dam has a “brain” of its own.'],
    ['titles of works', 'She reads “The Art of the Dam” to her son.'],
    ['a nickname', 'Joe “Ace” Lee lives by the dam.'],
  ])('%s', (_kind, text) => {
    expect(quoted(text)).toEqual([]);
  });

  test('a fragment counts where somebody says it', () => {
    expect(readAttributions('Lee said the dam was “rock solid.”').quotes).toEqual([
      { words: '“rock solid.”', speaker: 'Lee', entity: null },
    ]);
  });
});
