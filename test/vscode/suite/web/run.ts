import { workspace } from 'vscode';
import { Reporter } from '../reporter';

/** Called by VS Code in a browser, once the tests are bundled with this; rejects when one failed. */
export async function run(): Promise<void> {
  const grep = workspace.getConfiguration('copydeskTests').get<string>('grep');
  const tellCounts = (counts: object) => console.log(`[counts] ${JSON.stringify(counts)}`);
  mocha.reporter(Reporter, { tellCounts });
  if (grep) mocha.grep(grep);
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
