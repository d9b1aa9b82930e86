/** The work was given up because nobody waits for it any more. It is no failure and no empty answer. */
export class Cancelled extends Error {
  constructor() {
    super('Cancelled');
  }
}

/** For work whose caller need not know that it was given up. Throws every other error on. */
export function ignoreCancelled(error: unknown): void {
  if (!(error instanceof Cancelled)) throw error;
}

/** What long work looks at between its steps. */
export interface SliceContext {
  pause(): Promise<void>;
  isCancelled?(): boolean;
}

/** How long a slice may take, in milliseconds: short enough that a request which waits for it is not felt to wait. */
const SLICE = 12;

/** Runs work step by step, pausing after every slice. Rejects with Cancelled once it is cancelled. */
export async function runInSlices<T>(steps: Generator<void, T>, context: SliceContext): Promise<T> {
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    if (context.isCancelled?.()) throw new Cancelled();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await context.pause();
    sliceEnd = performance.now() + SLICE;
  }
}
