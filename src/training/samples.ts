import { readFileSync } from 'node:fs';
import { ALONE, BEGIN, INSIDE, LAST, labelOf, MODEL_TYPES, OUTSIDE } from '../core/entities/recognizer/labels';
import { type PreparedText, prepareText } from '../core/entities/tokens/document';
import type { Span } from '../core/text/span';

/** A span with a type, as a person marked it. */
export interface MarkedName extends Span {
  readonly type: string;
}

/** A text with the names that people marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly entities: readonly MarkedName[];
}

/** A marked text made ready for training: gold labels for each token of its runs. */
export interface Sample {
  readonly prepared: PreparedText;
  readonly gold: readonly MarkedName[];
  /** By token; tokens outside the runs are OUTSIDE. */
  readonly labels: Uint8Array;
  readonly weight: number;
  /** Runs that a name stands in with a part only: what their other words are, nobody said. */
  readonly unsure: ReadonlySet<number>;
}

/** Reads texts from JSON Lines. */
export function readMarkedTexts(file: string): MarkedText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Aligns the names of a text with its tokens; names that no run can hold are left out, and make the runs unsure. */
export function makeSample({ text, entities }: MarkedText, weight: number): Sample {
  const prepared = prepareText(text);
  const { tokens, runs } = prepared;
  const labels = new Uint8Array(tokens.count);
  const inRun = new Int32Array(tokens.count).fill(-1);
  for (const [index, run] of runs.entries()) inRun.fill(index, run.start, run.end);
  const unsure = new Set<number>();
  const startAt = new Map<number, number>();
  const endAt = new Map<number, number>();
  for (let at = 0; at < tokens.count; at++) {
    startAt.set(tokens.starts[at] ?? 0, at);
    endAt.set(tokens.ends[at] ?? 0, at);
  }
  for (const { start, end, type } of entities) {
    const first = startAt.get(start);
    const last = endAt.get(end) ?? endAt.get(end + 1);
    const typeIndex = TYPE_NAMES.indexOf(type);
    if (typeIndex < 0) continue;
    if (first === undefined || last === undefined || inRun[first] === -1 || inRun[first] !== inRun[last]) {
      for (const run of findRunsWithin(prepared, { start, end })) unsure.add(run);
    } else {
      for (let at = first; at <= last; at++) labels[at] = labelOf(typeIndex, partOf(at, first, last));
    }
  }
  const gold = entities.filter(({ type }) => MODEL_TYPES.some((known) => known === type));
  return { prepared, gold, labels, weight, unsure };
}

/** The runs that share a word with a span. */
function findRunsWithin({ tokens, runs }: PreparedText, span: Span): number[] {
  return runs.flatMap(({ start, end }, run) =>
    (tokens.starts[start] ?? 0) < span.end && span.start < (tokens.ends[end - 1] ?? 0) ? run : [],
  );
}

const TYPE_NAMES: readonly string[] = MODEL_TYPES;

function partOf(at: number, first: number, last: number): number {
  if (first === last) return ALONE;
  if (at === first) return BEGIN;
  return at === last ? LAST : INSIDE;
}

/** The names that labels spell out, in the order of the text. */
export function namesOf({ tokens, runs }: PreparedText, labels: Uint8Array): MarkedName[] {
  const names: MarkedName[] = [];
  for (const run of runs) {
    for (let at = run.start; at < run.end; at++) {
      const label = labels[at] ?? OUTSIDE;
      if (label === OUTSIDE) continue;
      const type = MODEL_TYPES[(label - 1) >> 2] ?? 'person';
      const first = at;
      while ((((labels[at] ?? 0) - 1) & 3) <= INSIDE && at + 1 < run.end) at++;
      names.push({ start: tokens.starts[first] ?? 0, end: tokens.ends[at] ?? 0, type });
    }
  }
  return names;
}
