/** Writes to standard output and waits until it takes more, so that a slow reader costs no memory. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** Writes one line to standard error. */
export function warn(message: string): void {
  process.stderr.write(`copydesk: ${message.replaceAll(/\s*[\r\n]+\s*/g, ' ')}\n`);
}

/** Whether what is written to standard output may be colored: on a terminal that shows colors, unless NO_COLOR is set. */
export function mayColor(): boolean {
  return process.stdout.isTTY === true && process.stdout.hasColors() && !process.env['NO_COLOR'];
}

/** A reader that has seen enough, as `head` has, ends the run in silence; the exit status tells what nobody reads. */
export function endQuietlyWithReader(): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') warn(`The output cannot be written (${error.message}).`);
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
}
