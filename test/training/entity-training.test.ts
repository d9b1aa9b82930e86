import { describe, expect, it } from 'vitest';
import { FIRST_LABELS, FOLLOWERS, LAST_LABELS } from '../../src/core/entities/recognizer/decode';
import { LABEL_COUNT } from '../../src/core/entities/recognizer/labels';
import { keyOfWord } from '../../src/core/entities/recognizer/word-clusters';
import { hashWord } from '../../src/core/entities/tokens/characters';
import { findCommonWords } from '../../src/training/common-words';
import { LatticeSums } from '../../src/training/lattice-sums';
import { breakLines } from '../../src/training/line-breaks';
import { type MarkedText, makeSample } from '../../src/training/samples';
import { type NamePool, SlotFiller } from '../../src/training/slots';
import { makeStories } from '../../src/training/stories';
import { makeRandom } from '../../src/training/trainer';
import { clusterWords } from '../../src/training/word-clusters';

const POOL: NamePool = {
  first: ['Ilva', 'Tomas'],
  last: ['Brandt', 'Okoro'],
  country: ['Norway', 'Peru'],
  city: ['Arendal', 'Cusco'],
  team: ['Rovers', 'Wanderers'],
  demonym: ['Norwegian', 'Peruvian'],
};

function namesOf({ text, entities }: MarkedText): string[] {
  return entities.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('SlotFiller', () => {
  it('marks what it fills and what is written out, and nothing else', () => {
    const filled = new SlotFiller(POOL, makeRandom(1)).fill('{A} {P} of [O Old {T} Press] in {C}, {M} {D}.');
    expect(namesOf(filled)).toEqual([
      expect.stringMatching(/^person (?:Ilva|Tomas) (?:Brandt|Okoro)$/),
      expect.stringMatching(/^organization Old (?:Arendal|Cusco) Press$/),
      expect.stringMatching(/^place (?:Norway|Peru)$/),
    ]);
    expect(filled.text).toMatch(/^(?:Norwegian|Peruvian) /);
    expect(filled.text).not.toMatch(/[{}[\]]/);
  });

  it('gives slots of one figure one person, whom a surname names again', () => {
    const filler = new SlotFiller(
      { ...POOL, last: Array.from({ length: 500 }, (_, at) => `Name${at}`) },
      makeRandom(2),
    );
    const [full = '', last = ''] = namesOf(filler.fill('{P1} met others. {S1} left.'));
    expect(full.endsWith(` ${last.replace('person ', '')}`)).toBe(true);
  });

  it('writes names in capitals where the line is', () => {
    const { text } = new SlotFiller(POOL, makeRandom(3)).fill('SKIING - {S} WINS IN {C}.');
    expect(text).toBe(text.toUpperCase());
  });
});

describe('makeStories', () => {
  it('is the same each time, and new names stand in each copy', () => {
    const pool = { ...POOL, city: Array.from({ length: 500 }, (_, at) => `Town${at}`) };
    const make = (): MarkedText[] => makeStories(['^{T1} wins\n{T1} won.'], pool, 3, 7);
    expect(make()).toEqual(make());
    expect(new Set(make().map(({ text }) => text.toLowerCase())).size).toBe(3);
  });

  it('keeps every mark on a name', () => {
    const [story] = makeStories(['^{C1} votes\n{P1} said {S1} would win in [L Old Town].'], POOL, 1, 1);
    expect(story && namesOf(story).map((name) => name.split(' ')[0])).toEqual(['place', 'person', 'person', 'place']);
  });
});

describe('breakLines', () => {
  it('puts each sentence on a line and moves no name', () => {
    const text = 'Ilva Brandt left. She went to Cusco.';
    const entities = [{ start: 30, end: 35, type: 'place' }];
    expect(breakLines({ text, entities })).toEqual({ text: 'Ilva Brandt left.\nShe went to Cusco.', entities });
  });
});

describe('findCommonWords', () => {
  it('takes words that are written small, not those that are names inside sentences', () => {
    const text = 'They went to a bank in Cusco. Bank staff saw a bank. The bank of a river: a bank.\n'.repeat(4);
    const words = findCommonWords([text]);
    expect(words).toContain('bank');
    expect(words).not.toContain('cusco');
  });
});

describe('LatticeSums', () => {
  const random = makeRandom(5);
  const emissions = Float32Array.from({ length: 3 * LABEL_COUNT }, () => 4 * random() - 2);
  const transitions = Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => 2 * random() - 1);

  /** All legal ways through three tokens, with their weights. */
  const ways = FIRST_LABELS.flatMap((first) =>
    (FOLLOWERS[first] ?? []).flatMap((second) =>
      (FOLLOWERS[second] ?? [])
        .filter((third) => LAST_LABELS.includes(third))
        .map((third) => ({ labels: [first, second, third], weight: weigh([first, second, third]) })),
    ),
  );

  function weigh(labels: readonly number[]): number {
    let score = 0;
    for (const [at, label] of labels.entries()) {
      score += emissions[at * LABEL_COUNT + label] ?? 0;
      if (at > 0) score += transitions[(labels[at - 1] ?? 0) * LABEL_COUNT + label] ?? 0;
    }
    return Math.exp(score);
  }

  it('agrees with the sum over all legal ways', () => {
    const sums = new LatticeSums();
    sums.read(3, emissions, transitions);
    const total = ways.reduce((sum, { weight }) => sum + weight, 0);
    const likely = new Float64Array(LABEL_COUNT);
    for (const at of [0, 1, 2]) {
      sums.writeLabels(at, likely);
      for (const [label, share] of likely.entries()) {
        const through = ways.filter(({ labels }) => labels[at] === label);
        expect(share).toBeCloseTo(through.reduce((sum, { weight }) => sum + weight, 0) / total, 6);
      }
    }
  });
});

describe('makeSample', () => {
  it('is unsure of the words beside a name that reaches into small words', () => {
    const text = 'They left Salikh district for Cusco.';
    const entities = [
      { start: 10, end: 25, type: 'place' },
      { start: 30, end: 35, type: 'place' },
    ];
    const { prepared, unsure } = makeSample({ text, entities }, 1);
    const words = [...unsure].map((run) => {
      const { start, end } = prepared.runs[run] ?? { start: 0, end: 0 };
      return text.slice(prepared.tokens.starts[start], prepared.tokens.ends[end - 1]);
    });
    expect(words).toEqual(['Salikh']);
  });
});

describe('clusterWords', () => {
  const sentences = ['the dog ran home', 'the cat ran home', 'a dog sat down', 'a cat sat down'];
  const plan = { count: 4, least: 3, rounds: 5 };
  const clusterOf = (texts: readonly string[]): ((word: string) => number) => {
    const { keys, clusters } = clusterWords(texts, plan);
    const at = new Map([...keys].map((key, index) => [key, index]));
    return (word) => clusters[at.get(keyOfWord(hashWord(word))) ?? -1] ?? 0;
  };

  it('puts words together that stand between the same words', () => {
    const of = clusterOf(Array.from({ length: 20 }, () => sentences).flat());
    expect(of('dog')).toBe(of('cat'));
    expect(of('dog')).not.toBe(of('the'));
    expect(of('ran')).not.toBe(of('dog'));
    expect(of('Dog')).toBe(of('dog'));
  });

  it('knows nothing of words that were seen too seldom', () => {
    expect(clusterOf(sentences)('dog')).toBe(0);
  });
});
