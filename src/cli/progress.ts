/** How often the line changes at most, in milliseconds. */
const INTERVAL = 100;

/** Does some work that shows how far it came; the line is gone when the work ends, however it does. */
export async function withProgress<T>(work: (progress: Progress) => Promise<T>): Promise<T> {
  const progress = new Progress();
  try {
    return await work(progress);
  } finally {
    progress.clear();
  }
}

/** Shows one line of progress while a person is watching; says nothing to files and pipes. */
export class Progress {
  readonly #watched = process.stderr.isTTY === true;
  #shown = 0;

  /** `total` is left out while it is not known. */
  show(doing: string, done: number, total?: number): void {
    if (!this.#watched) return;
    const now = Date.now();
    if (now - this.#shown < INTERVAL) return;
    this.#shown = now;
    const count = total === undefined ? format(done) : `${format(done)} of ${format(total)}`;
    process.stderr.write(`\r\x1b[2K${doing} ${count} …`);
  }

  /** Takes the line away, before anything else is written to the terminal. */
  clear(): void {
    if (this.#shown > 0) process.stderr.write('\r\x1b[2K');
    this.#shown = 0;
  }
}

function format(count: number): string {
  return count.toLocaleString('en-US');
}
