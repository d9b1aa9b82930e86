import type { CorpusStatus } from '../../protocol';
import { type Message, say, wordMessage } from '../../workspace';
import type { Translate } from '../editor/translate';
import type { Workspace } from '../workspace';
import type { FileReading } from './file-reading';
import type { KeptCorpus } from './kept-corpus';

/** How many skipped files are listed. */
const MOST_LISTED = 200;

export interface StatusParts {
  readonly phase: CorpusStatus['phase'];
  readonly files: Pick<FileReading, 'read' | 'leftOut'>;
  readonly kept: Pick<KeptCorpus, 'articles' | 'readings'>;
  readonly workspace: Workspace;
  readonly failure: Message | undefined;
}

/** How far the corpus is read, what was skipped and what is wrong, one sentence each. */
export function describeStatus(parts: StatusParts, translate: Translate): CorpusStatus {
  const { files, kept, workspace, failure } = parts;
  const { articles } = kept;
  const word = (message: Message) => wordMessage(message, translate);
  const skipped = [...articles.skipped].slice(0, MOST_LISTED).map(([uri, reason]) => ({ uri, reason: word(reason) }));
  return {
    phase: parts.phase,
    articles: articles.size,
    read: files.read,
    readings: kept.readings,
    foreign: articles.foreign,
    skipped,
    skippedCount: articles.skipped.size,
    problems: [
      ...(failure === undefined ? [] : [failure]),
      ...workspace.problems,
      ...(files.leftOut > 0 ? [describeLimit(workspace.settings.maxFiles, files.leftOut)] : []),
    ].map(word),
  };
}

function describeLimit(limit: number, leftOut: number): Message {
  return say(
    'The corpus has more than {0} files; {1} are left out: raise copydesk.maxFiles, or exclude some.',
    limit.toString(),
    leftOut.toString(),
  );
}
