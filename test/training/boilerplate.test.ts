import { describe, expect, test } from 'vitest';
import { scoreLines, unpackModel, weighLine } from '../../src/core/article/furniture-model';
import { trainLinearModel } from '../../src/training/boilerplate/linear-model';
import { makeUpPages } from '../../src/training/boilerplate/made-up-pages';
import { packModel } from '../../src/training/boilerplate/pack-model';
import { type LabeledLine, makePage, type Page } from '../../src/training/boilerplate/pages';
import { seededRandom } from '../../src/training/boilerplate/random';
import { trainFurnitureModel } from '../../src/training/boilerplate/train-model';
import { growTrees } from '../../src/training/boilerplate/tree-model';

const VERBS = ['bought', 'sold', 'opened', 'closed', 'painted', 'moved', 'blessed'];
const THINGS = ['harbour', 'theatre', 'school', 'bridge', 'library', 'market', 'mill'];
const LABELS = ['Share this page', 'Sign up for our newsletter', 'Privacy policy', 'Most read', 'Log in to comment'];

/** Pages of made-up sites: stories of plain sentences with labels below. */
function makePages(): Page[] {
  const random = seededRandom(5);
  const content = (): LabeledLine => ({
    text: `On Monday the council of the town ${random.pick(VERBS)} the old ${random.pick(THINGS)}, and after a long debate it ${random.pick(VERBS)} the ${random.pick(THINGS)} as well, said the mayor.`,
    label: 'content',
  });
  return Array.from({ length: 40 }, (_, index) =>
    makePage(index % 2 === 0 ? 'rest' : 'whole', `site-${index % 10}.example`, [
      ...Array.from({ length: random.between(3, 8) }, content),
      ...LABELS.filter(() => random.chance(0.8)).map((text): LabeledLine => ({ text, label: 'boilerplate' })),
    ]),
  );
}

describe('the furniture model', () => {
  const pages = makePages();

  test('parts labels from sentences on a page that it was not trained on', () => {
    const model = unpackModel(trainFurnitureModel(pages));
    const page = makePage('rest', 'other.example', [
      {
        text: 'On Friday the council closed the old mill, and after a debate of nine hours it sold the bridge.',
        label: 'content',
      },
      {
        text: 'On Sunday the mayor painted the school, and in the evening she opened the market, as she had said.',
        label: 'content',
      },
      { text: 'Sign up for our newsletter', label: 'boilerplate' },
      { text: 'Privacy policy', label: 'boilerplate' },
    ]);
    const scores = scoreLines(
      model,
      page.readings.map((reading) => weighLine(model, reading)),
    );
    expect(scores.map((score) => (score > 0 ? 'boilerplate' : 'content'))).toEqual(
      page.lines.map(({ label }) => label),
    );
  });

  test('is the same each time', () => {
    expect(trainFurnitureModel(pages)).toEqual(trainFurnitureModel(pages));
  });

  test('holds no words', () => {
    const packed = JSON.stringify(trainFurnitureModel(pages));
    for (const word of [...VERBS, ...THINGS, 'newsletter']) expect(packed).not.toContain(word);
  });
});

test('pages are made up of the given ones alone, with their labels', () => {
  const pages = makePages();
  const furniture = new Set(
    pages.flatMap(({ lines }) => lines.filter(({ label }) => label === 'boilerplate').map(({ text }) => text)),
  );
  const lines = makeUpPages(pages).flatMap((page) => page.lines);
  expect(lines.some(({ label }) => label === 'boilerplate')).toBe(true);
  for (const { text, label } of lines) expect(furniture.has(text)).toBe(label === 'boilerplate');
});

test('the linear model weighs what tells, and leaves what does not at nought', () => {
  const random = seededRandom(3);
  const examples = Array.from({ length: 400 }, (_, index) => ({
    keys: [index % 2, 10 + random.between(0, 1)],
    values: [1, 1],
    positive: index % 2 === 0,
    weight: 1,
  }));
  const { weights } = trainLinearModel(examples, { rate: 0.1, l1: 2, l2: 1, passes: 4 });
  expect(weights.get(0)).toBeGreaterThan(1);
  expect(weights.get(1)).toBeLessThan(-1);
  expect(Math.abs(weights.get(10) ?? 0)).toBeLessThan(0.5);
});

test('trees learn what no single question tells, and are packed without loss that matters', () => {
  const random = seededRandom(4);
  const rows = Array.from({ length: 600 }, () => {
    const [a, b] = [random.next(), random.next()];
    return { values: Float64Array.of(a, b), positive: a > 0.5 !== b > 0.3, weight: 1 };
  });
  const trees = growTrees(rows, { count: 40, rate: 0.3, l2: 1, rowShare: 1, featureShare: 1 });
  const { forest } = unpackModel(packModel({ bias: 0, weights: new Map(), trees }));
  expect(trees.length).toBe(40);
  expect([...forest.features]).toEqual(trees.flatMap(({ features }) => features));
  expect([...forest.leaves]).toEqual(trees.flatMap(({ leaves }) => leaves.map(Math.fround)));
  const wrong = rows.filter(({ values, positive }) => {
    const score = trees.reduce((sum, { features, thresholds, leaves }) => {
      const leaf = features.reduce(
        (bits, feature, level) => bits | (Number((values[feature] ?? 0) > (thresholds[level] ?? 0)) << level),
        0,
      );
      return sum + (leaves[leaf] ?? 0);
    }, 0);
    return score > 0 !== positive;
  });
  expect(wrong.length).toBeLessThan(12);
});
