import type { Corpus } from '../../core';
import type { Platform } from '../platform';
import { runInSlices } from '../timing/slices';
import { Throttled } from '../timing/throttle';

/** How often the lists are brought up to date while articles keep coming, in milliseconds. */
const INTERVAL = 100;

/** What is settled: `new` leaves articles alone that only look different because others came. */
type Wish = 'new' | 'all';

/** What a settler tells. */
export interface SettlerEvents {
  /** The lists are other than before. */
  onChanged(): void;
  onSettled(): void;
  onFailed(error: unknown): void;
}

/** Brings the corpus's lists up to date in the background, one run at a time. */
export class Settler {
  readonly #throttle = new Throttled(() => void this.#run(), INTERVAL);
  #running = false;
  #wish: Wish | undefined;
  #catchingUp = false;

  constructor(
    private readonly corpus: () => Corpus,
    private readonly platform: Platform,
    private readonly events: SettlerEvents,
  ) {}

  /** Whether a corpus that was just read waits for its lists. */
  get catchingUp(): boolean {
    return this.#catchingUp;
  }

  /** After a corpus was read: everything is settled, and `catchingUp` until then. */
  catchUp(): void {
    this.#catchingUp = true;
    this.request('all');
  }

  request(wish: Wish): void {
    if (this.#wish !== 'all') this.#wish = wish;
    if (!this.#running) this.#throttle.trigger();
  }

  async #run(): Promise<void> {
    const wish = this.#wish;
    this.#wish = undefined;
    this.#running = true;
    try {
      // What is new shows before all articles are looked at for what it changes in them.
      await this.#settle(true);
      if (wish === 'all') await this.#settle(false);
    } catch (error) {
      this.events.onFailed(error);
    }
    this.#running = false;
    if (wish === 'all' && this.#wish !== 'all') this.#catchingUp = false;
    this.events.onSettled();
    if (this.#wish) this.#throttle.trigger();
  }

  async #settle(newOnly: boolean): Promise<void> {
    if (await runInSlices(this.corpus().settleInSteps(newOnly), this.platform)) this.events.onChanged();
  }
}
