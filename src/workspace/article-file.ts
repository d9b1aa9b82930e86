import { decodeText } from './decode';
import type { FileSource, FileStat } from './file-source';
import { type Message, reasonOf, say } from './message';

/** The text of an article file, or why it is left out, in one sentence that says what to do. */
export type ArticleFile =
  | { readonly stat: FileStat; readonly text: string; readonly legacy?: true }
  | { readonly stat: FileStat | undefined; readonly skipped: Message };

/**
 * Reads an article. A file above the limit is never opened. Never rejects: what goes wrong is the reason.
 * @param maxFileSize in megabytes
 */
export async function readArticleFile(
  source: Pick<FileSource, 'stat' | 'read'>,
  uri: string,
  maxFileSize: number,
): Promise<ArticleFile> {
  let stat: FileStat | undefined;
  try {
    stat = await source.stat(uri);
    if (stat?.kind !== 'file') return { stat, skipped: say('The file is not there any more.') };
    const excess = describeExcess(stat.size, maxFileSize);
    if (excess !== undefined) return { stat, skipped: excess };
    const decoded = decodeText(await source.read(uri));
    return 'text' in decoded ? { stat, ...decoded } : { stat, skipped: BINARY };
  } catch (error) {
    return { stat, skipped: describeFailure(error) };
  }
}

/**
 * What to say of an article above the limit; undefined for one that is not.
 * @param size in bytes
 * @param limit in megabytes
 */
export function describeExcess(size: number, limit: number): Message | undefined {
  if (size <= limit * MEGABYTE) return undefined;
  const megabytes = (size / MEGABYTE).toFixed(1);
  return say(
    'The file has {0} MB, above the limit of {1} MB; split it, or raise copydesk.maxFileSize.',
    megabytes,
    limit.toString(),
  );
}

const MEGABYTE = 1024 * 1024;
const BINARY = say('This is a binary file, not text; exclude it from the corpus, or save it as UTF-8 text.');

function describeFailure(error: unknown): Message {
  return say('The file cannot be read ({0}); check its permissions, or exclude it from the corpus.', reasonOf(error));
}
