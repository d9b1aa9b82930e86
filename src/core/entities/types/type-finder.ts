import type { EntityType } from '../../facts';
import type { Run } from '../tokens/runs';
import type { Tokens } from '../tokens/token-table';

/** Tokens `start` up to `end` (left out). */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** How a type that the model does not know is found. */
export interface TypeFinder {
  readonly type: EntityType;
  /** The names of the type in a run, in order, not overlapping. */
  readonly find: (tokens: Tokens, run: Run) => readonly TokenSpan[];
  /** Whether it takes words from what the model found; else it only names what the model leaves. */
  readonly overrules: boolean;
}
