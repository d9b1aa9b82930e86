import { Corpus, decodeColumns, encodeColumn, encodeEnd } from '../../../src/core';

/** The corpus that another one keeps between runs. */
export function reopen(corpus: Corpus, readings: Map<string, Uint8Array>): Corpus {
  const bytes = Buffer.concat([
    ...[...(corpus.columns() ?? [])].flatMap((column) => [...encodeColumn(column)].flat()),
    ...encodeEnd(),
  ]);
  let at = 0;
  const columns = decodeColumns((length) => {
    at += length;
    return Uint8Array.from(bytes.subarray(at - length, at));
  });
  const restored = new Corpus(readings);
  restored.restoreColumns(columns);
  columns.end();
  return restored;
}
