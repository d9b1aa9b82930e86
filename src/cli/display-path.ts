import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file's path as people read it: below the working directory where it lies there, with slashes. */
export function displayPath(uri: string): string {
  const path = fileURLToPath(uri);
  const below = relative(process.cwd(), path);
  const outside = isAbsolute(below) || below.split(sep)[0] === '..';
  return (outside ? path : below || '.').replaceAll(sep, '/');
}
