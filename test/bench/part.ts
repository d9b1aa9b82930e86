/** One measurement of `npm run bench`, beside a peer that is measured in the same run. */
export interface BenchPart {
  readonly name: string;
  /** Resolves to the lines to print. */
  readonly run: () => Promise<string[]>;
}
