import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkedName, MarkedText } from './samples';
import { type NamePool, SlotFiller } from './slots';
import { makeRandom } from './trainer';

/**
 * Reads the templates of stories in a folder: blocks apart by lines of `===`, lines of slots (see SlotFiller); `^` opens a
 * headline.
 */
export function readStories(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('===\n'))
    .map((story) => story.trim());
}

/** Makes so many texts of each story, each with names of its own. Deterministic. */
export function makeStories(stories: readonly string[], pool: NamePool, copies: number, seed: number): MarkedText[] {
  const random = makeRandom(seed);
  return stories.flatMap((story) => Array.from({ length: copies }, () => makeStory(story, pool, random)));
}

function makeStory(story: string, pool: NamePool, random: () => number): MarkedText {
  const filler = new SlotFiller(pool, random);
  const lines = story.split('\n').map((line) => {
    if (!line.startsWith('^')) return filler.fill(line);
    return filler.fill(line.slice(1), random() < LOUD_HEADLINES);
  });
  return joinLines(lines);
}

const LOUD_HEADLINES = 0.4;

/** One text of lines. */
export function joinLines(lines: readonly MarkedText[]): MarkedText {
  let text = '';
  const entities: MarkedName[] = [];
  for (const line of lines) {
    for (const { start, end, type } of line.entities) {
      entities.push({ start: start + text.length, end: end + text.length, type });
    }
    text += `${line.text}\n`;
  }
  return { text, entities };
}
