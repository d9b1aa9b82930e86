import { promises as fs } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NameDecision, Severities } from '../core';
import { DISK, uriOfPath } from '../disk';
import {
  type ArticleDecisions,
  DEFAULT_SETTINGS,
  type FileProblem,
  NO_DECISIONS,
  parentOf,
  pathBelow,
  reasonOf,
  type Settings,
  WorkspaceFolder,
  wordMessage,
} from '../workspace';
import { displayPath } from './display-path';
import { UsageError } from './usage-error';

/** A file that is read as an article. */
export interface ArticleRef {
  readonly uri: string;
  /** As people read it. */
  readonly path: string;
  /** Named by the caller, not found in a folder. */
  readonly named: boolean;
  readonly severities: Severities;
  /** What people decided of it. */
  readonly decisions: ArticleDecisions;
  /** What people decided of names, in its folder. */
  readonly nameDecisions: readonly NameDecision[];
}

/** What the commands that read files take, besides the paths. */
export const INCLUDE_OPTION = { include: { type: 'string', multiple: true, default: [] as string[] } } as const;

export const INCLUDE_USAGE = '[PATH…] [--include PATTERN]';

/** What `--help` says of it, for a column as wide as the longest option. */
export function describeInclude(width: number): string {
  const indent = ' '.repeat(width + 6);
  return `  ${'--include'.padEnd(width + 2)}  files of folders that are articles, as in "*.txt", where .copydesk/config.json does not say;
${indent}may be given more than once`;
}

/**
 * The articles of the paths: a file is one because it is named, a folder's are those that its configuration, the
 * patterns given, its ignore files and their names make articles. In the order of the paths, each file once. Rejects
 * with a UsageError for a path that is not there, a configuration that is wrong, or where there is no article.
 */
export async function findArticles(paths: readonly string[], include: readonly string[]): Promise<ArticleRef[]> {
  const found = new Map<string, ArticleRef>();
  const settings = { ...DEFAULT_SETTINGS, include };
  const ofFiles = new Folders(settings);
  for (const path of paths.length > 0 ? paths : ['.']) {
    for await (const article of findBelow(path, ofFiles, settings))
      if (!found.has(article.uri)) found.set(article.uri, article);
  }
  if (found.size === 0) throw new UsageError(describeNothing(paths));
  return [...found.values()];
}

async function* findBelow(path: string, ofFiles: Folders, settings: Settings): AsyncGenerator<ArticleRef> {
  const uri = uriOfPath(path);
  if ((await kindOf(path, uri)) === 'file') yield describeArticle(await ofFiles.open(parentOf(uri)), uri, true);
  else {
    // What a search passes of ignore files must not bear on the next one.
    const folder = await new Folders(settings).open(uri);
    for await (const uris of folder.findArticles(uri)) {
      for (const each of uris) yield describeArticle(folder, each, false);
    }
  }
}

function describeArticle(folder: WorkspaceFolder, uri: string, named: boolean): ArticleRef {
  const path = pathBelow(folder.uri, uri);
  const decisions = path === undefined ? NO_DECISIONS : folder.decisions.of(path);
  const { rules, nameDecisions } = folder;
  return { uri, path: displayPath(uri), named, severities: rules.severities, decisions, nameDecisions };
}

async function kindOf(path: string, uri: string): Promise<'file' | 'folder'> {
  let kind: string | undefined;
  try {
    kind = (await DISK.stat(uri))?.kind;
    if (kind === 'folder') await fs.access(fileURLToPath(uri), fs.constants.R_OK | fs.constants.X_OK);
  } catch (error) {
    throw new UsageError(`${path} cannot be read (${reasonOf(error)}).`);
  }
  if (kind === 'file' || kind === 'folder') return kind;
  throw new UsageError(kind ? `${path} is neither a file nor a folder.` : `There is no file or folder ${path}.`);
}

/** The folders that govern paths, each read once, however many files of it are named. */
class Folders {
  readonly #governing = new Map<string, Promise<WorkspaceFolder | undefined>>();

  /** @param settings what holds where the configuration of a folder does not say */
  constructor(private readonly settings: Settings) {}

  /** The nearest folder at or above one with a configuration or decisions, else that folder itself. */
  async open(uri: string): Promise<WorkspaceFolder> {
    return (await this.#findGoverning(uri)) ?? this.#create(uri);
  }

  #findGoverning(uri: string): Promise<WorkspaceFolder | undefined> {
    const found = this.#governing.get(uri) ?? this.#search(uri);
    this.#governing.set(uri, found);
    return found;
  }

  async #search(uri: string): Promise<WorkspaceFolder | undefined> {
    const folder = this.#create(uri);
    if ((await isThere(folder.configUri)) || (await isThere(folder.decisionsUri))) return loadFolder(folder);
    const above = parentOf(uri);
    return above.endsWith('/') ? undefined : this.#findGoverning(above);
  }

  #create(uri: string): WorkspaceFolder {
    const folder = new WorkspaceFolder(uri, DISK);
    folder.settings = this.settings;
    return folder;
  }
}

/** What may not be looked at is there: reading it tells why it cannot be heeded. */
async function isThere(uri: string): Promise<boolean> {
  return DISK.stat(uri).then(
    (stat) => stat !== undefined,
    () => true,
  );
}

async function loadFolder(folder: WorkspaceFolder): Promise<WorkspaceFolder> {
  await folder.loadConfig();
  await folder.loadDecisions();
  requireNone(folder.configUri, folder.configProblems);
  requireNone(folder.decisionsUri, folder.decisionsProblems);
  return folder;
}

function requireNone(file: string, [problem, ...more]: readonly FileProblem[]): void {
  if (!problem) return;
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new UsageError(`${displayPath(file)}:${problem.line}: ${wordMessage(problem.message)}${rest}`);
}

function describeNothing(paths: readonly string[]): string {
  const where = paths.length > 0 ? paths.join(', ') : 'this folder';
  return `There are no articles in ${where}: name files, say --include "*.txt", or list them in .copydesk/config.json.`;
}
