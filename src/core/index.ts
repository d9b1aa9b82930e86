export { Corpus } from './corpus/corpus';
export * from './facts';
export { DEFAULT_SEVERITIES, lint, lintInSteps, type Severities } from './lint';
export { ALONE, type Evidence, type Reading, readArticle, readInSteps, settle } from './reading';
export { findRule, RULES } from './rules';
export { type Finding, type Fix, fillIn, type RelatedPlace, type Rule, SEVERITIES, type Severity } from './rules/rule';
export { LineIndex, type Position } from './text/line-index';
export { compareSpans, contains, overlaps, overlapsAny, type Span } from './text/span';
