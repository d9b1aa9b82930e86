// A virtual workspace, as a page on the web has: the files of a folder, in the memory of the page.
const vscode = require('vscode');

/** @param {import('vscode').ExtensionContext} context */
exports.activate = async ({ extensionUri, subscriptions }) => {
  const response = await fetch(`${extensionUri.toString()}/files.json`);
  const listed = /** @type {Record<string, string>} */ (await response.json());
  const files = new MemoryFiles(Object.entries(listed));
  subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memfs', files),
    // Without one findFiles would wait for ever.
    /** @type {any} */ (vscode.workspace).registerFileSearchProvider('memfs', files),
  );
};

/** @implements {vscode.FileSystemProvider} */
class MemoryFiles {
  #changed = /** @type {vscode.EventEmitter<vscode.FileChangeEvent[]>} */ (new vscode.EventEmitter());
  /** @type {Map<string, { bytes: Uint8Array, mtime: number }>} */
  #files = new Map();
  /** @type {Set<string>} */
  #folders = new Set(['/']);
  #clock = Date.now();
  onDidChangeFile = this.#changed.event;

  /** @param {[path: string, base64: string][]} entries */
  constructor(entries) {
    for (const [path, base64] of entries)
      this.#put(
        path,
        Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)),
      );
  }

  watch() {
    return new vscode.Disposable(() => {});
  }

  /** @param {vscode.Uri} uri */
  stat(uri) {
    const file = this.#files.get(uri.path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    if (!this.#folders.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  /** @param {vscode.Uri} uri */
  readDirectory(uri) {
    if (!this.#folders.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    /** @param {Iterable<string>} paths @param {vscode.FileType} type */
    const below = (paths, type) =>
      [...paths]
        .filter((path) => path !== '/' && parentOf(path) === uri.path)
        .map((path) => /** @type {[string, vscode.FileType]} */ ([path.slice(path.lastIndexOf('/') + 1), type]));
    return [...below(this.#files.keys(), vscode.FileType.File), ...below(this.#folders, vscode.FileType.Directory)];
  }

  /** @param {vscode.Uri} uri */
  readFile(uri) {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  /** @param {vscode.Uri} uri @param {Uint8Array} bytes */
  writeFile(uri, bytes) {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#put(uri.path, bytes);
    this.#tell([{ type, uri }]);
  }

  /** @param {vscode.Uri} uri */
  createDirectory(uri) {
    this.#folders.add(uri.path);
    this.#tell([{ type: vscode.FileChangeType.Created, uri }]);
  }

  /** @param {vscode.Uri} uri */
  delete(uri) {
    this.stat(uri);
    for (const path of this.#below(uri)) {
      this.#files.delete(path);
      this.#folders.delete(path);
    }
    this.#tell([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  /** @param {vscode.Uri} from @param {vscode.Uri} to */
  rename(from, to) {
    this.stat(from);
    for (const path of this.#below(from)) {
      const file = this.#files.get(path);
      if (file) this.#put(to.path + path.slice(from.path.length), file.bytes);
      this.#files.delete(path);
      this.#folders.delete(path);
    }
    this.#tell([
      { type: vscode.FileChangeType.Deleted, uri: from },
      { type: vscode.FileChangeType.Created, uri: to },
    ]);
  }

  /** @param {unknown} _query @param {{ folder: vscode.Uri }} options */
  provideFileSearchResults(_query, { folder }) {
    return this.#below(folder)
      .filter((path) => this.#files.has(path))
      .map((path) => folder.with({ path }));
  }

  /** @param {vscode.Uri} uri */
  #below(uri) {
    return [...this.#files.keys(), ...this.#folders].filter(
      (path) => path === uri.path || path.startsWith(`${uri.path}/`),
    );
  }

  /** @param {string} path @param {Uint8Array} bytes */
  #put(path, bytes) {
    this.#files.set(path, { bytes, mtime: ++this.#clock });
    for (let folder = parentOf(path); !this.#folders.has(folder); folder = parentOf(folder)) this.#folders.add(folder);
  }

  /** As file systems do, not at once. @param {vscode.FileChangeEvent[]} changes */
  #tell(changes) {
    setTimeout(() => this.#changed.fire(changes));
  }
}

/** @param {string} path */
function parentOf(path) {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}
