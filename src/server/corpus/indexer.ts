import type { ArticleReader, ReadFile } from './article-reader';

/** What an indexer asks of its owner, and tells it. */
export interface IndexerOwner {
  /** The hash of the text that is known of an article. */
  hashOf(uri: string): number | undefined;
  /** Is given what was read, in any order. */
  take(file: ReadFile): void;
  /** Nothing waits any more. */
  onIdle(): void;
  onFailed(error: unknown): void;
}

/** Reads the articles that wait, some at a time, each once however often it was asked for. */
export class Indexer {
  readonly #waiting = new Set<string>();
  /** What is read now: asked for again it waits, lest what was read first comes in last. */
  readonly #reading = new Set<string>();
  #lanes = 0;
  /** How many articles were taken to be read since all waiting ones last were. */
  #started = 0;
  #isPaused = false;

  constructor(
    private readonly reader: ArticleReader,
    private readonly maxFileSize: () => number,
    private readonly owner: IndexerOwner,
  ) {}

  get busy(): boolean {
    return this.#lanes > 0 || this.#waiting.size > 0;
  }

  /** Whether articles wait for `resume`. */
  get isPaused(): boolean {
    return this.#isPaused && this.#waiting.size > 0;
  }

  add(uris: Iterable<string>): void {
    for (const uri of uris) this.#waiting.add(uri);
    this.#run();
  }

  /** Reads nothing more, beyond what is being read, until `resume` or until nothing waits any more. */
  pause(): void {
    this.#isPaused = this.#waiting.size > 0;
  }

  resume(): void {
    this.#isPaused = false;
    this.#run();
  }

  drop(uri: string): void {
    this.#waiting.delete(uri);
    this.#isPaused = this.isPaused;
  }

  clear(): void {
    this.#waiting.clear();
    this.#isPaused = false;
  }

  #run(): void {
    while (!this.isPaused && this.#lanes < LANES && this.#lanes * BATCH < this.#waiting.size) void this.#runLane();
  }

  async #runLane(): Promise<void> {
    this.#lanes++;
    try {
      for (let batch = this.#nextBatch(); batch.length > 0; batch = this.#nextBatch())
        for (const file of await this.#read(batch)) this.owner.take(file);
    } catch (error) {
      this.owner.onFailed(error);
    }
    this.#lanes--;
    if (this.busy) return;
    this.#started = 0;
    this.owner.onIdle();
  }

  async #read(batch: readonly string[]): Promise<readonly ReadFile[]> {
    const files = batch.map((uri) => ({ uri, hash: this.owner.hashOf(uri) }));
    for (const uri of batch) this.#reading.add(uri);
    try {
      return await this.reader.read(files, this.maxFileSize(), this.#waiting.size);
    } finally {
      for (const uri of batch) this.#reading.delete(uri);
    }
  }

  /** The first batches are small, so that something shows soon. */
  #nextBatch(): string[] {
    const batch: string[] = [];
    const size = this.#started < SOON ? SMALL_BATCH : BATCH;
    this.#started += size;
    for (const uri of this.#isPaused ? [] : this.#waiting) {
      if (batch.length === size) break;
      if (this.#reading.has(uri)) continue;
      this.#waiting.delete(uri);
      batch.push(uri);
    }
    return batch;
  }
}

const BATCH = 48;
const SMALL_BATCH = 4;
const SOON = 32;
const LANES = 4;
