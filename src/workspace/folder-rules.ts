import type { Severities } from '../core';
import { CONFIG_FILE, type Config } from './config';
import { compileGlobs, type Globs } from './globs';
import type { IgnoreFiles } from './ignore-files';
import { resolveSeverities, type Settings } from './settings';

/** Whether a path is an article's, and the one reason that decided. */
export interface Verdict {
  readonly member: boolean;
  readonly reason: 'name' | 'config' | 'settings' | 'excluded' | 'ignored' | 'unmatched' | 'no-corpus';
  /** The pattern that decided, where one did. */
  readonly pattern?: string;
  /** The file the pattern stands in, below the workspace folder. */
  readonly source?: string;
}

/** Folders that never hold articles. */
const NEVER = ['.git', 'node_modules', '.copydesk'];
const ARTICLE_NAME = /(?:^|\/)(?:[^/]*\.article|\d{3}_[0-9a-f]{16}\.txt)$/;

/** Whether a path is named like an article, so that it needs no set-up. */
export function isNamedLikeArticle(path: string): boolean {
  return ARTICLE_NAME.test(path);
}

/**
 * What makes a file of a workspace folder an article: exclude patterns first, then include patterns, then ignore files,
 * then the name. Where the configuration file speaks of a matter, the settings are not asked.
 */
export class FolderRules {
  readonly severities: Severities;
  /** The settings that the configuration file overrides. */
  readonly overridden: readonly string[];
  readonly #include: Globs;
  readonly #exclude: Globs;
  readonly #fromConfig: ReadonlySet<keyof Config>;

  constructor(
    config: Config,
    settings: Settings,
    private readonly ignoreFiles: IgnoreFiles,
  ) {
    this.#include = compileGlobs(config.include ?? settings.include);
    this.#exclude = compileGlobs(config.exclude ?? settings.exclude);
    this.severities = resolveSeverities(config.rules ?? settings.rules);
    this.#fromConfig = new Set((['include', 'exclude', 'rules'] as const).filter((key) => config[key] !== undefined));
    this.overridden = [...this.#fromConfig].filter((key) => Object.keys(settings[key]).length > 0);
  }

  /** Judges a path below the workspace folder, with slashes. */
  decide(path: string): Verdict {
    const never = path.split('/').find((segment) => NEVER.includes(segment));
    if (never) return { member: false, reason: 'excluded', pattern: never };
    const excluded = this.#exclude.match(path);
    if (excluded) return { member: false, reason: 'excluded', ...this.#origin('exclude', excluded) };
    const included = this.#include.match(path);
    if (included) {
      const reason = this.#fromConfig.has('include') ? 'config' : 'settings';
      return { member: true, reason, ...this.#origin('include', included) };
    }
    if (!isNamedLikeArticle(path))
      return { member: false, reason: this.#include.patterns.length > 0 ? 'unmatched' : 'no-corpus' };
    const ignored = this.ignoreFiles.findReason(path);
    return ignored ? { member: false, reason: 'ignored', ...ignored } : { member: true, reason: 'name' };
  }

  /** Whether a scan for articles must look into a folder; `path` without a slash at its end. */
  mayHoldArticles(path: string): boolean {
    if (NEVER.includes(path.slice(path.lastIndexOf('/') + 1))) return false;
    if (this.#exclude.match(path)) return false;
    return this.#include.mayMatchBelow(path) || !this.ignoreFiles.findReason(`${path}/`);
  }

  #origin(key: keyof Config, pattern: string): Pick<Verdict, 'pattern' | 'source'> {
    return this.#fromConfig.has(key) ? { pattern, source: CONFIG_FILE } : { pattern };
  }
}
