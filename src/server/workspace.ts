import type { NameDecision, Severities } from '../core';
import type { Membership } from '../protocol';
import {
  type ArticleDecisions,
  DEFAULT_SETTINGS,
  type FileProblem,
  type FileSource,
  isNamedLikeArticle,
  type Message,
  NO_DECISIONS,
  nameOf,
  normalizeUri,
  pathBelow,
  readSettings,
  resolveSeverities,
  type Settings,
  say,
  WorkspaceFolder,
  wordMessage,
} from '../workspace';

/** How many files are handed over together. */
const BATCH = 256;

/** The folders of the workspace and the settings, those of the window for what lies in no folder. */
export class Workspace {
  folders: readonly WorkspaceFolder[] = [];
  readonly #loaded = createSignal();
  #settings = DEFAULT_SETTINGS;
  #settingsProblems: readonly Message[] = [];

  /** @param fetchSettings asks the editor for the settings under `copydesk`, of a folder or of the window */
  constructor(
    private readonly files: FileSource,
    private readonly fetchSettings: (folder?: string) => Promise<unknown>,
  ) {}

  /** Settings of the window. */
  get settings(): Settings {
    return this.#settings;
  }

  /** What is wrong with settings and the files in `.copydesk`, one sentence each. */
  get problems(): Message[] {
    const ofConfigs = this.folders.flatMap((folder) =>
      folder.configProblems.map((problem) => this.#place(folder.configUri, problem)),
    );
    const ofDecisions = this.folders.flatMap((folder) =>
      folder.decisionsProblems.map((problem) => this.#place(folder.decisionsUri, problem)),
    );
    return [...this.#settingsProblems, ...ofConfigs, ...ofDecisions];
  }

  #place(uri: string, { line, message }: FileProblem): Message {
    return say('{0}, line {1}: {2}', this.pathOf(uri), line.toString(), message);
  }

  get folderUris(): string[] {
    return this.folders.map((folder) => folder.uri);
  }

  /** Replaces the folders; those that stay keep what they know. */
  async setFolders(uris: readonly string[]): Promise<void> {
    const known = new Map(this.folders.map((folder) => [folder.uri, folder]));
    const normalized = [...new Set(uris.map((uri) => normalizeUri(uri).replace(/\/$/, '')))];
    this.folders = normalized.map((uri) => known.get(uri) ?? new WorkspaceFolder(uri, this.files));
    await this.loadConfigs();
    await Promise.all(this.folders.map((folder) => folder.loadDecisions()));
    await this.loadSettings();
    this.#loaded.resolve();
  }

  async loadConfigs(): Promise<void> {
    await Promise.all(this.folders.map((folder) => folder.loadConfig()));
  }

  /** Resolves once `decide` knows all that bears on a file, be it before the first scan. */
  async prepare(uri: string): Promise<void> {
    await this.#loaded.promise;
    await this.folderOf(uri)?.loadIgnoreFilesAbove(uri);
  }

  async loadSettings(): Promise<void> {
    const problems = new Map<string, Message>();
    const load = async (folder?: string): Promise<Settings> => {
      const { settings, problems: found } = readSettings(await this.fetchSettings(folder));
      for (const { key, message } of found) {
        const problem = say('Setting {0}: {1}', `copydesk.${key[0]}`, message);
        problems.set(wordMessage(problem), problem);
      }
      return settings;
    };
    this.#settings = await load();
    for (const folder of this.folders) folder.settings = await load(folder.uri);
    this.#settingsProblems = [...problems.values()];
  }

  /** The innermost folder that holds a file. */
  folderOf(uri: string): WorkspaceFolder | undefined {
    const [only] = this.folders;
    if (only && this.folders.length === 1) return pathBelow(only.uri, uri) === undefined ? undefined : only;
    return this.folders
      .filter((folder) => pathBelow(folder.uri, uri) !== undefined)
      .reduce<WorkspaceFolder | undefined>(
        (best, each) => (best && best.uri.length > each.uri.length ? best : each),
        undefined,
      );
  }

  /** Whether a file is an article. Outside all folders only its name tells. */
  decide(uri: string): Membership {
    const decision = this.folderOf(uri)?.decide(uri);
    if (decision) return decision;
    return isNamedLikeArticle(nameOf(uri)) ? { member: true, reason: 'name' } : { member: false, reason: 'outside' };
  }

  /** The URIs of the articles of all folders, each once, some at a time. */
  async *findArticles(): AsyncGenerator<readonly string[]> {
    for (const folder of this.folders) {
      for await (const uris of folder.findArticles()) {
        const own = uris.filter((uri) => this.folderOf(uri) === folder);
        for (let at = 0; at < own.length; at += BATCH) yield own.slice(at, at + BATCH);
      }
    }
  }

  /** The URIs of the articles that some files and folders of the workspace are or hold, in their order, some at a time. */
  async *findArticlesBelow(uris: readonly string[]): AsyncGenerator<readonly string[]> {
    for (const uri of uris) {
      const folder = this.folderOf(uri);
      const decision = folder?.decide(uri);
      if (!folder || !decision || decision.reason === 'excluded') continue;
      const stat = await this.files.stat(uri).catch(() => undefined);
      if (stat?.kind === 'folder') yield* folder.findArticles(uri);
      else if (decision.member) yield [uri];
    }
  }

  severitiesFor(uri: string): Severities {
    return this.folderOf(uri)?.rules.severities ?? resolveSeverities(this.#settings.rules);
  }

  /** What was decided of names, in any folder. */
  get nameDecisions(): NameDecision[] {
    return this.folders.flatMap((folder) => folder.nameDecisions);
  }

  /** What was decided of an article, in the folder that holds it. */
  decisionsOn(uri: string): ArticleDecisions {
    if (this.folders.every(({ decisions }) => decisions.list.length === 0)) return NO_DECISIONS;
    const folder = this.folderOf(uri);
    const path = folder && pathBelow(folder.uri, uri);
    return folder && path !== undefined ? folder.decisions.of(path) : NO_DECISIONS;
  }

  /** The path of a file for people: below its folder, with the folder's name where there are several. */
  pathOf(uri: string): string {
    const folder = this.folderOf(uri);
    const path = folder && pathBelow(folder.uri, uri);
    if (!folder || path === undefined) return nameOf(uri);
    return this.folders.length > 1 ? `${nameOf(folder.uri)}/${path}` : path;
  }

  /** Whether it is a configuration, or a folder that holds one: of what comes or goes as a whole, editors tell no more. */
  holdsConfig(uri: string): boolean {
    return this.folders.some(({ configUri }) => configUri === uri || configUri.startsWith(`${uri}/`));
  }
}

function createSignal(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: () => resolve() };
}
