import type { FileStat, Message } from '../../workspace';

/** What the session knows of a member file. */
export interface ArticleState {
  /** Of the file that was read or skipped; undefined while the text is that of an editor. */
  readonly stat?: FileStat | undefined;
  readonly hash?: number;
  readonly title?: string;
  /** Why it could not be read. */
  readonly skipped?: Message;
}

/** The member files, with counts that cost nothing to ask for. */
export class ArticleList {
  readonly #states = new Map<string, ArticleState>();
  readonly #skipped = new Map<string, Message>();
  #read = 0;

  get size(): number {
    return this.#states.size;
  }

  /** How many were read or skipped. */
  get read(): number {
    return this.#read;
  }

  get skipped(): ReadonlyMap<string, Message> {
    return this.#skipped;
  }

  get(uri: string): ArticleState | undefined {
    return this.#states.get(uri);
  }

  has(uri: string): boolean {
    return this.#states.has(uri);
  }

  set(uri: string, state: ArticleState): void {
    this.#read += Number(isRead(state)) - Number(isRead(this.#states.get(uri)));
    this.#states.set(uri, state);
    if (state.skipped === undefined) this.#skipped.delete(uri);
    else this.#skipped.set(uri, state.skipped);
  }

  delete(uri: string): void {
    this.#read -= Number(isRead(this.#states.get(uri)));
    this.#states.delete(uri);
    this.#skipped.delete(uri);
  }

  uris(): IterableIterator<string> {
    return this.#states.keys();
  }

  /** The members at or below one of these URIs. */
  findBelow(uris: readonly string[]): string[] {
    const exact = uris.filter((uri) => this.#states.has(uri));
    const folders = uris.filter((uri) => !this.#states.has(uri)).map((uri) => `${uri}/`);
    if (folders.length === 0) return exact;
    return [...exact, ...[...this.#states.keys()].filter((uri) => folders.some((folder) => uri.startsWith(folder)))];
  }
}

function isRead(state: ArticleState | undefined): boolean {
  return state?.hash !== undefined || state?.skipped !== undefined;
}
