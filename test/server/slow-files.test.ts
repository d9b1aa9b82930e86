import { expect, test } from 'vitest';
import { DISK } from '../../src/disk';
import type { FileSource } from '../../src/workspace';
import { openReady } from './connect';
import { until } from './until';

const TEXT = 'Mills reopen\n\nThe mayor of Harwick said on Monday that the mills would reopen.\n';

/** The disk, where looks at some files take until they are let go. */
function createSlowFiles(isSlow: (uri: string) => boolean): { files: FileSource; letGo(): void; waiting(): number } {
  const waiting: (() => void)[] = [];
  let isHeld = true;
  const files: FileSource = {
    list: DISK.list,
    read: DISK.read,
    async stat(uri) {
      const stat = await DISK.stat(uri);
      if (isHeld && isSlow(uri)) await new Promise<void>((resolve) => waiting.push(resolve));
      return stat;
    },
  };
  const letGo = () => {
    isHeld = false;
    for (const resolve of waiting.splice(0)) resolve();
  };
  return { files, letGo, waiting: () => waiting.length };
}

test.each([
  [1, 'found'],
  [2, 'taken in'],
])(
  'a folder that is removed while its files are looked at leaves no articles behind: look %i, when %s',
  async (held) => {
    let isSlow = false;
    let looks = 0;
    const { files, letGo, waiting } = createSlowFiles(
      (uri) => isSlow && uri.endsWith('far/b.article') && ++looks === held,
    );
    const client = await openReady(
      { 'near/a.article': TEXT, 'far/b.article': TEXT },
      { files, folders: ['near', 'far'] },
    );
    isSlow = true;
    await client.write('far/b.article', `${TEXT}\nMore.\n`);
    await client.tell(['far/b.article', 2]);
    await until(() => waiting() > 0);
    const removed = [{ uri: client.uri('far'), name: 'far' }];
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed } });
    await until(async () => (await client.ready()).articles === 1);
    letGo();
    // What is asked for now is answered after what was let go is done.
    await client.write('near/c.article', TEXT);
    await client.tell(['near/c.article', 1]);
    await until(async () => (await client.ready()).articles >= 2);
    expect((await client.request('copydesk/status', {})).articles).toBe(2);
  },
);
