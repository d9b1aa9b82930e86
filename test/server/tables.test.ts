import { expect, test } from 'vitest';
import { openReady } from './connect';

const MILLS = `The mills reopen in Harwick

“The looms, “all of them”, will run again before the first snow falls,” said Ada Brook. “Come and see for yourselves,” Ada Brook said.

“Nobody here has been paid since the spring,” said a weaver.
`;
const FLOOD = `Three years after the flood

“I was never asked what I want for this valley,” said Cal Mosswood.

“The mills of this valley are mine to open,” said Ada Brook. Mrs Brook paid $2 million.
`;

async function open() {
  const client = await openReady({ 'b/flood.article': FLOOD, 'a.article': MILLS });
  await client.untilEntity('person', 'Ada Brook');
  return client;
}

test('quotations are listed by speaker, by article and place within, those of nobody known at the end', async () => {
  const client = await open();
  const { text, rows, total } = await client.request('copydesk/quotationTable', { sort: 'quotations' });
  expect(text.split('\r\n')).toEqual([
    'speaker,speaker as written,quotation,article,line',
    'Ada Brook,Ada Brook,"“The looms, “all of them”, will run again before the first snow falls,”",a.article,3',
    'Ada Brook,Ada Brook,"“Come and see for yourselves,”",a.article,3',
    'Ada Brook,Ada Brook,"“The mills of this valley are mine to open,”",b/flood.article,5',
    'Cal Mosswood,Cal Mosswood,"“I was never asked what I want for this valley,”",b/flood.article,3',
    ',a weaver,"“Nobody here has been paid since the spring,”",a.article,5',
    '',
  ]);
  expect([rows, total]).toEqual([5, 5]);
});

test('a filter leaves the other speakers out, and nobody', async () => {
  const client = await open();
  const { text, rows } = await client.request('copydesk/quotationTable', { sort: 'name', filter: 'moss' });
  expect(rows).toBe(1);
  expect(text).toContain('Cal Mosswood,');
  expect(text).not.toContain('weaver');
});

test('entities are listed by type in the order of the view, as it sorts and filters them', async () => {
  const client = await open();
  const types = ['money', 'person'] as const;
  const { text, total } = await client.request('copydesk/entityTable', { types, sort: 'mentions' });
  expect(text.split('\r\n')).toEqual([
    'type,name,articles,mentions,aliases',
    'person,Ada Brook,2,4,Brook',
    'person,Cal Mosswood,1,1,',
    'money,$2 million,1,1,',
    '',
  ]);
  expect(total).toBe(3);
  const filtered = await client.request('copydesk/entityTable', { types, sort: 'name', filter: 'cal' });
  expect(filtered.text.split('\r\n').slice(1)).toEqual(['person,Cal Mosswood,1,1,', '']);
});

test('a table that is cancelled is refused, not cut', async () => {
  const tree = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.article`, MILLS]));
  const client = await openReady(tree);
  await client.untilEntity('person', 'Ada Brook');
  const cut = client.cancelAfter('copydesk/quotationTable', { sort: 'name', workDoneToken: 'here' }, '$/progress');
  await expect(cut).rejects.toThrow('cancelled');
});
