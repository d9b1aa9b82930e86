import { UsageError } from './usage-error';

/** Far above what an article takes, and below what a string can hold. */
const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * The lines of a stream of UTF-8, without line ends. Only LF and CRLF end a line: JSON Lines may hold every other
 * line separator inside a string. Linear in the stream. Rejects with a UsageError at a line that no memory should hold.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of stream) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(first);
    length += first.length;
    for (const start of rest) {
      yield endLine(parts);
      number++;
      parts = [start];
      length = start.length;
    }
    if (length > longest)
      throw new UsageError(`Line ${number} of the input is too long; an article a line is expected.`);
  }
  parts.push(decoder.decode());
  const last = endLine(parts);
  if (last) yield last;
}

function endLine(parts: readonly string[]): string {
  const line = parts.join('');
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
