import type { WeighedLine } from './line-reading';

/** Whether a line is the rest of a sentence that was broken into lines. */
export function isContinued(lines: readonly WeighedLine[], index: number): boolean {
  return lines[index]?.opening === 'small' && breaksOff(lines[index - 1]);
}

/** Whether a line ends in the middle of a sentence. */
export function breaksOff(line: WeighedLine | undefined): boolean {
  return line !== undefined && line.words >= 5 && !line.evident && (line.ending === 'word' || line.ending === 'comma');
}
