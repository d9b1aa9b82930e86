import { describe, expect, test } from 'vitest';
import { joinWrapped, unwrapLines } from '../../../src/core/text/wrapped-lines';

const paragraphsOf = (text: string): string[] => unwrapLines(text).split('\n').filter(Boolean);

describe('paragraphs that open with an indent', () => {
  const text = [
    'HARROW BOARD RAISES TOLLS',
    '',
    'The deputy chairman, Owen van',
    'Dalen, said that the tolls on the old bridge would rise in May.',
    '    "We have carried the costs of the repairs for the last three years,"',
    'Dalen told the council. The bridge was built in the days of the U.S.',
    'Army camp on the far bank of the river, and widened in the war.',
    '    It has been shut since June, when a barge that had slipped its rope',
    'ran into the second pier.',
    '    Boats still pass.',
  ].join('\n');

  test('go on behind a mark, a stop and a short line, up to the next indent', () => {
    expect(paragraphsOf(text)).toEqual([
      'HARROW BOARD RAISES TOLLS',
      'The deputy chairman, Owen van Dalen, said that the tolls on the old bridge would rise in May.',
      expect.stringMatching(/three years," Dalen told .* U\.S\. Army camp .* in the war\.$/),
      '    It has been shut since June, when a barge that had slipped its rope ran into the second pier.',
      '    Boats still pass.',
    ]);
  });

  test('are told by a single indent, where small words stand at the breaks', () => {
    const short = [
      'HARROW BOARD SELLS TOLL BOOTHS',
      '',
      'Harrow Bridge and Ferry of',
      'Marsh County said it sold the booths to the museum (HTM)',
      'Friends for an undisclosed sum.',
      '    The museum said the booths would go to the new',
      'Ferry House in May.',
      ' HARROW NEWS',
    ].join('\n');
    expect(paragraphsOf(short)).toEqual([
      'HARROW BOARD SELLS TOLL BOOTHS',
      'Harrow Bridge and Ferry of Marsh County said it sold the booths to the museum (HTM) Friends for an undisclosed sum.',
      '    The museum said the booths would go to the new Ferry House in May.',
      ' HARROW NEWS',
    ]);
  });

  test('are none in a list of titles with its parts indented', () => {
    const list = [
      'Bridges And Ferries',
      '    Tolls On The Old Bridge Of The Harrow Upper Valley',
      '    Boats',
      'Council And Board',
      '    Minutes Of The Meetings',
      'Museums',
    ].join('\n');
    expect(unwrapLines(list)).toBe(list);
  });

  test('cover the lines they were broken into', () => {
    let start = 0;
    const lines = text.split('\n').map((line) => {
      const span = { start, end: start + line.length };
      start = span.end + 1;
      return span;
    });
    expect(joinWrapped(text, lines).map((span) => text.slice(span.start, span.end).split('\n').length)).toEqual([
      1, 1, 2, 3, 2, 1,
    ]);
  });
});

test('below empty lines a sentence may end where a line was full, not where the next word had room', () => {
  const text = [
    'The board of the old bridge met in the town hall on the first of May.',
    'It heard from the engineer, who had looked at the piers with a diver',
    'and found them to be sound, and from the keeper of the tolls, who was',
    'not so sure.',
    '',
    'The board meets again in June, when the diver has come.',
    'Dalton',
    '',
    'The next festival of the boats is in May.',
    '',
    'Nobody else spoke of the piers, though some had come to hear of what',
    'the diver saw.',
  ].join('\n');
  expect(paragraphsOf(text).map((line) => line.slice(-12))).toEqual([
    'not so sure.',
    'er has come.',
    'Dalton',
    's is in May.',
    'e diver saw.',
  ]);
});

test('where nothing marks a paragraph, a full line that ends a sentence may end it', () => {
  const text = [
    'The board of the old bridge met in the town hall on the first of May.',
    'Everybody had come to hear the engineer, who had looked at the piers',
    'with a diver and found them to be sound and good for another century.',
    'Nobody but the keeper of the tolls was of another mind, and he did not',
    'say why, though some had come to hear of what the diver saw down there',
    'in the mud.',
  ].join('\n');
  expect(paragraphsOf(text)).toHaveLength(3);
});

test('a text with long lines stays as it is', () => {
  const text = `${'The board met in the town hall. '.repeat(8)}\n`.repeat(6);
  expect(unwrapLines(text)).toBe(text);
});
