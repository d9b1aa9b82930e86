// Small folders for tests of what is no sample corpus.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A temporary folder with these files, away again when the test file has ended. */
export async function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'copydesk-folder-'));
  made.push(folder);
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
    `${name} wins the vote for the harbour`,
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
