import ignore, { type Ignore } from 'ignore';

/** What left a path out: the pattern and the ignore file it stands in, below the workspace folder. */
export interface Ignored {
  readonly pattern: string;
  readonly source: string;
}

export const IGNORE_FILE = '.gitignore';

/** The ignore files of a workspace folder, at every level, as git reads them. */
export class IgnoreFiles {
  readonly #levels = new Map<string, Ignore | undefined>();

  /** Takes the content of the ignore file of a folder ('' for the workspace folder); undefined when there is none. */
  set(folder: string, content: string | undefined): void {
    this.#levels.set(folder, content === undefined ? undefined : ignore({ allowRelativePaths: true }).add(content));
  }

  /** Whether it is known if a folder has an ignore file. */
  knows(folder: string): boolean {
    return this.#levels.has(folder);
  }

  /** What leaves a path out, be it by a folder above it. A folder's path ends in a slash. */
  findReason(path: string): Ignored | undefined {
    for (let slash = path.indexOf('/'); slash >= 0 && slash < path.length - 1; slash = path.indexOf('/', slash + 1)) {
      const reason = this.#testEntry(path.slice(0, slash + 1));
      if (reason) return reason;
    }
    return this.#testEntry(path);
  }

  /** The ignore file nearest to the entry that says anything of it decides. */
  #testEntry(entry: string): Ignored | undefined {
    let folder = parentOf(entry.replace(/\/$/, ''));
    for (;;) {
      const level = this.#levels.get(folder);
      const below = folder === '' ? entry : entry.slice(folder.length + 1);
      const result = level?.test(below);
      if (result?.unignored) return undefined;
      if (result?.ignored) {
        const source = folder === '' ? IGNORE_FILE : `${folder}/${IGNORE_FILE}`;
        return { pattern: result.rule?.pattern ?? '', source };
      }
      if (folder === '') return undefined;
      folder = parentOf(folder);
    }
  }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
