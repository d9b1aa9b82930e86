import { describe, expect, test } from 'vitest';
import { expectWeak, readWeak } from './read-weak';

describe('a source whose phrase holds a verb of its own', () => {
  test.each([
    '[[Supporters]] of changing the law say the dam is safe.',
    '[[Opponents]] of not mending the dam say it will break.',
    '[[Residents]] hoping to keep the dam say it is safe.',
    '[[Engineers]] trying to close the gap in the wall said it had grown.',
  ])('%s', expectWeak);
});

describe('a source within a relative clause', () => {
  test.each([
    'They built what [[engineers]] say is a dam.',
    'The dam is what [[many]] along the river have long believed is a wall.',
    'It is a phrase [[critics]] have said is borrowed.',
  ])('%s', expectWeak);
});

describe('a source of an odd kind', () => {
  test.each([
    '[[A second]] wrote: “The dam will never hold.”',
    '[[Shipping interests]] had hoped the mayor would sign the bill.',
    'The driver said he was alone, with [[some local papers]] claiming he was not.',
  ])('%s', expectWeak);
});

describe('no source', () => {
  test.each([
    'Plans for closing the dam show the lake.',
    'The mayor was accused of selling the dam and said it was safe.',
  ])('%s', (text) => {
    expect(readWeak(text)).toEqual([]);
  });
});
