// The test module that VS Code loads: every *.cases file beside it, under Mocha.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { Reporter } from './reporter';

/**
 * Called by VS Code, in the browser's server and on the desktop alike; rejects when a test failed. The file that
 * COPYDESK_TEST_REPORT names gets the counts.
 */
export async function run(): Promise<void> {
  const grep = process.env['TEST_GREP'];
  const report = process.env['COPYDESK_TEST_REPORT'];
  const tellCounts = (counts: object) => report && writeFileSync(report, JSON.stringify(counts));
  const options = { ui: 'tdd', timeout: 30_000, reporter: Reporter, reporterOptions: { tellCounts } } as const;
  const mocha = new Mocha({ ...options, ...(grep && { grep }) });
  for (const file of readdirSync(__dirname)) {
    if (file.endsWith('.cases.js')) mocha.addFile(path.join(__dirname, file));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
