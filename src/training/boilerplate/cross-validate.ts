import { unpackModel } from '../../core/article/furniture-model';
import { type ArticleLine, readLayout } from '../../core/article/layout';
import { hashSite, keepStory, type Page, type PageKind } from './pages';
import { trainFurnitureModel } from './train-model';

interface Tally {
  content: number;
  boilerplate: number;
  hits: number;
  falseAlarms: number;
}

const FOLDS = 5;

/**
 * Trains on four fifths of the sites and judges the pages of the last, five times over. Returns lines of a table:
 * precision, recall and the share of the story's lines that were flagged, by kind of page, on sites never seen.
 */
export function crossValidate(pages: readonly Page[]): string[] {
  const tallies = new Map<PageKind, Tally>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = unpackModel(trainFurnitureModel(pages.filter((page) => foldOf(page) !== fold)));
    for (const page of pages.filter((candidate) => foldOf(candidate) === fold)) {
      for (const judged of page.kind === 'rest' ? [page, keepStory(page)] : [page]) {
        const layout = readLayout(judged.lines.map(({ text }) => text).join('\n'), model);
        count(tallies, judged, layout.lines);
      }
    }
  }
  return [...tallies].map(([kind, tally]) => formatTally(kind, tally));
}

function foldOf(page: Page): number {
  return Math.floor(hashSite(page.site) / 5) % FOLDS;
}

function count(tallies: Map<PageKind, Tally>, page: Page, judged: readonly ArticleLine[]): void {
  const tally = tallies.get(page.kind) ?? { content: 0, boilerplate: 0, hits: 0, falseAlarms: 0 };
  tallies.set(page.kind, tally);
  page.lines.forEach(({ label }, index) => {
    const flagged = (judged[index]?.score ?? 0) > 0 ? 1 : 0;
    if (label === 'content') {
      tally.content++;
      tally.falseAlarms += flagged;
    } else if (label === 'boilerplate') {
      tally.boilerplate++;
      tally.hits += flagged;
    }
  });
}

function formatTally(kind: PageKind, { content, boilerplate, hits, falseAlarms }: Tally): string {
  const percent = (part: number, whole: number, digits: number) => ((100 * part) / Math.max(1, whole)).toFixed(digits);
  const rates =
    boilerplate === 0 ? '' : ` P ${percent(hits, hits + falseAlarms, 1)} R ${percent(hits, boilerplate, 1)}`;
  return `${kind.padEnd(6)}${rates} content lines flagged ${percent(falseAlarms, content, 3)} % (${falseAlarms} of ${content})`;
}
