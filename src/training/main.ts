// Trains the entity model: npm run train -- DATA_DIR ARTICLES_DIR [--hold-out] [--out FILE]
// DATA_DIR holds train/*.jsonl, train/gazetteers.json, boilerplate/raw.dev.jsonl and entities/*.jsonl; ARTICLES_DIR
// the articles that annotations/ speaks of. --hold-out leaves every fourth article out of training and measures on it.
// The furniture model: npm run train -- boilerplate DATA_DIR CLEAN_DIR [--validate]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { unpackModel } from '../core/entities/model';
import { trainBoilerplate } from './boilerplate';
import { measure } from './measure';
import { readPhrases, readPool } from './pool';
import { readMarkedTexts } from './samples';
import { listFiles, readAnnotatedArticles, readAnnotatedPages, readOpenSets, readPages } from './sources';
import { readStories } from './stories';
import { trainModel } from './train-model';
import { makeTrainingSet, type SourceText } from './training-set';
import { clusterWords } from './word-clusters';

const LISTS = 'src/training/lists';
const STORIES = 'src/training/stories';
const OUT = 'src/core/data/entity-model.bin';
const CLUSTERS = { count: 128, least: 4, rounds: 8 };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    'hold-out': { type: 'boolean', default: false },
    out: { type: 'string', default: OUT },
    validate: { type: 'boolean', default: false },
  },
});
const [data, articles] = positionals;
if (data === 'boilerplate') {
  trainBoilerplate(process.argv.slice(3));
} else if (data === undefined || articles === undefined) {
  console.error('npm run train -- DATA_DIR ARTICLES_DIR [--hold-out] [--out FILE]');
  process.exitCode = 2;
} else {
  run(data, articles);
}

function run(data: string, articles: string): void {
  const annotated = readAnnotatedArticles(articles);
  const heldOut = values['hold-out'] ? annotated.filter((_, index) => index % 4 === 1) : [];
  const gazetteers = join(data, 'train', 'gazetteers.json');
  const pages = join(data, 'boilerplate', 'raw.dev.jsonl');
  const pool = readPool(gazetteers, LISTS);
  const demonyms = new Set(pool.demonym.map((name) => name.toLowerCase()));
  const sources: SourceText[] = [
    ...readOpenSets(join(data, 'train'), demonyms),
    ...annotated.filter((article) => !heldOut.includes(article)),
    ...readAnnotatedPages(pages),
  ];
  const edited = sources.filter(({ inDomain }) => inDomain).map(({ text }) => text);
  const samples = makeTrainingSet(sources, readStories(STORIES), pool);
  const clusters = clusterWords([...sources.map(({ text }) => text), ...readPages(pages).values()], CLUSTERS);
  const bytes = trainModel(samples, readPhrases(gazetteers, LISTS, edited), clusters);
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  const model = unpackModel(bytes);
  if (heldOut.length > 0) console.log(measure('held-out articles', heldOut, model));
  for (const name of listFiles(join(data, 'entities'), '.dev.jsonl')) {
    console.log(measure(name, readMarkedTexts(join(data, 'entities', name)), model));
  }
}
