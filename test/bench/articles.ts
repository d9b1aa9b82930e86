import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLE = join(__dirname, '../media/sample-corpus');

/**
 * Articles made from the sample corpus: laid out as its articles are, with lines from all of them, where no sentence
 * occurs twice, so that no cache can help. The same for the same count, on every machine.
 */
export function makeArticles(count: number): string[] {
  const random = createRandom(611);
  const samples = readSamples().map((text) => text.split('\n'));
  const story = samples.flat().filter((line) => line.length > LEAST_STORY);
  return Array.from({ length: count }, (_, index) =>
    (samples[index % samples.length] ?? [])
      .map((line) => (line.length > LEAST_STORY ? (story[random(story.length)] ?? line) : line))
      .map((line) => vary(line, random))
      .join('\n'),
  );
}

/** Lines from this length on are taken for sentences of the story. */
const LEAST_STORY = 80;
const SYLLABLES =
  'ald bel car dor esk fen gar hol ink jar kel lor mer nor ost pel ran sol tor ult ver wen yar zel'.split(' ');

type Random = (below: number) => number;

function readSamples(): string[] {
  return readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(SAMPLE, file), 'utf8'));
}

/** Other figures, and at the end of each sentence a place that is mentioned nowhere else. */
function vary(line: string, random: Random): string {
  return line
    .replace(/[2-9]/g, () => String(2 + random(8)))
    .replace(/(?<=[a-z]{3})(?=[.!?](?:[”"]? |$))/g, () => ` in ${makeName(random)}`);
}

function makeName(random: Random): string {
  const name = Array.from({ length: 4 }, () => SYLLABLES[random(SYLLABLES.length)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Mulberry32 (Tommy Ettinger, 2017). */
function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
