import attribution from './attribution';
import boilerplate from './boilerplate';
import corpus from './corpus';
import editor from './editor';
import grammar from './grammar';
import lint from './lint';
import money from './money';
import names from './names';
import type { BenchPart } from './part';
import read from './read';

/** `npm run bench`, or `npm run bench read` for the parts whose names begin so. */
const PARTS: readonly BenchPart[] = [read, names, boilerplate, money, attribution, lint, grammar, corpus, editor];

async function main(named: readonly string[]): Promise<void> {
  const chosen = PARTS.filter(({ name }) => named.length === 0 || named.some((start) => name.startsWith(start)));
  if (chosen.length === 0) throw new Error(`The parts are:\n${PARTS.map(({ name }) => `  ${name}`).join('\n')}`);
  for (const { name, run } of chosen) {
    console.log(name);
    for (const line of await run()) console.log(`  ${line}`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
