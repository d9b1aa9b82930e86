import type { WeighedLine } from './line-reading';
import { clip, meanOf, type PageSurvey, surveyPage } from './page-survey';

/** How many numbers tell the context of a line. */
const CONTEXT_SIZE = 70;

/**
 * Tells `visit` the context of each line in turn, as the page model hears it: the line's own weights and those of its
 * neighbors, where it stands between the paragraphs of the story, and how much of the page looks like furniture.
 * The numbers are valid until the next line. Linear in the lines.
 * @param wanted which lines are told
 */
export function visitContexts(
  lines: readonly WeighedLine[],
  visit: (context: Float64Array, index: number) => void,
  wanted: (line: WeighedLine) => boolean = () => true,
): void {
  const page = surveyPage(lines);
  const context = new Context();
  lines.forEach((line, index) => {
    if (!wanted(line)) return;
    context.clear();
    describeSelf(line, context);
    describeNeighbors(page, index, context);
    describePlace(page, index, context);
    describeRun(page, index, context);
    describeGap(page, index, context);
    for (const total of page.totals) context.add(total);
    visit(context.values, index);
  });
}

class Context {
  readonly values = new Float64Array(CONTEXT_SIZE);
  #length = 0;

  clear(): void {
    this.#length = 0;
  }

  add(value: number): void {
    this.values[this.#length++] = value;
  }
}

function describeSelf(line: WeighedLine, context: Context): void {
  context.add(line.lexical);
  context.add(line.shape);
  context.add(line.lexical + line.shape);
  context.add(Math.log1p(line.words));
  context.add(line.capitals);
  context.add(line.numbers);
  context.add(line.grammar);
  context.add(line.pageWords);
  context.add(line.evident ? 1 : 0);
  context.add(line.inner);
  context.add(line.ending === 'stop' || line.ending === 'question' || line.ending === 'exclamation' ? 1 : 0);
  context.add(line.opening === 'small' ? 1 : line.opening === 'bullet' ? 2 : line.opening === 'symbol' ? 3 : 0);
}

function describeNeighbors(page: PageSurvey, index: number, context: Context): void {
  const { own, ownSums, lexicalSums, evidentSums, wordSums, lines } = page;
  context.add(own[index - 1] ?? 0);
  context.add(own[index + 1] ?? 0);
  context.add(own[index - 2] ?? 0);
  context.add(own[index + 2] ?? 0);
  context.add(meanOf(ownSums, index - 3, index));
  context.add(meanOf(ownSums, index + 1, index + 4));
  context.add(meanOf(ownSums, index - 8, index));
  context.add(meanOf(ownSums, index + 1, index + 9));
  const self = own[index] ?? 0;
  context.add(meanOfOthers(ownSums, self, index, 2));
  context.add(meanOfOthers(ownSums, self, index, 6));
  context.add(meanOfOthers(ownSums, self, index, 20));
  const lexical = clip(lines[index]?.lexical ?? 0);
  context.add(meanOfOthers(lexicalSums, lexical, index, 2));
  context.add(meanOfOthers(lexicalSums, lexical, index, 6));
  context.add(Math.log1p(lines[index - 1]?.words ?? 0));
  context.add(Math.log1p(lines[index + 1]?.words ?? 0));
  context.add(meanOf(evidentSums, index - 2, index + 3));
  context.add(meanOf(evidentSums, index - 6, index));
  context.add(meanOf(evidentSums, index + 1, index + 7));
  context.add(meanOf(wordSums, index - 4, index));
  context.add(meanOf(wordSums, index + 1, index + 5));
}

/** The mean over the lines at most so far away, the line itself left out. */
function meanOfOthers(sums: Float64Array, self: number, index: number, radius: number): number {
  const from = Math.max(0, index - radius);
  const to = Math.min(sums.length - 1, index + radius + 1);
  return to - from < 2 ? 0 : ((sums[to] ?? 0) - (sums[from] ?? 0) - self) / (to - from - 1);
}

function describePlace(page: PageSurvey, index: number, context: Context): void {
  const { lines, storySums, core } = page;
  const before = storySums[index] ?? 0;
  const after = (storySums[lines.length] ?? 0) - (storySums[index + 1] ?? 0);
  context.add(Math.min(before, 8));
  context.add(Math.min(after, 8));
  context.add(before / Math.max(1, before + after));
  context.add(Math.min(index - (page.previousStory[index] ?? 0), 40));
  context.add(Math.min((page.nextStory[index] ?? 0) - index, 40));
  context.add(Math.min(index, 40));
  context.add(Math.min(lines.length - 1 - index, 40));
  context.add(Math.min(4, page.repeats.get(lines[index]?.hash ?? 0) ?? 0));
  const place = index < core.start ? index - core.start : index >= core.end ? index - core.end + 1 : 0;
  context.add(Math.max(-40, Math.min(40, place)));
  context.add(Math.min(index - core.start, 20));
  context.add(Math.min(core.end - 1 - index, 20));
  context.add((core.end - core.start) / Math.max(1, lines.length));
}

function describeRun(page: PageSurvey, index: number, context: Context): void {
  const run = page.runs[index];
  if (!run) return;
  const insideCore = run.from > page.core.start && run.to < page.core.end;
  const length = run.to - run.from;
  context.add(Math.min(40, length));
  context.add(run.lexicalMean);
  context.add(run.lexicalMost);
  context.add(run.parallel);
  context.add(insideCore ? 1 : 0);
  context.add(insideCore ? run.parallel * Math.min(length, 20) : -1);
  context.add(insideCore ? run.lexicalMean : 5);
}

/** What stands with the line between the story's paragraphs next to it, and what is left of the page above and below. */
function describeGap(page: PageSurvey, index: number, context: Context): void {
  const { evidentSums, lexicalSums, strongSums } = page;
  const count = page.lines.length;
  const from = Math.max(0, (page.previousStory[index] ?? 0) + 1);
  const to = Math.min(count, page.nextStory[index] ?? count);
  const length = Math.max(1, to - from);
  const evident = (evidentSums[to] ?? 0) - (evidentSums[from] ?? 0);
  const strong = (strongSums[to] ?? 0) - (strongSums[from] ?? 0);
  context.add(Math.min(60, to - from));
  context.add(Math.min(10, evident));
  context.add(evident / length);
  context.add(meanOf(evidentSums, index + 1, count));
  context.add(meanOf(evidentSums, 0, index));
  context.add(meanOf(lexicalSums, from, to));
  context.add(meanOf(lexicalSums, index + 1, count));
  context.add(meanOf(lexicalSums, 0, index));
  context.add(meanOf(lexicalSums, index + 1, to));
  context.add(meanOf(lexicalSums, from, index));
  context.add(strong / length);
  context.add(Math.min(10, strong));
}
