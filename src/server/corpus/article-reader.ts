import { isAnalyzed, packReading, readInSteps } from '../../core';
import {
  type ArticleFile,
  type FileSource,
  type FileStat,
  hashText,
  type Message,
  nameOf,
  readArticleFile,
  say,
} from '../../workspace';
import { runInSlices, type SliceContext } from '../timing/slices';

/** What is kept of an article that was read. */
export interface ReadArticle {
  readonly uri: string;
  /** Of the file; undefined for text that is not on the disk. */
  readonly stat: FileStat | undefined;
  /** Of the text: equal texts have equal hashes. */
  readonly hash: number;
  /** The headline, or the file's name. */
  readonly title: string;
  /** False for one in another language than English. */
  readonly analyzed: boolean;
  /** The reading, packed. */
  readonly packed: Uint8Array;
}

/** A file that is an article's and cannot be read, with the reason for people. */
export interface SkippedFile {
  readonly uri: string;
  readonly stat: FileStat | undefined;
  readonly skipped: Message;
}

/** A file whose text is the one that was known. */
export interface UnchangedFile {
  readonly uri: string;
  readonly stat: FileStat;
  readonly unchanged: true;
}

export type ReadFile = ReadArticle | SkippedFile | UnchangedFile;

/** A file to read, with the hash of the text that is known of it: the same text is not analyzed again. */
export interface FileToRead {
  readonly uri: string;
  readonly hash: number | undefined;
}

/** Reads articles from files: in this thread, or in others. */
export interface ArticleReader {
  /**
   * In the order given. Never rejects on account of a file.
   * @param waiting how many more articles are to be read
   */
  read(files: readonly FileToRead[], maxFileSize: number, waiting: number): Promise<ReadFile[]>;
  dispose(): void;
}

/** What reading files takes of a platform. */
export interface ReadingPlatform {
  readonly files: Pick<FileSource, 'atOnce' | 'stat' | 'read'>;
  pause(): Promise<void>;
}

/** Reads in this thread. */
export function createLocalReader(platform: ReadingPlatform): ArticleReader {
  return { read: (files, maxFileSize) => readArticles(platform, files, maxFileSize), dispose() {} };
}

/** Reads articles in slices. Never rejects on account of a file. */
export async function readArticles(
  platform: ReadingPlatform,
  files: readonly FileToRead[],
  maxFileSize: number,
): Promise<ReadFile[]> {
  const articles: ReadFile[] = [];
  let works: Generator<void, ReadFile>[] = [];
  let length = 0;
  const finish = async () => {
    articles.push(...(await runInSlices(takeTurns(works), platform)));
    works = [];
    length = 0;
  };
  for await (const { file, found } of openFiles(platform, files, maxFileSize)) {
    works.push(readFile(file, found));
    length += 'text' in found ? found.text.length : 0;
    if (length > MOST_AT_ONCE) await finish();
  }
  await finish();
  return articles;
}

/** The files in their order, some of them read ahead where the platform asks for that. */
async function* openFiles(
  { files: source }: ReadingPlatform,
  files: readonly FileToRead[],
  maxFileSize: number,
): AsyncGenerator<{ file: FileToRead; found: ArticleFile }> {
  const begun: { file: FileToRead; found: Promise<ArticleFile> }[] = [];
  for (const file of files) {
    begun.push({ file, found: readArticleFile(source, file.uri, maxFileSize) });
    const first = begun.length >= (source.atOnce ?? 1) && begun.shift();
    if (first) yield { file: first.file, found: await first.found };
  }
  for (const { file, found } of begun) yield { file, found: await found };
}

/** In UTF-16 code units: long texts are read one after the other, as each takes many times its length. */
const MOST_AT_ONCE = 1 << 18;

/** Reads an article that an editor holds, whatever the disk has. Rejects with Cancelled once `context` says so. */
export function readUnsaved(uri: string, text: string, context: SliceContext): Promise<ReadArticle> {
  return runInSlices(readTextInSteps(uri, text, undefined), context);
}

/**
 * Takes a step of each work in turn until all are done. So each engine goes over all articles before the next one does:
 * its code and tables stay in the processor's caches, which saves a quarter of the time.
 */
function* takeTurns<T>(works: readonly Generator<void, T>[]): Generator<void, T[]> {
  const results: T[] = [];
  const left = new Map(works.entries());
  while (left.size > 0) {
    for (const [index, work] of left) {
      const step = work.next();
      if (step.done) {
        results[index] = step.value;
        left.delete(index);
      }
      yield;
    }
  }
  return results;
}

function* readFile({ uri, hash }: FileToRead, file: ArticleFile): Generator<void, ReadFile> {
  if ('skipped' in file) return { uri, ...file };
  if (hash !== undefined && hash === hashText(file.text)) return { uri, stat: file.stat, unchanged: true };
  try {
    return yield* readTextInSteps(uri, file.text, file.stat);
  } catch (error) {
    return {
      uri,
      stat: file.stat,
      skipped: say('The article cannot be analyzed ({0}); please report this.', String(error)),
    };
  }
}

function* readTextInSteps(uri: string, text: string, stat: FileStat | undefined): Generator<void, ReadArticle> {
  const reading = yield* readInSteps(text);
  yield;
  const { headline } = reading.layout;
  const title = headline ? text.slice(headline.start, Math.min(headline.end, headline.start + LONGEST_TITLE)) : '';
  return {
    uri,
    stat,
    hash: hashText(text),
    title: title.trim() || nameOf(uri),
    analyzed: isAnalyzed(reading.language),
    packed: packReading(reading),
  };
}

const LONGEST_TITLE = 200;
