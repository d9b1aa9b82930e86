import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the files of a room may import, beside the files of the room itself. */
interface Room {
  readonly packages?: RegExp;
  /** Rooms whose door, their index, may be imported. */
  readonly doors?: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** Rooms of which any file may be imported. */
  readonly rooms?: readonly string[];
  /** Single files of other rooms. */
  readonly files?: readonly string[];
  /** The files that may import `node:*`, and the room of the disk, which rests on it. */
  readonly node?: RegExp;
}

const ROOMS: Readonly<Record<string, Room>> = {
  core: { packages: /^(?:(?:unified|retext|nlcst|vfile|unist|@types\/nlcst)(?:-[a-z-]+)?|character-entities)$/ },
  protocol: { types: ['core'] },
  disk: { doors: ['workspace'], node: /./ },
  workspace: { doors: ['core'], packages: /^(?:jsonc-parser|picomatch|ignore)$/ },
  server: {
    doors: ['core', 'workspace', 'protocol'],
    packages: /^(?:vscode-languageserver(?:\/node|\/browser)?|vscode-languageserver-textdocument|workerpool)$/,
    node: /^server\/(?:main\.node|node\/[a-z-]+)\.ts$/,
  },
  extension: {
    doors: ['protocol'],
    types: ['core'],
    packages: /^(?:vscode|vscode-languageclient(?:\/node|\/browser)?)$/,
    node: /^extension\/main\.node\.ts$/,
  },
  cli: { doors: ['core', 'workspace'], files: ['server/main.node', '../package.json'], node: /./ },
  training: { rooms: ['core'], node: /./ },
};

/** The parts of a room, from the bottom up: each may import from those before it alone. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  core: ['columns', 'article', 'entities', 'money', 'attribution', 'rules', 'corpus'],
  'core/entities': ['tokens', 'recognizer', 'types', 'forms', 'names', 'identity'],
  'core/attribution': ['quotations', 'sentence', 'phrases', 'claims', 'sources', 'speakers'],
};

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** What is wrong with the imports of a file, named by its path below `src`; empty when nothing is. */
function findViolations(path: string, text: string): string[] {
  const roomName = path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
  const room = ROOMS[roomName];
  if (!room) return [`${path} lies in no room`];
  return findImports(text)
    .filter((each) => !isAllowed(path, roomName, room, each))
    .map(({ specifier }) => `${path} imports ${specifier}`);
}

function isAllowed(path: string, roomName: string, room: Room, { specifier, typeOnly }: Import): boolean {
  const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
  if (target === 'disk' || specifier.startsWith('node:')) return room.node?.test(path) ?? false;
  if (target === undefined) return room.packages?.test(specifier) ?? false;
  const [targetRoom = ''] = target.split('/');
  if (targetRoom === roomName) return true;
  if (room.files?.includes(target) || room.rooms?.includes(targetRoom)) return true;
  if (target !== targetRoom) return false;
  return (room.doors?.includes(target) ?? false) || (typeOnly && (room.types?.includes(target) ?? false));
}

/** The imports of a file that reach up in the layers of its room; empty when none does. */
function findClimbs(path: string, text: string): string[] {
  return Object.entries(LAYERS).flatMap(([room, layers]) =>
    findImports(text)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => posix.join(posix.dirname(path), specifier))
      .filter(
        (target) => layerOf(target, room, layers) > layerOf(path, room, layers) && layerOf(path, room, layers) >= 0,
      )
      .map((target) => `${path} imports ${target}`),
  );
}

/** Which of the layers of a room a file lies in, -1 for none. */
function layerOf(path: string, room: string, layers: readonly string[]): number {
  return layers.findIndex((layer) => `${path}/`.startsWith(`${room}/${layer}/`));
}

const IMPORTS = [
  /^(?:import|export)\s(type\s)?[^'";]*?\sfrom\s+'([^']+)'/gm,
  /^import\s()'([^']+)'/gm,
  /\b()(?:import|require)\(\s*'([^']+)'\s*\)/g,
];

