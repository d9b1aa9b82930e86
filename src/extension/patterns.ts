/** Puts a pattern below a folder of the disk, as an absolute pattern for the settings of the user. */
export function toAbsolutePattern(folder: string, pattern: string): string {
  const plain = pattern.replace(/^(?:\.?\/)+/, '');
  // Without a slash a pattern names files at any depth.
  return `${escapeGlob(withSlashes(folder))}/${plain.includes('/') ? plain : `**/${plain}`}`;
}

/**
 * The patterns as they read below a folder: absolute ones lose the folder's path, or are left out where they name
 * nothing of it. Without a folder all absolute ones are left out. What is no text stays, for the server to name it.
 */
export function cutToFolder(patterns: readonly unknown[], folder: string | undefined): unknown[] {
  const path = folder === undefined ? undefined : withSlashes(folder).split('/');
  return patterns.flatMap((pattern) => {
    if (typeof pattern !== 'string' || !ABSOLUTE.test(pattern)) return [pattern];
    return (path && cut(pattern.split('/'), path)) ?? [];
  });
}

const ABSOLUTE = /^(?:[A-Za-z]:)?\//;

/** Goes down both paths as long as they agree; `**` takes in the rest of the folder, and so does a pattern that ends. */
function cut(pattern: readonly string[], folder: readonly string[]): string | undefined {
  for (const [index, name] of folder.entries()) {
    const segment = pattern[index];
    if (segment === undefined) return '**';
    if (segment === '**') return pattern.slice(index).join('/');
    if (segment !== '*' && !isSameName(segment.replace(ESCAPE, ''), name)) return undefined;
  }
  return pattern.slice(folder.length).join('/') || '**';
}

/** A drive's letter is written in either case. */
function isSameName(segment: string, name: string): boolean {
  return segment === name || (DRIVE.test(segment) && segment.toLowerCase() === name.toLowerCase());
}

const DRIVE = /^[A-Za-z]:$/;
const ESCAPE = /\\(?=\W)/g;

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/').replace(/\/+$/, '');
}

function escapeGlob(path: string): string {
  return path.replace(/[[\](){}!*?+@]/g, '\\$&');
}
