import { beforeAll, expect, test } from 'vitest';
import { pickHighContrast } from '../host/open-driver.mjs';
import { makeFolder } from './folders';
import { openWorkbench, type Workbench } from './workbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

test.each([
  ['daily-gannet/000_7b1e4c90d2a8f563.txt', '£460m'],
  ['carrow-coast-argus/008_2e7ac8d1f94b6035.txt', '$246 million'],
])('in %s, %s carries a currency scope', async (file, sum) => {
  await workbench.goTo(file, sum);
  expect(await workbench.inspectToken()).toContain('currency');
});

test('a word like any other carries none', async () => {
  await workbench.goTo('daily-gannet/000_7b1e4c90d2a8f563.txt', 'spokesman');
  expect(await workbench.inspectToken()).not.toContain('currency');
});

test.each([
  ['light', 'rgb(59, 59, 59)'],
  ['dark', 'rgb(204, 204, 204)'],
] as const)(
  'in a %s theme, a capital that names nothing has the color of the words around it',
  async (theme, color) => {
    const window = await openWorkbench({ theme });
    await window.goTo('daily-gannet/000_7b1e4c90d2a8f563.txt', 'Scottish ferry line');
    await expect.poll(() => readColor(window, 'ferry')).toBe(color);
    await expect.poll(() => readColor(window, 'Scottish')).toBe(color);
    expect(await readColor(window, 'Halvard')).not.toBe(color);
  },
);

test('in the light theme with high contrast, a place has another color than a quotation', async () => {
  const window = await openWorkbench({ theme: 'light' });
  await pickHighContrast(window, 'light');
  await window.goTo('daily-gannet/000_7b1e4c90d2a8f563.txt', 'bloodbath');
  await expect.poll(() => readColor(window, 'Lerwick')).toBe('rgb(129, 31, 63)');
  expect(await readColor(window, 'bloodbath')).toBe('rgb(15, 74, 133)');
});

test('an article that is not analyzed is plain, though a line of it looks like a headline', async () => {
  const line = 'Der Bürgermeister sagte, dass die Brücke und die Mühlen der Stadt nicht mehr zu retten sind.';
  const folder = await makeFolder({ 'de.article': `Brücke eröffnet\n\n${line}\n${line}\n` });
  const window = await openWorkbench({ folder });
  await window.openFile('de.article');
  await expect.poll(() => readStyle(window, 'retten', 'fontWeight')).toBe('400');
  await expect.poll(() => readColor(window, 'Bürgermeister')).toBe('rgb(204, 204, 204)');
});

/** The color of the first token in sight that has the word. */
function readColor(window: Workbench, word: string): Promise<string> {
  return readStyle(window, word, 'color');
}

function readStyle({ page }: Workbench, word: string, property: 'color' | 'fontWeight'): Promise<string> {
  return page
    .locator('.editor-instance .view-line > span > span')
    .filter({ hasText: word })
    .first()
    .evaluate((token, name) => token.ownerDocument.defaultView?.getComputedStyle(token)[name] ?? '', property);
}
