import {
  type FurnitureModel,
  type PackedModel,
  shareOfWord,
  unpackModel,
  weighLine,
} from '../../core/article/furniture-model';
import { visitContexts } from '../../core/article/line-context';
import { makeUpReports } from './clean-reports';
import { dressPages } from './dressed-pages';
import { labelPages } from './labeled-pages';
import { type Example, type LineWeights, trainLinearModel } from './linear-model';
import { makeUpPages } from './made-up-pages';
import { packModel } from './pack-model';
import { foldOf, keepStories, type Page, type PageKind, STACKING_FOLDS } from './pages';
import { growTrees, type Row } from './tree-model';

/**
 * Learns the furniture model: a linear model of single lines, then trees over what a linear model that has not seen
 * the site says of the lines around (stacked generalisation, Wolpert 1992). Returns it as it is shipped. Deterministic.
 */
export function trainFurnitureModel(pages: readonly Page[]): PackedModel {
  const dressed = dressPages([...pages.filter(({ kind }) => kind === 'clean'), ...keepStories(pages)]);
  const reports = makeUpReports(pages.filter(({ kind }) => kind === 'clean'));
  const heard = [...pages, ...dressed, ...reports];
  const all = [...heard, ...makeUpPages(pages), ...labelPages(pages)];
  const rows: Row[] = [];
  for (let fold = 0; fold < STACKING_FOLDS; fold++) {
    const weights = trainLineModel(heard.filter((page) => foldOf(page) !== fold));
    const model = unpackModel(packModel({ ...weights, trees: [] }));
    for (const page of all) if (foldOf(page) === fold) rows.push(...describeRows(model, page));
  }
  return packModel({
    ...trainLineModel(heard),
    trees: growTrees(rows, { count: 120, rate: 0.12, l2: 5, rowShare: 0.35, featureShare: 0.5 }),
  });
}

/** A word is learnt only where so many sites use it. */
const FEWEST_SITES = 3;

function trainLineModel(pages: readonly Page[]): LineWeights {
  const shared = findSharedKeys(pages);
  const seen = new Set<string>();
  const examples: Example[] = [];
  for (const page of pages) {
    page.readings.forEach((reading, index) => {
      const label = page.lines[index]?.label;
      const key = `${page.site} ${reading.hash} ${label}`;
      if (label === undefined || label === 'ignore' || seen.has(key)) return;
      seen.add(key);
      const words = reading.lexicalKeys.filter((word) => shared.has(word));
      const share = shareOfWord(reading.lexicalKeys.length);
      examples.push({
        keys: [...words, ...reading.shapeKeys],
        values: [...words.map(() => share), ...reading.shapeKeys.map(() => 1)],
        positive: label === 'boilerplate',
        weight: (page.kind === 'whole' || page.kind === 'dressed') && label === 'boilerplate' ? 0.3 : 1,
      });
    });
  }
  return trainLinearModel(examples, { rate: 0.1, l1: 0.6, l2: 1, passes: 6 });
}

function findSharedKeys(pages: readonly Page[]): Set<number> {
  const sites = new Map<number, Set<string>>();
  for (const page of pages) {
    const site = page.kind === 'clean' ? 'clean' : page.site;
    for (const key of page.readings.flatMap((reading) => reading.lexicalKeys)) {
      const known = sites.get(key);
      if (!known) sites.set(key, new Set([site]));
      else if (known.size < FEWEST_SITES) known.add(site);
    }
  }
  return new Set([...sites].filter(([, known]) => known.size >= FEWEST_SITES).map(([key]) => key));
}

function describeRows(model: FurnitureModel, page: Page): Row[] {
  const lines = page.readings.map((reading) => weighLine(model, reading));
  const rows: Row[] = [];
  visitContexts(lines, (context, index) => {
    const label = page.lines[index]?.label;
    if (label === undefined || label === 'ignore') return;
    const positive = label === 'boilerplate';
    const weight = PAGE_WEIGHTS[page.kind] * (positive ? 1 : CONTENT_WEIGHTS[page.kind]);
    rows.push({ values: context.slice(), positive, weight });
  });
  return rows;
}

/** What a line of each kind of page counts for; whole pages have many. */
const PAGE_WEIGHTS: Readonly<Record<PageKind, number>> = {
  rest: 1,
  whole: 0.25,
  story: 1,
  clean: 1,
  'listed-rest': 0.5,
  'listed-whole': 0.1,
  dressed: 0.25,
  labeled: 0.4,
  report: 0.4,
  mixed: 0.4,
};

/** How much worse a false alarm is than a miss. */
const CONTENT_WEIGHTS: Readonly<Record<PageKind, number>> = {
  rest: 2,
  whole: 8,
  story: 5,
  clean: 5,
  'listed-rest': 2,
  'listed-whole': 8,
  dressed: 8,
  labeled: 2,
  report: 5,
  mixed: 2,
};