function findImports(text: string): Import[] {
  return IMPORTS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, type, specifier = '']) => ({ specifier, typeOnly: Boolean(type) })),
  );
}

const sources = join(import.meta.dirname, '../src');
const paths = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

describe('the rooms', () => {
  test('import what the table lets them', () => {
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.flatMap((path) => findViolations(path, readFileSync(join(sources, path), 'utf8')))).toEqual([]);
  });
});

describe('the layers of rooms', () => {
  test('import from those below them', () => {
    expect(paths.flatMap((path) => findClimbs(path, readFileSync(join(sources, path), 'utf8')))).toEqual([]);
  });

  test.each(Object.entries(LAYERS).flatMap(([room, layers]) => layers.map((layer) => `${room}/${layer}`)))(
    '%s holds files',
    (layer) => {
      expect(paths.filter((path) => path.startsWith(`${layer}/`)).length).toBeGreaterThan(1);
    },
  );

  test('do not import from those above', () => {
    const text = "import { findClaims } from '../claims/claims';";
    expect(findClimbs('core/attribution/phrases/phrase.ts', text)).toHaveLength(1);
    expect(findClimbs('core/attribution/sources/fault.ts', text)).toEqual([]);
    expect(findClimbs('core/money/scan.ts', "import { lint } from '../rules';")).toHaveLength(1);
  });
});

describe('the table', () => {
  test.each([
    ['core/money/index.ts', "import { readFileSync } from 'node:fs';"],
    ['core/money/index.ts', "import type { Requests } from '../../protocol';"],
    ['core/rules/index.ts', "import { window } from 'vscode';"],
    ['protocol/index.ts', "import { Corpus } from '../core';"],
    ['workspace/decode.ts', "import { Corpus } from '../core/corpus/corpus';"],
    ['workspace/decode.ts', "import { join } from 'node:path';"],
    ['server/features/status.ts', "import { promises } from 'node:fs';"],
    ['server/corpus/file-scan.ts', "import { DISK } from '../../disk';"],
    ['workspace/decode.ts', "import { DISK } from '../disk';"],
    ['server/main.browser.ts', "import { createPoolReader } from 'node:worker_threads';"],
    ['extension/main.browser.ts', "import { join } from 'node:path';"],
    ['extension/browser-client.ts', "import { serve } from '../server/main.browser';"],
    ['server/server.ts', "import {\n  parseConfig,\n} from '../workspace/config';"],
    ['extension/client.ts', "import { readArticle } from '../core';"],
    ['extension/client.ts', "import { serve } from '../server/server';"],
    ['extension/client.ts', "import 'node:fs';"],
    ['cli/lint.ts', "export { serve } from '../server/server';"],
    ['cli/lint.ts', "const { run } = await import('../training/main');"],
    ['server/server.ts', "import { analyze } from '../cli/analyze';"],
    ['utils.ts', ''],
  ])('forbids %s: %s', (path, text) => {
    expect(findViolations(path, text)).toHaveLength(1);
  });

  test.each([
    ['core/rules/index.ts', "import { retext } from 'retext';\nimport { visit } from 'unist-util-visit';"],
    ['protocol/rows.ts', "import type { EntityType } from '../core';"],
    ['workspace/config.ts', "import { LineIndex } from '../core';\nimport picomatch from 'picomatch';"],
    ['server/features/status.ts', "import { nameOf } from '../../workspace';\nimport { x } from '../editor/requests';"],
    ['server/main.browser.ts', "import { createConnection } from 'vscode-languageserver/browser';"],
    ['extension/browser-client.ts', "import { LanguageClient } from 'vscode-languageclient/browser';"],
    ['server/node/worker.ts', "import { DISK } from '../../disk';\nimport { promises } from 'node:fs';"],
    ['extension/client.ts', "import type { EntityType } from '../core';\nimport * as vscode from 'vscode';"],
    ['cli/lsp.ts', "await import('../server/main.node');\nimport { argv } from 'node:process';"],
    ['training/main.ts', "import { tokenize } from '../core/entities/tokens';"],
  ])('lets %s have %s', (path, text) => {
    expect(findViolations(path, text)).toEqual([]);
  });
});
