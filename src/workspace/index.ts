export { type ArticleFile, describeExcess, readArticleFile } from './article-file';
export { CONFIG_FILE, parseConfig } from './config';
export { turnOffRule } from './config-edit';
export {
  type ArticleDecisions,
  Decisions,
  decideOn,
  isAboutFurniture,
  type KeptDecision,
  NO_DECISIONS,
} from './decisions';
export { addDecision, addNameDecision, DECISIONS_FILE, type FileEdit, parseDecisions } from './decisions-file';
export { decodeText } from './decode';
export type { FileEntry, FileKind, FileSource, FileStat } from './file-source';
export { isNamedLikeArticle } from './folder-rules';
export { hashText } from './hash-text';
export { IGNORE_FILE } from './ignore-files';
export type { FileProblem } from './json-file';
export { type Message, reasonOf, say, wordMessage } from './message';
export { removeLines } from './remove-lines';
export { DEFAULT_SETTINGS, readSettings, resolveSeverities, type Settings } from './settings';
export {
  type PlacedQuotation,
  placeQuotations,
  tabulateEntities,
  tabulateNearDuplicates,
  tabulateQuotations,
} from './tables';
export { joinUri, nameOf, normalizeUri, parentOf, pathBelow } from './uri';
export { WorkspaceFolder } from './workspace-folder';
