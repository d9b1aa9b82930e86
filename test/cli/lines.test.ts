import { expect, test } from 'vitest';
import { readLines } from '../../src/cli/lines';

async function split(chunks: readonly (string | Uint8Array)[], longest?: number): Promise<string[]> {
  const encoder = new TextEncoder();
  async function* stream() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
  }
  const lines: string[] = [];
  for await (const line of readLines(stream(), longest)) lines.push(line);
  return lines;
}

test('LF and CRLF end lines, nothing else does, the last needs no end', async () => {
  expect(await split(['a\r\nb\n\nc\rd\u2028e\u0085f\u000Bg'])).toEqual(['a', 'b', '', 'c\rd\u2028e\u0085f\u000Bg']);
  expect(await split(['a\n'])).toEqual(['a']);
  expect(await split([])).toEqual([]);
});

test('lines and characters may be cut anywhere by the stream', async () => {
  const bytes = new TextEncoder().encode('über 😀\r\nnaïve\n');
  expect(await split(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(['über 😀', 'naïve']);
});

test('a line that no memory should hold is refused with its number', async () => {
  await expect(split(['ok\n', 'x'.repeat(9), 'x'.repeat(9)], 10)).rejects.toThrow('Line 2 of the input is too long');
});
