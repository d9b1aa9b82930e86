import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';

/** How often the owner of a lock shows that it lives, and after how long a lock that nobody touched is free, in milliseconds. */
const BEAT = 60_000;
const FREE_AFTER = 10 * BEAT;

/**
 * Takes a folder for this process. Returns what gives it back, or undefined while another process that lives has it. A
 * lock that a crash or a power cut left behind is free again, even where another process has the number of its owner.
 */
export function lockFolder(folder: string): (() => void) | undefined {
  const path = join(folder, 'lock');
  if (!tryLock(path) && !takeOver(path)) return undefined;
  const beat = setInterval(() => touch(path), BEAT).unref();
  return () => {
    clearInterval(beat);
    rmSync(path, { force: true });
  };
}

/** Takes a lock that was left behind, one process at a time: a second one would free what the first one just took. */
function takeOver(path: string): boolean {
  const turn = `${path}.turn`;
  if (!isFresh(turn)) rmSync(turn, { force: true });
  if (isHeld(path) || !tryLock(turn)) return false;
  try {
    if (isHeld(path)) return false;
    rmSync(path, { force: true });
    return tryLock(path);
  } finally {
    rmSync(turn, { force: true });
  }
}

function isHeld(path: string): boolean {
  return isFresh(path) && isAlive(readOwner(path));
}

function tryLock(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** Whether a lock was touched of late, and since the machine was started. */
function isFresh(path: string): boolean {
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - touched < Math.min(FREE_AFTER, uptime() * 1000);
}

/** The folder may be gone by now. */
function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Then there is nothing to hold.
  }
}

function readOwner(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
