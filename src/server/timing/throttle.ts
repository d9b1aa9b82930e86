/** A call that is made once things have been quiet for a while; `dispose` drops what waits. */
export class Debounced {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly call: () => void,
    private readonly delay: number,
  ) {}

  trigger(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.call, this.delay);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}

/** A call that is made at most once in a while, and once more after the last trigger. */
export class Throttled {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly call: () => void,
    private readonly interval: number,
  ) {}

  trigger(): void {
    if (this.#timer) return;
    const wait = Math.max(0, this.#last + this.interval - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#last = performance.now();
      this.call();
    }, wait);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
