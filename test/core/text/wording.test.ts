import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWindow, readWording, winnow } from '../../../src/core/text/wording';

const readAll = (text: string) => readWording(text, [{ start: 0, end: text.length }]);

describe('readWording', () => {
  it('gives words that differ in case, hyphens and apostrophes only one hash', () => {
    const [first] = readAll('COOPERATE').hashes;
    for (const text of ['co-operate', 'Co’operate', "co'operate", 'co‑operate']) {
      expect(readAll(text).hashes).toEqual([first, 0]);
    }
  });

  it('folds letters beyond ASCII and beyond the BMP', () => {
    expect(readAll('ÉTÉ in Łódź').hashes).toEqual(readAll('été IN łódź').hashes);
    expect(readAll('a 𝐀𝟏 b').starts).toEqual([0, 2, 7, 8]);
  });

  it('parts a word of more than nine joined pieces', () => {
    expect(readAll('a-b-c-d-e-f-g-h-i-j').starts).toEqual([0, 18, 19]);
  });

  it('puts a barrier where something is left out', () => {
    const text = 'one “two three” four';
    const { hashes, starts } = readWording(text, [{ start: 0, end: text.length }], [{ start: 4, end: 15 }]);
    expect(starts).toEqual([0, 4, 16, 20]);
    expect(hashes.map((hash) => hash === 0)).toEqual([false, true, false, true]);
  });
});

describe('winnow', () => {
  const words = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 });
  const sizes = fc.integer({ min: 1, max: 6 });

  it('picks the least hash of every span of windows', () => {
    fc.assert(
      fc.property(words, sizes, sizes, (hashes, size, span) => {
        const wanted = new Set<number>();
        for (let first = 0; first + span <= hashes.length; first++) {
          const windows = Array.from({ length: span }, (_, index) => hashWindow(hashes, first + index, size));
          const least = Math.min(...windows.filter((hash) => hash !== 0));
          if (Number.isFinite(least)) wanted.add(least);
        }
        expect(winnow(hashes, size, span)).toEqual(wanted);
      }),
    );
  });
});
