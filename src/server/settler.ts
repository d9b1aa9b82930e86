import type { Corpus } from '../core';
import type { Platform } from './platform';
import { runInSlices } from './slices';
import { Throttled } from './throttle';

/** How often the lists are brought up to date while articles keep coming, in milliseconds. */
const INTERVAL = 100;

export interface SettlerEvents {
  onChanged(): void;
  onFailed(error: unknown): void;
}

/** Brings the corpus's lists up to date in the background, one run at a time. */
export class Settler {
  readonly #throttle = new Throttled(() => void this.#run(), INTERVAL);
  #running = false;
  #wanted: 'nothing' | 'new' | 'all' = 'nothing';

  constructor(
    private readonly corpus: () => Corpus,
    private readonly platform: Platform,
    private readonly events: SettlerEvents,
  ) {}

  /** @param newOnly leaves articles alone that only look different because others came */
  request(newOnly: boolean): void {
    if (this.#wanted !== 'all') this.#wanted = newOnly ? 'new' : 'all';
    if (!this.#running) this.#throttle.trigger();
  }

  async #run(): Promise<void> {
    const newOnly = this.#wanted === 'new';
    this.#running = true;
    this.#wanted = 'nothing';
    try {
      if (await runInSlices(this.corpus().settleInSteps(newOnly), this.platform)) this.events.onChanged();
    } catch (error) {
      this.events.onFailed(error);
    }
    this.#running = false;
    if (this.#wanted !== 'nothing') this.#throttle.trigger();
  }
}
