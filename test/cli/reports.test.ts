import { expect, test } from 'vitest';
import { LINT_REPORTS, type LintedArticle } from '../../src/cli/reports';
import { ENTITY_REPORTS } from '../../src/cli/reports/entity-reports';
import { RULES } from '../../src/core';

const rule = RULES[0]?.name ?? '';
const finding = {
  rule,
  severity: 'warning',
  start: 10,
  end: 22,
  line: 2,
  column: 4,
  endLine: 2,
  endColumn: 16,
  message: 'Says: 100 %, “no”',
  template: '',
  args: [],
  words: 'sources said',
  related: [],
} as const;
const place = { line: 2, column: 3, endLine: 2, endColumn: 9 };
const related = { uri: 'file:///c/b%20c.txt', article: 'b c.txt', start: 3, end: 9, ...place, message: 'The other.' };
const unread = { uri: 'file:///c/d.txt', article: 'd.txt', start: 0, end: 5, message: 'And this.' };
const articles: LintedArticle[] = [
  {
    uri: 'file:///c/a,%20%C3%A9.txt',
    path: 'a, é.txt',
    findings: [
      finding,
      { ...finding, severity: 'information', endLine: 3, message: 'Two\nlines', related: [related, unread] },
    ],
  },
  { uri: 'file:///elsewhere/z.txt', path: '/elsewhere/z.txt', findings: [{ ...finding, severity: 'error' }] },
  { uri: 'file:///c/clean.txt', path: 'clean.txt', findings: [] },
];
const plain = { colors: false };

test('pretty: an article, its findings with the articles they compare with, the sums', () => {
  expect(LINT_REPORTS.pretty(articles, plain)).toBe(
    `a, é.txt
  2:4  warning      “sources said”: Says: 100 %, “no”  ${rule}
  2:4  information  “sources said”: Two
lines  ${rule}
                    b c.txt:2: The other.
                    d.txt: And this.

/elsewhere/z.txt
  2:4  error        “sources said”: Says: 100 %, “no”  ${rule}

3 articles: 1 error, 1 warning, 1 information
`,
  );
});

test('pretty: words that the message quotes are not said twice', () => {
  const quoting = { ...finding, message: 'Who are “sources said”?' };
  const report = LINT_REPORTS.pretty([{ uri: '', path: 'a', findings: [quoting] }], plain);
  expect(report).toContain(`  2:4  warning      Who are “sources said”?  ${rule}\n`);
});

