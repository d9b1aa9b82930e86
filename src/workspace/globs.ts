import picomatch from 'picomatch';

/** A list of patterns that can be asked which of them names a path. */
export interface Globs {
  readonly patterns: readonly string[];
  /** The first pattern that names the path, or a folder it lies in; undefined when none does. */
  match(path: string): string | undefined;
  /** Whether a pattern could name something below this folder. */
  mayMatchBelow(folder: string): boolean;
}

/**
 * Compiles patterns for paths below a workspace folder, with slashes: `*`, `**`, `?`, `[a-z]`, `{a,b}`.
 * A pattern without a slash names files at any depth; one that names a folder names all it holds.
 */
export function compileGlobs(patterns: readonly string[]): Globs {
  const compiled = patterns.map(compileGlob);
  return {
    patterns,
    match: (path) => compiled.find(({ matches }) => matches(path))?.pattern,
    mayMatchBelow: (folder) =>
      compiled.some(({ base }) => base === '' || isAbove(base, folder) || isAbove(folder, base)),
  };
}

/** Nothing repeats but `*`: repeats of repeats, such as `+(+(a))`, take time without end to fit no name. */
const OPTIONS = { dot: true, noextglob: true, regex: false, nonegate: true };

interface Glob {
  readonly pattern: string;
  /** The folders that stand before the first wildcard. */
  readonly base: string;
  readonly matches: (path: string) => boolean;
}

function compileGlob(pattern: string): Glob {
  const plain = pattern.replace(/^(?:\.?(?:\/|$))+/, '').replace(/\/+$/, '') || '**';
  const anywhere = !plain.includes('/');
  const own = picomatch(anywhere ? [plain, `**/${plain}`] : plain, OPTIONS);
  const inside = picomatch(anywhere ? [`${plain}/**`, `**/${plain}/**`] : `${plain}/**`, OPTIONS);
  const base = anywhere ? '' : picomatch.scan(plain).base;
  return { pattern, base, matches: (path) => own(path) || inside(path) };
}

function isAbove(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
