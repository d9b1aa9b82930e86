import { describe, expect, test } from 'vitest';
import { readMarks } from '../rules/find-marked';
import { type Cast, readAttributions } from './read-attributions';

const CAST: Cast = {
  persons: ['Jane Lee', 'Owen Park', 'Tom Moss'],
  organizations: ['Acme', 'Harrow Water'],
};

const VAGUE = new Set([
  'anonymous-source',
  'vague-group',
  'vague-document',
  'passive-evidential',
  'anonymous-backref',
  'anonymous-opinion',
  'anonymity-unexplained',
]);

/** The sources, or for want of one the cues, of a text that are flagged for being vague. */
function readFlagged(text: string): (string | null)[] {
  return readAttributions(text, CAST)
    .attributions.filter(({ weak }) => weak !== null && VAGUE.has(weak))
    .map(({ source, cue }) => source ?? cue);
}

/** A text that is no false alarm any more, and its twin, in which the words between [[ and ]] begin what is vague. */
type Twins = readonly [silent: string, flagged: string];

function testTwins(twins: readonly Twins[]): void {
  test.each(twins.map(([silent]) => silent))('is silent: %s', (silent) => {
    expect(readFlagged(silent)).toEqual([]);
  });
  test.each(twins.map(([, flagged]) => flagged))('speaks up: %s', (flagged) => {
    const { text, words } = readMarks(flagged);
    expect(readFlagged(text).map((source, index) => source?.slice(0, words[index]?.length))).toEqual(words);
  });
}

describe('a subject in front of its relative clause', () => {
  testTwins([
    [
      'Jane Lee, who helped run Acme, a lobby based in Hull, said it was late and hoped that the dam would hold.',
      'Jane Lee left early, and [[a lobby]] based in the north said it was late and that the dam would hold.',
    ],
    [
      'Owen Park, whose father built Acme, a group of engineers, told the paper that the dam would hold.',
      'Owen Park met Acme, but [[a group of engineers]] told the paper that the dam would hold.',
    ],
  ]);
});

describe('a verb in front of its object', () => {
  testTwins([
    ['After the break the mayor, from the steps, read two letters.', '“The dam is shut,” read [[two letters]].'],
    [
      'The service, which has counted the sick since May, reported a breathing disorder in June.',
      'The service was slow in June, reported [[residents]].',
    ],
    [
      'Jane Lee, the head of the union, said farmers faced “the worst of years”.',
      'The head of the union was late, said [[farmers]] briefed on the talks.',
    ],
    ['With the app you can cut a song, add beats, or slow it down.', 'The song was cut, added [[fans]].'],
  ]);
});

describe('the turns of an interview', () => {
  const turns = (first: string, second: string) =>
    `${first} Why is the dam shut?\n${second} Some people say it leaks.\n${first} Does it?\n${second} Many believe it does.`;
  testTwins([
    [turns('LEE:', 'PARK:'), 'Jane Lee asked why the dam was shut.\n[[Some people]] say it leaks.'],
    [turns('((Jane Lee))', '((Owen Park))'), 'THE DAM: A HISTORY\nThe dam is shut.\n[[Some people]] say it leaks.'],
    [turns('Lee:', 'Park:'), 'Lee: on the dam\nPark: on the bridge\nThe dam is shut.\n[[Some people]] say it leaks.'],
  ]);
});

describe('a paragraph that was broken at a fixed width', () => {
  const wrap = (middle: string) =>
    [
      'Talks on the dam',
      '',
      'The company that runs the old dam above the town of Hull did not',
      `disclose the terms of the two revised ${middle}`,
      'board would look at them in the week after the festival of the boats',
      'and then at the tolls on the bridge, which has been shut since the',
      'floods of the spring.',
    ].join('\n');
  testTwins([[wrap('offers, but said that its own'), wrap('offers, but [[engineers]] said that its own')]]);
});
