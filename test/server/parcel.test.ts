import { expect, test } from 'vitest';
import type { ReadFile } from '../../src/server/corpus/article-reader';
import { fromParcel, toParcel } from '../../src/server/corpus/parcel';
import { say } from '../../src/workspace';

test('what was read comes out of the parcel as it went in, readings in one piece', () => {
  const stat = { kind: 'file', size: 3, modified: 5 } as const;
  const files: ReadFile[] = [
    { uri: 'a', stat, hash: 7, title: 'A', analyzed: true, packed: Uint8Array.of(1, 2, 3) },
    { uri: 'b', stat, unchanged: true },
    { uri: 'c', stat: undefined, skipped: say('The file is not there any more.') },
    { uri: 'd', stat, hash: 8, title: 'D', analyzed: false, packed: Uint8Array.of() },
    { uri: 'e', stat, hash: 9, title: 'E', analyzed: true, packed: Uint8Array.of(4, 5) },
  ];
  const parcel = toParcel(files);
  expect([...parcel.bytes]).toEqual([1, 2, 3, 4, 5]);
  expect(fromParcel(structuredClone(parcel))).toEqual(files);
});
