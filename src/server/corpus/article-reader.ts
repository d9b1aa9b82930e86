import { packReading, readInSteps } from '../../core';
import { type FileSource, type FileStat, hashText, type Message, nameOf, readArticleFile, say } from '../../workspace';
import { runInSlices } from '../slices';

/** What is kept of an article that was read. */
export interface ReadArticle {
  readonly uri: string;
  /** Of the file; undefined for text that is not on the disk. */
  readonly stat: FileStat | undefined;
  /** Of the text: equal texts have equal hashes. */
  readonly hash: number;
  /** The headline, or the file's name. */
  readonly title: string;
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

/** A file to read, with the hash of the text that is known of it: the same text is not analysed again. */
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
  readonly files: Pick<FileSource, 'stat' | 'read'>;
  pause(): Promise<void>;
}

/** Reads in this thread. */
export function createLocalReader(platform: ReadingPlatform): ArticleReader {
  return { read: (files, maxFileSize) => readArticles(platform, files, maxFileSize), dispose() {} };
}

/** Reads articles one after the other, in slices. Never rejects on account of a file. */
export async function readArticles(
  platform: ReadingPlatform,
  files: readonly FileToRead[],
  maxFileSize: number,
): Promise<ReadFile[]> {
  const articles: ReadFile[] = [];
  for (const file of files) articles.push(await readFile(platform, file, maxFileSize));
  return articles;
}

async function readFile(platform: ReadingPlatform, { uri, hash }: FileToRead, maxFileSize: number): Promise<ReadFile> {
  const file = await readArticleFile(platform.files, uri, maxFileSize);
  if ('skipped' in file) return { uri, ...file };
  if (hash !== undefined && hash === hashText(file.text)) return { uri, stat: file.stat, unchanged: true };
  try {
    return await readText(uri, file.text, file.stat, platform);
  } catch (error) {
    return {
      uri,
      stat: file.stat,
      skipped: say('The article cannot be analysed ({0}); please report this.', String(error)),
    };
  }
}

/** Reads the text of an article. Rejects with Cancelled once `context` says so. */
export async function readText(
  uri: string,
  text: string,
  stat: FileStat | undefined,
  context: { pause(): Promise<void>; isCancelled?(): boolean },
): Promise<ReadArticle> {
  const reading = await runInSlices(readInSteps(text), context);
  const { headline } = reading.layout;
  const title = headline ? text.slice(headline.start, Math.min(headline.end, headline.start + LONGEST_TITLE)) : '';
  return { uri, stat, hash: hashText(text), title: title.trim() || nameOf(uri), packed: packReading(reading) };
}

const LONGEST_TITLE = 200;
