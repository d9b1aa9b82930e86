/**
 * What the server asks of an editor whose files it cannot reach itself. The answer is an error where the editor cannot
 * tell, with the reason for people as its message.
 */
export interface FileRequests {
  /** What a folder holds, in no order. */
  'copydesk/listFolder': [{ readonly uri: string }, readonly FolderEntry[]];
  /** Null where there is nothing. */
  'copydesk/statFile': [{ readonly uri: string }, FileState | null];
  'copydesk/readFile': [{ readonly uri: string }, FileContent];
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

export interface FileState {
  readonly kind: FolderEntry['kind'];
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970; 0 where the file system does not say. */
  readonly modified: number;
}

/** The bytes of a file; in base 64 where messages are text. */
export type FileContent = Uint8Array | string;
