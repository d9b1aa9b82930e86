import { expect, test } from 'vitest';
import type { FileToRead, ReadFile } from '../../src/server/corpus/article-reader';
import { Indexer } from '../../src/server/corpus/indexer';
import { say } from '../../src/workspace';

/** An indexer over files that are read when the test says so; what was read is a reason that tells the state of the disk. */
function createIndexer() {
  let disk = 'first';
  const begun: { readonly files: readonly FileToRead[]; finish(): void }[] = [];
  const taken: string[] = [];
  let idle = 0;
  const read = (files: readonly FileToRead[]) =>
    new Promise<ReadFile[]>((resolve) => {
      const skipped = say(disk);
      begun.push({ files, finish: () => resolve(files.map(({ uri }) => ({ uri, stat: undefined, skipped }))) });
    });
  const indexer = new Indexer({ read, dispose() {} }, () => 1, {
    hashOf: () => undefined,
    take: (file) => taken.push(`${file.uri} ${'skipped' in file ? file.skipped.template : ''}`),
    onIdle: () => idle++,
    onFailed: (error) => {
      throw error;
    },
  });
  const finish = async (reading: number) => {
    begun[reading]?.finish();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const change = (state: string) => {
    disk = state;
  };
  return { indexer, finish, change, taken, readings: () => begun.length, idle: () => idle };
}

test('a file that changes while it is read is read again after that, so that the newer text stays', async () => {
  const { indexer, finish, change, taken, readings, idle } = createIndexer();
  const others = Array.from({ length: 60 }, (_, at) => `b${at}`);
  indexer.add(['a']);
  change('second');
  indexer.add([...others, 'a']);
  let next = 1;
  const finishOthers = async () => {
    while (next < readings()) await finish(next++);
  };
  await finishOthers();
  expect(new Set(taken)).toEqual(new Set(others.map((uri) => `${uri} second`)));
  await finish(0);
  await finishOthers();
  expect(taken.filter((each) => each.startsWith('a'))).toEqual(['a first', 'a second']);
  expect(idle()).toBe(1);
});

test('a file that is asked for twice is read once', async () => {
  const { indexer, finish, taken, idle } = createIndexer();
  indexer.add(['a', 'b', 'c', 'd', 'e', 'e']);
  indexer.add(['e']);
  await finish(0);
  await finish(1);
  expect(taken).toEqual(['a', 'b', 'c', 'd', 'e'].map((uri) => `${uri} first`));
  expect(idle()).toBe(1);
});
