import type { ReadArticle, ReadFile } from './article-reader';

/** What was read of some files, as one thread hands it to another: all readings in one piece, which changes hands. */
export interface Parcel {
  readonly files: readonly (Exclude<ReadFile, ReadArticle> | PackedOff)[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An article whose packed reading is the next part of the bytes. */
type PackedOff = Omit<ReadArticle, 'packed'> & { readonly length: number };

/** Packs up what was read; the bytes are copied. */
export function toParcel(files: readonly ReadFile[]): Parcel {
  const length = files.reduce((sum, file) => sum + ('packed' in file ? file.packed.length : 0), 0);
  const bytes = new Uint8Array(length);
  let at = 0;
  const packOff = (file: ReadFile): Parcel['files'][number] => {
    if (!('packed' in file)) return file;
    const { packed, ...rest } = file;
    bytes.set(packed, at);
    at += packed.length;
    return { ...rest, length: packed.length };
  };
  return { files: files.map(packOff), bytes };
}

/** The same files; their readings are views of the bytes. */
export function fromParcel({ files, bytes }: Parcel): ReadFile[] {
  let at = 0;
  return files.map((file) => {
    if (!('length' in file)) return file;
    const { length, ...rest } = file;
    at += length;
    return { ...rest, packed: bytes.subarray(at - length, at) };
  });
}