test('pretty: colors change nothing but the colors', () => {
  const colored = LINT_REPORTS.pretty(articles, { colors: true });
  expect(colored).toContain('\x1b[31merror');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
  expect(colored.replaceAll(/\x1b\[\d+m/g, '')).toBe(LINT_REPORTS.pretty(articles, plain));
});

test('json: articles in order, findings with their places, counts', () => {
  const report = JSON.parse(LINT_REPORTS.json(articles, plain));
  expect(report.counts).toEqual({ error: 1, warning: 1, information: 1 });
  expect(report.articles.map(({ path }: { path: string }) => path)).toEqual([
    'a, é.txt',
    '/elsewhere/z.txt',
    'clean.txt',
  ]);
  const { template: _t, args: _a, ...shown } = finding;
  expect(report.articles[0].findings[0]).toEqual(shown);
  expect(report.articles[0].findings[1].related).toEqual([
    { path: 'b c.txt', start: 3, end: 9, ...place, message: 'The other.' },
    { path: 'd.txt', start: 0, end: 5, message: 'And this.' },
  ]);
});

test('github: one command a finding, with what has a meaning in commands escaped', () => {
  expect(LINT_REPORTS.github(articles, plain).split('\n')).toEqual([
    `::warning file=a%2C é.txt,line=2,endLine=2,col=4,endColumn=16,title=copydesk%3A ${rule}::Says: 100 %25, “no”`,
    `::notice file=a%2C é.txt,line=2,endLine=3,title=copydesk%3A ${rule}::Two%0Alines%0Ab c.txt:2: The other.%0Ad.txt: And this.`,
    `::error file=/elsewhere/z.txt,line=2,endLine=2,col=4,endColumn=16,title=copydesk%3A ${rule}::Says: 100 %25, “no”`,
    '',
  ]);
});

test('sarif: a run with every rule, and results that name rule, level and region', () => {
  const log = JSON.parse(LINT_REPORTS.sarif(articles, plain));
  expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-schema-2.1.0.json') });
  const [run] = log.runs;
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ name }) => name));
  for (const { defaultConfiguration, shortDescription } of run.tool.driver.rules) {
    expect(['none', 'note', 'warning', 'error']).toContain(defaultConfiguration.level);
    expect(shortDescription.text).not.toBe('');
  }
  expect(run.results).toHaveLength(3);
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['warning', 'note', 'error']);
  expect(run.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'a%2C%20%C3%A9.txt', uriBaseId: '%SRCROOT%' },
    region: {
      startLine: 2,
      startColumn: 4,
      endLine: 2,
      endColumn: 16,
      charOffset: 10,
      charLength: 12,
      snippet: { text: 'sources said' },
    },
  });
  expect(run.results[2].locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'file:///elsewhere/z.txt' });
  expect(run.results[0]).not.toHaveProperty('relatedLocations');
  expect(run.results[1].relatedLocations).toEqual([
    {
      id: 0,
      message: { text: 'The other.' },
      physicalLocation: {
        artifactLocation: { uri: 'b%20c.txt', uriBaseId: '%SRCROOT%' },
        region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9, charOffset: 3, charLength: 6 },
      },
    },
    {
      id: 1,
      message: { text: 'And this.' },
      physicalLocation: {
        artifactLocation: { uri: 'd.txt', uriBaseId: '%SRCROOT%' },
        region: { charOffset: 0, charLength: 5 },
      },
    },
  ]);
});

test('no articles at all make reports that are still whole', () => {
  expect(LINT_REPORTS.pretty([], plain)).toBe('0 articles: no problems\n');
  expect(LINT_REPORTS.github([], plain)).toBe('');
  expect(JSON.parse(LINT_REPORTS.json([], plain)).articles).toEqual([]);
  expect(JSON.parse(LINT_REPORTS.sarif([], plain)).runs[0].results).toEqual([]);
});

const entities = [
  { id: '1', type: 'person', name: 'Ada "Countess" Quill', articles: 2, mentions: 3, aliases: ['Quill', 'Ada, Q.'] },
  { id: '2', type: 'place', name: 'Merrin', articles: 1, mentions: 10, aliases: [] },
  { id: '3', type: 'place', name: 'Upper Merrin', articles: 1, mentions: 1, aliases: [] },
] as const;

test('entities as a table, a type after the other', () => {
  expect(ENTITY_REPORTS.pretty(entities, plain)).toBe(
    `People (1)
  Ada "Countess" Quill  2 articles, 3×  Quill, Ada, Q.

Places (2)
  Merrin        1 article, 10×
  Upper Merrin  1 article
`,
  );
  expect(ENTITY_REPORTS.pretty([], plain)).toBe('No entities.\n');
});

test('entities as comma-separated values, quoted where they must be', () => {
  expect(ENTITY_REPORTS.csv(entities, plain).split('\r\n')).toEqual([
    'type,name,articles,mentions,aliases',
    'person,"Ada ""Countess"" Quill",2,3,"Quill; Ada, Q."',
    'place,Merrin,1,10,',
    'place,Upper Merrin,1,1,',
    '',
  ]);
});

test('entities as JSON, without what is the index’s own', () => {
  const [first] = JSON.parse(ENTITY_REPORTS.json(entities, plain));
  const { id: _, ...shown } = entities[0];
  expect(first).toEqual(shown);
});

test('a list of very many is a table too', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => ({ ...entities[1], id: String(index) }));
  expect(ENTITY_REPORTS.pretty(many, plain).startsWith('Places (300000)\n  Merrin  1 article, 10×\n')).toBe(true);
});
