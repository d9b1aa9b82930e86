import { makeUpList } from './made-up-lists';
import { findLabels, keepStories, keepStory, type LabeledLine, makePage, type Page } from './pages';
import { type Random, seededRandom } from './random';

/**
 * Pages made up of labeled ones, as those hold too little of two things: lists inside the story, and furniture left
 * in an article that is else clean. What a page is made of comes from the pages given, so that sites that are held
 * out stay unheard. Deterministic.
 */
export function makeUpPages(pages: readonly Page[]): Page[] {
  const random = seededRandom(99);
  const rests = pages.filter((page) => page.kind === 'rest');
  const stories = keepStories(pages);
  return [
    ...stories,
    ...rests.map((page) => listIn('listed-rest', page, random.chance(0.5), random)),
    ...pages.filter((page) => page.kind === 'whole').map((page) => listIn('listed-whole', page, true, random)),
    ...mixPages(pages, stories, random),
  ];
}

/** The page, or its story alone, with lists in the story. */
function listIn(kind: 'listed-rest' | 'listed-whole', page: Page, whole: boolean, random: Random): Page {
  const { lines } = whole ? page : keepStory(page);
  return makePage(kind, page.site, insertLists(lines, random.chance(0.3), random));
}

const PARAGRAPH = 80;

/** The lines of a page with made-up lists after some of the story's paragraphs. */
export function insertLists(lines: readonly LabeledLine[], atEndToo: boolean, random: Random): readonly LabeledLine[] {
  const story = lines.filter((line) => line.label === 'content').map((line) => line.text);
  const names = story.join(' ').match(/\b[A-Z][a-z]+\b/g) ?? ['Item'];
  const words = story.join(' ').match(/\b[a-z]{2,}\b/g) ?? ['item'];
  const all = lines.flatMap((line, index) => (line.label === 'content' && line.text.length > PARAGRAPH ? [index] : []));
  const paragraphs = atEndToo ? all : all.slice(0, -1);
  if (paragraphs.length < 2) return lines;
  const places = new Set(Array.from({ length: random.between(1, 3) }, () => random.pick(paragraphs)));
  return lines.flatMap((line, index) => [
    line,
    ...(places.has(index)
      ? makeUpList(names, words, random).map((text): LabeledLine => ({ text, label: 'content' }))
      : []),
  ]);
}

/** Stories and clean articles with furniture of other pages between the paragraphs and below the last. */
function mixPages(pages: readonly Page[], stories: readonly Page[], random: Random): Page[] {
  const blocks = pages.flatMap(findBlocks);
  const labels = pages.flatMap(findLabels);
  if (blocks.length === 0 || labels.length === 0) return [];
  const clean = pages.filter((page) => page.kind === 'clean' && random.chance(0.4));
  return [...stories, ...clean, ...stories, ...clean].map((page) => {
    let lines = random.chance(0.3) ? insertLists(page.lines, false, random) : page.lines;
    if (random.chance(0.7)) lines = insertLabels(lines, labels, random);
    if (random.chance(0.8)) lines = [...lines, ...appendBlocks(blocks, random)];
    return makePage('mixed', page.site, lines);
  });
}

function insertLabels(lines: readonly LabeledLine[], labels: readonly LabeledLine[], random: Random): LabeledLine[] {
  const always = random.chance(0.4) ? random.pick(labels) : null;
  return lines.flatMap((line, index) => {
    const here = index < lines.length - 1 && line.text.length > PARAGRAPH && random.chance(0.15);
    if (!here) return [line];
    return [line, ...(always ? [always] : Array.from({ length: random.between(1, 3) }, () => random.pick(labels)))];
  });
}

function appendBlocks(blocks: readonly (readonly LabeledLine[])[], random: Random): LabeledLine[] {
  return Array.from({ length: random.between(1, 3) }, () => {
    const block = random.pick(blocks);
    const from = random.between(0, Math.max(0, block.length - 8));
    return block.slice(from, from + random.between(2, 25));
  }).flat();
}

/** The stretches of furniture of a page below the first line of its story. */
function findBlocks(page: Page): LabeledLine[][] {
  if (page.kind !== 'rest' && page.kind !== 'whole') return [];
  const blocks: LabeledLine[][] = [];
  let block: LabeledLine[] = [];
  for (const line of page.lines.slice(page.lines.findIndex(({ label }) => label === 'content') + 1)) {
    if (line.label === 'boilerplate') block.push(line);
    else if (line.label === 'content') {
      blocks.push(block);
      block = [];
    }
  }
  return [...blocks, block].filter(({ length }) => length >= 2);
}
