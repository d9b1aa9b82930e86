import type { Connection } from 'vscode-languageserver';
import type { FileContent, FileRequests } from '../../protocol';
import type { FileSource } from '../../workspace';

/** How many requests are under way at a time: enough to make up for a slow way, few enough to leave room for others. */
const MOST_UNDER_WAY = 32;
/** How many files of a batch are read ahead. */
const AHEAD = 8;

/** The files of the editor, whatever their scheme, where the server has no way of its own to them. */
export function createEditorFiles(connection: Connection): FileSource {
  const turns = new Turns(MOST_UNDER_WAY);
  const ask = <M extends keyof FileRequests>(method: M, uri: string): Promise<FileRequests[M][1]> =>
    turns.take(() => connection.sendRequest<FileRequests[M][1]>(method, { uri }));
  return {
    atOnce: AHEAD,
    list: (folder) => ask('copydesk/listFolder', folder).catch(() => []),
    async stat(uri) {
      const state = await ask('copydesk/statFile', uri);
      return state ? { ...state, modified: state.modified || Number.NaN } : undefined;
    },
    read: async (uri) => decode(await ask('copydesk/readFile', uri)),
  };
}

function decode(content: FileContent): Uint8Array {
  return typeof content === 'string' ? Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0)) : content;
}

/** Lets so many pieces of work run at a time; others wait, the first come first. */
class Turns {
  readonly #waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}
