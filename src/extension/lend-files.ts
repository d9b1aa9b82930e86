import * as vscode from 'vscode';
import { type BaseLanguageClient, ErrorCodes, ResponseError } from 'vscode-languageclient';
import type { FileContent, FileRequests, FolderEntry } from '../protocol';
import { reasonOf } from './reason-of';

/**
 * Answers what the server asks of files, of whatever scheme: from the disk, the memory or the web, as VS Code has them.
 * @param encode puts the bytes of a file into what messages can hold
 */
export function lendFiles(client: BaseLanguageClient, encode: (bytes: Uint8Array) => FileContent): void {
  const answer = <M extends keyof FileRequests>(
    method: M,
    find: (uri: vscode.Uri) => Promise<FileRequests[M][1]>,
  ): void => {
    client.onRequest<unknown, void>(method, ({ uri }: FileRequests[M][0]) =>
      find(vscode.Uri.parse(uri)).catch(tellPlainly),
    );
  };
  const { fs } = vscode.workspace;
  answer('copydesk/listFolder', async (uri) => {
    const entries = await fs.readDirectory(uri);
    return entries.map(([name, type]) => ({ name, kind: isLink(type) && !isFile(type) ? 'other' : kindOf(type) }));
  });
  answer('copydesk/statFile', async (uri) => {
    const stat = await fs.stat(uri).then(undefined, (error: unknown) => {
      if (error instanceof vscode.FileSystemError && MISSING.includes(error.code)) return null;
      throw error;
    });
    return stat && { kind: kindOf(stat.type), size: stat.size, modified: stat.mtime };
  });
  answer('copydesk/readFile', async (uri) => encode(await fs.readFile(uri)));
}

const MISSING = ['FileNotFound', 'FileNotADirectory'];

/** The reason alone, without the name of the request. */
function tellPlainly(error: unknown): ResponseError {
  return new ResponseError(ErrorCodes.InternalError, reasonOf(error));
}

function kindOf(type: vscode.FileType): FolderEntry['kind'] {
  return isFile(type) ? 'file' : (type & vscode.FileType.Directory) !== 0 ? 'folder' : 'other';
}

function isFile(type: vscode.FileType): boolean {
  return (type & vscode.FileType.File) !== 0;
}

/** A link to a folder is not followed, as it may lead round in a circle. */
function isLink(type: vscode.FileType): boolean {
  return (type & vscode.FileType.SymbolicLink) !== 0;
}
