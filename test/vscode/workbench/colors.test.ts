import { beforeAll, expect, test } from 'vitest';
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
