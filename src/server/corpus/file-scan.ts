import type { Workspace } from '../workspace';

/** Finds the articles of a workspace, one scan at a time: a new one takes the place of one that is under way. */
export class FileScan {
  #scans = 0;
  #isRunning = false;
  #passed = 0;
  #leftOut = 0;

  /** @param takeIn is handed the files that are found, some at a time */
  constructor(
    private readonly workspace: Workspace,
    private readonly takeIn: (uris: readonly string[]) => Promise<void>,
  ) {}

  /** How many scans were begun. */
  get begun(): number {
    return this.#scans;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** How many files the scan that is under way, or the last one, has taken in. */
  get passed(): number {
    return this.#passed;
  }

  /** How many files the limit left out. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /**
   * Resolves with the files that were taken in, or with undefined when another scan took its place.
   * @param finish is done before the scan counts as over
   */
  async run(finish: () => Promise<void>): Promise<ReadonlySet<string> | undefined> {
    const scan = ++this.#scans;
    this.#isRunning = true;
    this.#passed = 0;
    const found = new Set<string>();
    let leftOut = 0;
    for await (const uris of this.workspace.findArticles()) {
      if (scan !== this.#scans) return undefined;
      const taken = uris.slice(0, Math.max(0, this.workspace.settings.maxFiles - found.size));
      leftOut += uris.length - taken.length;
      for (const uri of taken) found.add(uri);
      await this.takeIn(taken);
      if (scan === this.#scans) this.#passed = found.size;
    }
    await finish();
    if (scan !== this.#scans) return undefined;
    this.#isRunning = false;
    this.#leftOut = leftOut;
    return found;
  }
}
