import type { WeighedLine } from './line-reading';
import { PARAGRAPH_WORDS, SURE_STORY, TELLING } from './sureness';
import { bitOfKind } from './vocabulary';

/**
 * Lifts what stands between two lines of furniture, or as a title above one, and the titles that end the page below a
 * label or a block. Linear in the lines.
 */
export function fillBetween(lines: readonly WeighedLine[], scores: readonly number[]): number[] {
  const filled = [...scores];
  const body = lines.findIndex((line, index) => line.words >= PARAGRAPH_WORDS && (scores[index] ?? 0) < SURE_STORY);
  let previous = -1;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || (scores[index] ?? 0) <= 0) continue;
    if (!line.evident && line.lexical < TELLING / 2) continue;
    const isNear = previous > body && body >= 0 && index - previous <= FARTHEST;
    if (isNear && !(isAdvertisement(line) && isAdvertisement(lines[previous]))) {
      liftBetween(lines, filled, previous, index);
    }
    liftTitle(lines, filled, index - 1, previous);
    previous = index;
  }
  if (closesPage(scores, previous) || namesLastTitles(lines, previous))
    liftBetween(lines, filled, previous, lines.length);
  return filled;
}

/** "Advertisement": such labels stand inside the story too. */
function isAdvertisement(line: WeighedLine | undefined): boolean {
  return line !== undefined && line.words <= 2 && line.pageWords === 1 && line.clearKinds === ADVERTISEMENT_KIND;
}

const ADVERTISEMENT_KIND = bitOfKind('advertisement');

/** So far apart may two lines of furniture stand that what is between them goes with them. */
const FARTHEST = 12;

/** Whether a block of furniture ends at most some few lines above the end of the page. */
function closesPage(scores: readonly number[], last: number): boolean {
  return last >= 2 && scores.length - last <= 4 && [0, 1, 2].every((back) => (scores[last - back] ?? 0) > 0);
}

/** Whether a label, "Related stories", stands above titles that end the page. */
function namesLastTitles(lines: readonly WeighedLine[], label: number): boolean {
  const line = lines[label];
  const below = lines.slice(label + 1);
  if (!line?.evident || ((line.clearKinds | line.otherKinds) & RELATED_KIND) === 0) return false;
  return below.length <= MOST_TITLES && below.every(isLinkedTitle);
}

function isLinkedTitle({ words, ending, opening, numbers }: WeighedLine): boolean {
  return words >= 3 && words < 20 && ending !== 'stop' && opening === 'capital' && numbers < 0.3;
}

const MOST_TITLES = 8;
const RELATED_KIND = bitOfKind('related');

function liftBetween(lines: readonly WeighedLine[], scores: number[], from: number, to: number): void {
  for (let index = from + 1; index < to; index++) {
    const line = lines[index];
    if (!line || isStoryProse(line, scores[index] ?? 0)) return;
  }
  for (let index = from + 1; index < to; index++) scores[index] = Math.max(scores[index] ?? 0, LIFTED);
}

const LIFTED = 2;
const SHORTEST_SENTENCE = 5;

function isStoryProse(line: WeighedLine, score: number): boolean {
  if (line.biographical) return false;
  const isSentence =
    line.words >= SHORTEST_SENTENCE && line.ending === 'stop' && line.lexical + line.shape < SURE_STORY;
  return isSentence || score < SURE_STORY || (line.words >= PARAGRAPH_WORDS && score < SURE_STORY / 2);
}

/** A short line right above furniture and right below the story is its title; a note about the author opens it too. */
function liftTitle(lines: readonly WeighedLine[], scores: number[], index: number, previous: number): void {
  const line = lines[index];
  if (!line || index === previous || index < 1) return;
  const score = scores[index] ?? 0;
  const title = line.words <= 6 && line.ending === 'word' && line.lexical > 0;
  if (score > SURE_STORY && (title || line.biographical)) scores[index] = Math.max(score, LIFTED);
}
