import { breakParagraphs, Site } from './dressed-pages';
import { findLabels, foldOf, keepStories, type LabeledLine, makePage, type Page } from './pages';
import { type Random, seededRandom } from './random';

/**
 * Stories and clean articles, long and short, to which nothing of their page stuck but a label or two: phrases of
 * made-up sites, and lines of the labeled pages. Deterministic.
 */
export function labelPages(pages: readonly Page[]): Page[] {
  const random = seededRandom(4);
  const labels = pages.flatMap(findLabels);
  const stories = [...keepStories(pages), ...pages.filter(({ kind }) => kind === 'clean')];
  return stories.map((story) => {
    const told = random.chance(0.5) ? breakParagraphs(story.lines, random) : story.lines;
    const lines = random.chance(0.5) ? told.slice(0, random.between(3, 10)) : told;
    return makePage('labeled', story.site, insertLabels(lines, new Site(foldOf(story), random), labels, random));
  });
}

function insertLabels(
  lines: readonly LabeledLine[],
  site: Site,
  labels: readonly LabeledLine[],
  random: Random,
): LabeledLine[] {
  const labeled = [...lines];
  for (let count = random.chance(0.6) ? 1 : random.between(2, 3); count > 0; count--) {
    const label = labels.length > 0 && random.chance(0.5) ? random.pick(labels) : site.label();
    const place = random.chance(0.4) ? labeled.length : random.between(1, labeled.length);
    labeled.splice(place, 0, label);
  }
  return labeled;
}
