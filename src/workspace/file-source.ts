/** Where files come from: a disk, an editor's file system or a test's memory. Files and folders are named by URI. */
export interface FileSource {
  /** How many files are best read at a time; absent for one after the other. */
  readonly atOnce?: number;
  /** What a folder holds, in no order; empty for a folder that is not there or may not be read. */
  list(folder: string): Promise<readonly FileEntry[]>;
  /** Undefined where there is nothing. */
  stat(uri: string): Promise<FileStat | undefined>;
  /** The same of many files, in the order given; of one that cannot be looked at, undefined. Absent where that is no faster. */
  statAll?(uris: readonly string[]): Promise<readonly (FileStat | undefined)[]>;
  /** Rejects, with the reason as message, where the file cannot be read. */
  read(uri: string): Promise<Uint8Array>;
}

export interface FileEntry {
  readonly name: string;
  readonly kind: FileKind;
}

export interface FileStat {
  readonly kind: FileKind;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970; NaN where that is not known, so that such a file never looks as it did before. */
  readonly modified: number;
}

export type FileKind = 'file' | 'folder' | 'other';
