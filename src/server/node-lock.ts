import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes a folder for this process. Returns what gives it back, or undefined while another process that lives has it. */
export function lockFolder(folder: string): (() => void) | undefined {
  const path = join(folder, 'lock');
  if (!tryLock(path)) {
    if (isAlive(readOwner(path))) return undefined;
    rmSync(path, { force: true });
    if (!tryLock(path)) return undefined;
  }
  return () => rmSync(path, { force: true });
}

function tryLock(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
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
