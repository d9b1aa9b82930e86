import type { LocalMention } from '../../entities';
import { findOverlapping, type Span } from '../../text/span';

/**
 * The part of a text that is an interview or a transcript, its lines being turns with their speaker in front:
 * "LEE: …", "((Jane Lee)) …", "Q: …". From the first labeled line to the end of the one behind the last; null where
 * there is none. What is said in turns is quoted, marks or no marks. Offsets: UTF-16 code units, half-open.
 */
export function findTurns(text: string, lines: readonly Span[], mentions: readonly LocalMention[]): Span | null {
  const labels = lines.map((line) => readLabel(text, line, mentions));
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  const turns = labels.flatMap((label, index) => (label && (counts.get(label) ?? 0) > 1 ? [index] : []));
  const first = turns[0];
  const last = turns.at(-1);
  if (first === undefined || last === undefined || turns.length < FEWEST) return null;
  if (turns.length * WIDEST < last - first + 1) return null;
  return { start: lines[first]?.start ?? 0, end: lines[last + 1]?.end ?? text.length };
}

/** With fewer turns it may be a list. */
const FEWEST = 4;

/** How many lines there may be to a labeled one: answers often have no label, and several paragraphs. */
const WIDEST = 6;

/** The label that a line opens with: in double brackets, in capitals, or the name of a person. */
function readLabel(text: string, { start, end }: Span, mentions: readonly LocalMention[]): string | null {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const bracketed = /^\(\([^()]+\)\)/.exec(head)?.[0];
  if (bracketed) return bracketed;
  const label = /^\p{Lu}[\p{L} .'’-]*(?=:\s)/u.exec(head)?.[0];
  if (!label) return null;
  if (label === label.toUpperCase()) return label;
  return findOverlapping({ start, end: start + label.length }, mentions)?.type === 'person' ? label : null;
}

const LONGEST_LABEL = 48;
