import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate } from './cross-validate';
import { readCleanPages, readPages } from './pages';
import { trainFurnitureModel } from './train-model';

/**
 * `boilerplate DATA_DIR CLEAN_DIR [--validate]`: learns the furniture model from the labeled pages of DATA_DIR and the
 * clean articles of CLEAN_DIR, and writes it into the core's data. With `--validate` it only prints what a model that
 * has not seen the sites makes of them.
 */
export function trainBoilerplate(args: readonly string[]): void {
  const [labeled, clean] = args.filter((arg) => !arg.startsWith('--'));
  if (labeled === undefined || clean === undefined)
    throw new Error('Usage: boilerplate DATA_DIR CLEAN_DIR [--validate]');
  const pages = [...readPages(labeled), ...readCleanPages(clean)].filter((page) => page.lines.length > 0);
  if (args.includes('--validate')) for (const line of crossValidate(pages)) console.log(line);
  else writeFileSync(join('src', 'core', 'data', 'furniture-model.json'), formatModel(pages));
}

function formatModel(pages: Parameters<typeof trainFurnitureModel>[0]): string {
  return `${JSON.stringify(trainFurnitureModel(pages), null, 2)}\n`;
}
