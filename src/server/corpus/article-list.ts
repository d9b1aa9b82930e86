import { type FileStat, hashText, type Message } from '../../workspace';

/** What the session knows of a member file. */
export interface ArticleState {
  /** Of the file that was read or skipped; undefined while the text is that of an editor. */
  readonly stat?: FileStat | undefined;
  readonly hash?: number;
  readonly title?: string;
  /** False for one in another language than English. */
  readonly analyzed?: boolean;
  /** Why it could not be read. */
  readonly skipped?: Message;
}

/** The member files, with counts that cost nothing to ask for. */
export class ArticleList {
  readonly #states = new Map<string, ArticleState>();
  readonly #skipped = new Map<string, Message>();
  #read = 0;
  #foreign = 0;

  get size(): number {
    return this.#states.size;
  }

  /** How many were read or skipped. */
  get read(): number {
    return this.#read;
  }

  /** How many are in another language than English, which is not analyzed. */
  get foreign(): number {
    return this.#foreign;
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

  /** Whether what is known of an article was read from this text: for another one its places do not hold. */
  isReadFrom(uri: string, text: string): boolean {
    return this.get(uri)?.hash === hashText(text);
  }

  set(uri: string, state: ArticleState): void {
    this.#count(this.#states.get(uri), -1);
    this.#count(state, 1);
    this.#states.set(uri, state);
    if (state.skipped === undefined) this.#skipped.delete(uri);
    else this.#skipped.set(uri, state.skipped);
  }

  delete(uri: string): void {
    this.#count(this.#states.get(uri), -1);
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

  #count(state: ArticleState | undefined, by: 1 | -1): void {
    if (state?.hash !== undefined || state?.skipped !== undefined) this.#read += by;
    if (state?.analyzed === false) this.#foreign += by;
  }
}
