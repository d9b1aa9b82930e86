export { hashLine } from './article';
export { type Column, type ColumnSource, checksumOf, decodeColumns, encodeColumn, encodeEnd } from './columns';
export type { PackedReadings } from './corpus/article-readings';
export type { NearDuplicate } from './corpus/comparisons/near-duplicates';
export type { SharedPassage } from './corpus/comparisons/passages';
export { groupQuotationsInSteps, type QuotationGroup } from './corpus/comparisons/quotation-groups';
export { Corpus } from './corpus/corpus';
export {
  type ArticleCount,
  ENTRY_TYPES,
  type Entry,
  type EntryType,
} from './corpus/entities/entity-index';
export { nameSum } from './corpus/entities/sums';
export { packReading, unpackReading } from './corpus/packing';
export { listDiffering } from './differing';
export type { Identity, NameDecision } from './entities';
export * from './facts';
export { groupBy } from './group-by';
export { isRecord } from './is-record';
export { DEFAULT_SEVERITIES, lint, lintInSteps, type Severities } from './lint';
export { listQuoted, nameSpeaker } from './quoted';
export { type Reading, readArticle, readInSteps, settle } from './reading';
export { findRule, RULES } from './rules';
export { furnitureMessage } from './rules/boilerplate';
export { type Finding, type Fix, fillIn, SEVERITIES, type Severity } from './rules/rule';
export { runSteps, takeInPortions } from './run-steps';
export { sentenceAround } from './sentence-around';
export { findLinesToRemove, findRemovals, type LineRange, placeInStory, removeFurniture } from './story';
export { foldSpace } from './text/fold-space';
export { isAnalyzed } from './text/language';
export { LineIndex, type Position } from './text/line-index';
export { searchPhrase } from './text/phrase-search';
export { compareSpans, overlaps, overlapsAny, type Span } from './text/span';
export { WINDOWS_1252 } from './text/windows-1252';
export { unwrapLines } from './text/wrapped-lines';
