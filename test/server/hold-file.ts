import { DISK } from '../../src/disk';
import type { FileSource } from '../../src/workspace';

/** The disk, but for one reading of a file of that name, counted from 1, which waits to be let go. */
export function holdFile(name: string, reading: number) {
  const [asked, released] = [createSignal(), createSignal()];
  let readings = 0;
  const read: FileSource['read'] = async (uri) => {
    const bytes = await DISK.read(uri);
    if (!uri.endsWith(`/${name}`) || ++readings !== reading) return bytes;
    asked.give();
    await released.given;
    return bytes;
  };
  return { files: { ...DISK, read }, asked: asked.given, release: released.give };
}

function createSignal() {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
