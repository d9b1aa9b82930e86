const HIERARCHICAL = /^([A-Za-z][A-Za-z\d+.-]{0,40}:(?:\/\/[^/?#]{0,255}(?=\/|$))?)(\/[^?#]*)?$/;

/**
 * The one spelling of a URI that files are known by: percent encodings as VS Code writes them, the drive letter small.
 * URIs without a path of folders (untitled:Untitled-1) stay as they are. Never throws.
 */
export function normalizeUri(uri: string): string {
  const match = HIERARCHICAL.exec(uri);
  if (!match) return uri;
  const [, root = '', path = '/'] = match;
  const segments = path.split('/').map((segment, index) => {
    const plain = decode(segment);
    return encodeSegment(index === 1 && /^[A-Z]:$/.test(plain) ? plain.toLowerCase() : plain);
  });
  return `${root}${segments.join('/')}`;
}

/** The URI of an entry of a folder; `path` may go down several folders, with slashes. */
export function joinUri(folder: string, path: string): string {
  return `${folder.replace(/\/$/, '')}/${path.split('/').map(encodeSegment).join('/')}`;
}

/** The path of a file below a folder, decoded and with slashes; undefined when it is not below it. Both normalized. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(prefix) && uri.length > prefix.length ? decode(uri.slice(prefix.length)) : undefined;
}

/** The URI of the folder that holds a file. */
export function parentOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** The decoded name of a file. */
export function nameOf(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Most names are plain. */
function encodeSegment(segment: string): string {
  if (/^[\w.~-]*$/.test(segment)) return segment;
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
