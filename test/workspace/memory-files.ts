import type { FileEntry, FileSource } from '../../src/workspace';

/** Files in memory by path below `mem://disk`. */
export function createMemoryFiles(tree: Readonly<Record<string, string | Uint8Array>>): FileSource {
  const files = new Map(Object.entries(tree).map(([path, content]) => [`${ROOT}/${path}`, toBytes(content)]));
  const isFolder = (uri: string) => [...files.keys()].some((file) => file.startsWith(`${uri}/`));
  return {
    async list(folder) {
      const entries = new Map<string, FileEntry>();
      for (const uri of files.keys()) {
        if (!uri.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = uri.slice(folder.length + 1).split('/');
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()].reverse();
    },
    async stat(uri) {
      const bytes = files.get(uri);
      if (bytes) return { kind: 'file', size: bytes.length, modified: 1 };
      return isFolder(uri) ? { kind: 'folder', size: 0, modified: 1 } : undefined;
    },
    async read(uri) {
      const bytes = files.get(uri);
      if (!bytes) throw new Error('no such file');
      return bytes;
    },
  };
}

export const ROOT = 'mem://disk';

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
