import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinesToRemove, findRemovals, placeInStory, removeFurniture } from '../../src/core';

/** Lines that open with # are furniture. */
function clean(text: string): string {
  return removeFurniture(text, furnitureOf(text));
}

function furnitureOf(text: string) {
  return Array.from(text.matchAll(/^#[^\r\n]*/gm), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

describe('a text is rid of its furniture', () => {
  test.each([
    ['between paragraphs set apart by blank lines', 'One.\n\n#ad\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['between paragraphs that are not', 'One.\n#ad\nTwo.\n', 'One.\nTwo.\n'],
    ['below which alone there is a blank line', 'One.\n#ad\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['in a block with blank lines inside', 'One.\n\n#ad\n\n#sign up\n#share\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['at the top', '\n#ad\n\nOne.\n', 'One.\n'],
    ['at the bottom', 'One.\n\n#ad\n\n#share\n', 'One.\n'],
    ['at the bottom, without a line end', 'One.\n\n#ad', 'One.'],
    ['with CRLF', 'One.\r\n\r\n#ad\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n'],
    ['with lone CR', 'One.\r#ad\rTwo.\r', 'One.\rTwo.\r'],
    ['that is all there is', '#ad\n#share\n', ''],
    ['of which there is none', 'One.\n\n\n\nTwo.\n', 'One.\n\n\n\nTwo.\n'],
  ])('%s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test('with every line of the story left as it is, whatever the text', () => {
    const line = fc.constantFrom('#ad', 'One.', '', '  ', '#share', 'Two words.');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const text = lines.join(end);
        const cleaned = clean(text);
        const isStory = (each: string) => each.trim() !== '' && !each.startsWith('#');
        expect(cleaned.split(end).filter((each) => each.trim() !== '')).toEqual(lines.filter(isStory));
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });

  test('by the same lines and spans', () => {
    const text = 'One.\n\n#ad\n\nTwo.\n#share';
    expect(findLinesToRemove(text, furnitureOf(text))).toEqual([
      { from: 2, to: 4 },
      { from: 5, to: 6 },
    ]);
    const removals = findRemovals(text, furnitureOf(text));
    expect(removals.map(({ start, end }) => text.slice(start, end))).toEqual(['#ad\n\n', '\n#share']);
  });

  test.each([
    ['One.\n#ad\n\n#share\n#follow\n\nTwo.\n', ['#ad\n\n', '#share\n', '#follow\n']],
    ['One.\n\n#ad\n\n#share', ['\n\n#ad\n', '\n#share']],
    ['#ad\n\n#share\n\nTwo.', ['#ad\n\n', '#share\n\n']],
    ['#ad\n#share', ['#ad', '\n#share']],
  ])('%j line by line', (text, pieces) => {
    const removals = findRemovals(text, furnitureOf(text));
    expect(removals.map(({ start, end }) => text.slice(start, end))).toEqual(pieces);
    expect(removals.map(({ line }) => line)).toEqual(furnitureOf(text));
  });
});

test('spans of a text are found in its story, less those that go', () => {
  const text = '#ad\n\nOne two.\n\n#share two\n\nThree two.\n';
  const spans = Array.from(text.matchAll(/two|Three/g), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word,
  }));
  const story = clean(text);
  const placed = placeInStory(text, furnitureOf(text), spans);
  expect(placed.map(({ word }) => word)).toEqual(['two', 'Three', 'two']);
  for (const { start, end, word } of placed) expect(story.slice(start, end)).toBe(word);
});
