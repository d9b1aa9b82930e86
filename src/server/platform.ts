import type { FileSource } from '../workspace';

/** What the server needs of the machine it runs on; the main files hand it in. */
export interface Platform {
  readonly files: FileSource;
  /** Lets what waits, a cancel above all, be heard before long work goes on. */
  pause(): Promise<void>;
}
