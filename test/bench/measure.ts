/** Megabytes of UTF-8 a second of processor time that `work` gets through, after a share that warms it up and is not counted. */
export function measureSpeed(texts: readonly string[], work: (text: string) => unknown): number {
  const warmUp = Math.ceil(texts.length / 4);
  for (const text of texts.slice(0, warmUp)) work(text);
  const counted = texts.slice(warmUp);
  const bytes = counted.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const start = process.cpuUsage();
  for (const text of counted) work(text);
  const { user, system } = process.cpuUsage(start);
  return bytes / (user + system);
}

/** The best of several rounds: the first ones pay for compiling, and whatever else runs can only slow one down. */
export function measureWarm(texts: readonly string[], work: (text: string) => unknown): number {
  return Math.max(...Array.from({ length: ROUNDS }, () => measureSpeed(texts, work)));
}

const ROUNDS = 10;

/** One line that sets our speed beside a peer's. */
export function compareSpeeds(what: string, ours: number, peer: string, theirs: number): string {
  return `${what}: ${format(ours)} MB/s, ${peer} ${format(theirs)} MB/s: ${format(ours / theirs)} times as fast`;
}

function format(value: number): string {
  return value.toPrecision(3);
}
