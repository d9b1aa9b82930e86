export { type Column, type ColumnSource, NumberColumn } from './columns';
export { checksumOf, decodeColumns, encodeColumn, encodeEnd } from './encode';
export { StringTable } from './string-table';
