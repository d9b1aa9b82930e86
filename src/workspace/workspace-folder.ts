import type { NameDecision } from '../core';
import { CONFIG_FILE, type Config, parseConfig } from './config';
import { Decisions } from './decisions';
import { DECISIONS_FILE, parseDecisions } from './decisions-file';
import { decodeText } from './decode';
import type { FileSource } from './file-source';
import { FolderRules, type Verdict } from './folder-rules';
import { IGNORE_FILE, IgnoreFiles } from './ignore-files';
import type { FileProblem } from './json-file';
import { reasonOf, say } from './message';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { joinUri, pathBelow } from './uri';

/** A folder of the workspace: what its configuration, the settings and its ignore files say of its files. */
export class WorkspaceFolder {
  #configProblems: readonly FileProblem[] = [];
  #configText: string | undefined;
  #decisions = new Decisions();
  #nameDecisions: readonly NameDecision[] = [];
  #decisionsProblems: readonly FileProblem[] = [];
  #decisionsText: string | undefined;
  #configLoads = 0;
  #decisionLoads = 0;
  #settings: Settings = DEFAULT_SETTINGS;
  #config: Config = {};
  readonly #ignoreFiles = new IgnoreFiles();
  #rules = new FolderRules({}, DEFAULT_SETTINGS, this.#ignoreFiles);

  /** @param uri normalized, without a slash at its end */
  constructor(
    readonly uri: string,
    private readonly source: FileSource,
  ) {}

  get settings(): Settings {
    return this.#settings;
  }

  set settings(settings: Settings) {
    this.#settings = settings;
    this.#compile();
  }

  get rules(): FolderRules {
    return this.#rules;
  }

  get configProblems(): readonly FileProblem[] {
    return this.#configProblems;
  }

  /** The text that the problems' offsets count in; undefined where there is no such file, or it cannot be read. */
  get configText(): string | undefined {
    return this.#configText;
  }

  get configUri(): string {
    return joinUri(this.uri, CONFIG_FILE);
  }

  /** What was decided about the articles of this folder. */
  get decisions(): Decisions {
    return this.#decisions;
  }

  /** What was decided of names in this folder. */
  get nameDecisions(): readonly NameDecision[] {
    return this.#nameDecisions;
  }

  get decisionsProblems(): readonly FileProblem[] {
    return this.#decisionsProblems;
  }

  /** The text that the problems' offsets count in; undefined where there is no such file. */
  get decisionsText(): string | undefined {
    return this.#decisionsText;
  }

  get decisionsUri(): string {
    return joinUri(this.uri, DECISIONS_FILE);
  }

  /**
   * Reads the configuration file, if there is one; of several readings the last one begun counts. Never rejects: what
   * goes wrong is among the problems.
   */
  async loadConfig(): Promise<void> {
    const load = ++this.#configLoads;
    const { text, problem } = await this.#tryRead(this.configUri);
    if (load !== this.#configLoads) return;
    const { config, problems } = text === undefined ? { config: {}, problems: [] } : parseConfig(text);
    this.#config = config;
    this.#configText = text;
    this.#configProblems = problem ? [problem] : problems;
    this.#compile();
  }

  /**
   * Reads the file of decisions, if there is one; of several readings the last one begun counts. Never rejects: what
   * goes wrong is among the problems.
   * @param open its text in an editor, where it is open
   */
  async loadDecisions(open?: string): Promise<void> {
    const load = ++this.#decisionLoads;
    const { text, problem } = open === undefined ? await this.#tryRead(this.decisionsUri) : { text: open };
    if (load !== this.#decisionLoads) return;
    const { decisions, names, problems } = parseDecisions(text ?? '');
    this.#decisionsText = text;
    this.#decisions = new Decisions(decisions);
    this.#nameDecisions = names;
    this.#decisionsProblems = problem ? [problem] : problems;
  }

  /** What decides whether a file is an article; undefined for a file that is not below this folder. */
  decide(uri: string): Verdict | undefined {
    const path = pathBelow(this.uri, uri);
    return path === undefined ? undefined : this.#rules.decide(path);
  }

  /** Reads the ignore files that bear on a file, for who asks before a scan came by. */
  async loadIgnoreFilesAbove(uri: string): Promise<void> {
    const segments = (pathBelow(this.uri, uri) ?? '').split('/').slice(0, -1);
    for (let depth = 0; depth <= segments.length; depth++) {
      const path = segments.slice(0, depth).join('/');
      if (this.#ignoreFiles.knows(path)) continue;
      this.#ignoreFiles.set(path, await this.#readIgnoreFile(path === '' ? this.uri : joinUri(this.uri, path)));
    }
  }

  /**
   * The URIs of the articles below a folder, in the order of their paths, a folder's at a time. Reads the ignore files
   * it passes.
   */
  async *findArticles(folder = this.uri): AsyncGenerator<readonly string[]> {
    const path = pathBelow(this.uri, folder);
    if (path !== undefined && !this.#rules.mayHoldArticles(path)) return;
    yield* this.#findBelow(folder, path ?? '');
  }

  async *#findBelow(folder: string, path: string): AsyncGenerator<readonly string[]> {
    const entries = await this.source.list(folder);
    const ignores = entries.some((entry) => entry.name === IGNORE_FILE);
    this.#ignoreFiles.set(path, ignores ? await this.#readIgnoreFile(folder) : undefined);
    const below = (name: string) => (path === '' ? name : `${path}/${name}`);
    const names = (kind: string) => entries.flatMap((entry) => (entry.kind === kind ? [entry.name] : [])).sort();
    const articles = names('file').filter((name) => this.#rules.decide(below(name)).member);
    if (articles.length > 0) yield articles.map((name) => joinUri(folder, name));
    for (const name of names('folder')) {
      if (this.#rules.mayHoldArticles(below(name))) yield* this.#findBelow(joinUri(folder, name), below(name));
    }
  }

  /** An ignore file that cannot be read ignores nothing. */
  async #readIgnoreFile(folder: string): Promise<string | undefined> {
    return this.#readText(joinUri(folder, IGNORE_FILE)).catch(() => undefined);
  }

  async #tryRead(uri: string): Promise<{ text?: string | undefined; problem?: FileProblem }> {
    try {
      return { text: await this.#readText(uri) };
    } catch (error) {
      const message = say('The file cannot be read ({0}); check its permissions.', reasonOf(error));
      return { problem: { message, key: [], line: 1, start: 0, end: 0 } };
    }
  }

  async #readText(uri: string): Promise<string | undefined> {
    const stat = await this.source.stat(uri);
    if (!stat) return undefined;
    // To read from a pipe may take for ever.
    if (stat.kind !== 'file') throw new Error('not a file');
    const decoded = decodeText(await this.source.read(uri));
    return 'text' in decoded ? decoded.text : '';
  }

  #compile(): void {
    this.#rules = new FolderRules(this.#config, this.#settings, this.#ignoreFiles);
  }
}
