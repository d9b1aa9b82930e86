// Small folders for tests of what is no sample corpus.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A temporary folder with these files, away again when the test has ended. */
export async function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'copydesk-folder-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

/** An article about one person, with a line of page furniture and a vague source. */
export function articleAbout(name: string): string {
  return [
    `${name} Elected Harbour Master`,
    '',
    'By Ida Rusk',
    '',
    `OBAN, Scotland (Harbour News) — ${name} was elected harbour master on Monday.`,
    '',
    'Advertisement',
    '',
    `“I am glad,” said ${name}. Experts believe the harbour will be dredged next year.`,
    '',
  ].join('\n');
}
