import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finding, hashLine } from '../../src/core';
import {
  addDecision,
  DECISIONS_FILE,
  Decisions,
  decideOn,
  type KeptDecision,
  parseDecisions,
  WorkspaceFolder,
  wordMessage,
} from '../../src/workspace';
import { createMemoryFiles, ROOT } from './memory-files';

const STORY: KeptDecision = {
  rule: 'boilerplate',
  hash: hashLine('Sign up for the choir'),
  text: 'Sign up for the choir',
};
const IGNORED: KeptDecision = { rule: 'vague-group', hash: hashLine('Experts agree.'), text: 'Experts agree.' };

/** A finding of the words in brackets. */
function findingOf(rule: string, marked: string): { finding: Finding; text: string } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  return { finding: { rule, severity: 'warning', start, end, message: '', template: '', args: [] }, text };
}

function add(text: string | undefined, decision: KeptDecision): string {
  const edit = addDecision(text, decision);
  if (!edit) throw new Error('nothing to add');
  return (text ?? '').slice(0, edit.start) + edit.text + (text ?? '').slice(edit.end);
}

describe('a decision', () => {
  test('of furniture is about its line, of another rule about the sentence', () => {
    const line = findingOf('boilerplate', 'The ferry left.\n[Sign up for the choir]\n');
    expect(decideOn(line.finding, line.text)).toEqual(STORY);
    const sentence = findingOf('vague-group', 'It works. [Experts] agree. So they say.');
    expect(decideOn(sentence.finding, sentence.text, 'a/b.txt')).toEqual({ ...IGNORED, article: 'a/b.txt' });
  });

  test('holds for the same words wherever they move, and for no others', () => {
    const { ignores } = new Decisions([IGNORED]).of('a.txt');
    const asked = (marked: string, rule = 'vague-group') => {
      const { finding, text } = findingOf(rule, marked);
      return ignores(finding, text);
    };
    expect(asked('[Experts] agree.')).toBe(true);
    expect(asked('A new paragraph.\n\nIt works. [Experts]  agree. So they say.')).toBe(true);
    expect(asked('[Experts] agree.', 'weasel-word')).toBe(false);
    expect(asked('[Experts] disagree.')).toBe(false);
  });

  test('holds in its article, or in all', () => {
    const decisions = new Decisions([STORY, { ...STORY, hash: 7, article: 'a.txt' }]);
    expect(decisions.of('a.txt').story).toEqual(new Set([STORY.hash, 7]));
    expect(decisions.of('b.txt').story).toEqual(new Set([STORY.hash]));
  });

  test('that came or went is told', () => {
    const before = new Decisions([STORY, IGNORED]);
    const after = new Decisions([
      { ...IGNORED, text: 'other words for people' },
      { ...STORY, article: 'a.txt' },
    ]);
    expect(before.difference(after)).toEqual([STORY, { ...STORY, article: 'a.txt' }]);
  });

  test('shows how long words begin', () => {
    const { finding, text } = findingOf('boilerplate', `[${'harbour '.repeat(40).trim()}]`);
    expect(decideOn(finding, text).text).toBe(`${'harbour '.repeat(7).trim()}…`);
  });
});

describe('the file', () => {
  test('is one line for each decision, in an order that does not depend on when it was added', () => {
    const decisions = [{ ...STORY, article: 'b.txt' }, { ...IGNORED, article: 'a.txt' }, IGNORED, STORY];
    const written = decisions.reduce<string | undefined>(add, undefined);
    const [story, ignored] = [STORY, IGNORED].map(({ hash }) => hash.toString(16).padStart(8, '0'));
    expect(written).toBe(`{
  "version": 1,
  "decisions": [
    { "rule": "boilerplate", "hash": "${story}", "text": "Sign up for the choir" },
    { "rule": "vague-group", "hash": "${ignored}", "text": "Experts agree." },
    { "rule": "vague-group", "hash": "${ignored}", "article": "a.txt", "text": "Experts agree." },
    { "rule": "boilerplate", "hash": "${story}", "article": "b.txt", "text": "Sign up for the choir" }
  ]
}
`);
    expect(parseDecisions(written ?? '').problems).toEqual([]);
  });

  test('gives back what was added, whatever the words and the order', () => {
    const decision = fc.record({
      rule: fc.constantFrom('boilerplate', 'vague-group'),
      hash: fc.nat(0xffffffff),
      text: fc.string({ maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(decision, { selector: ({ rule, hash }) => `${rule}${hash}`, maxLength: 8 }), (all) => {
        const written = all.reduce<string | undefined>(add, undefined) ?? '{}';
        const { decisions, problems } = parseDecisions(written);
        expect(problems).toEqual([]);
        expect(new Set(decisions)).toEqual(new Set(all));
        const reversed = [...all].reverse().reduce<string | undefined>(add, undefined) ?? '{}';
        expect(reversed).toBe(written);
      }),
    );
  });

  test('keeps its comments, and takes trailing commas', () => {
    const text = `// ours
{
  "decisions": [
    // the choir
    { "rule": "boilerplate", "hash": "${STORY.hash.toString(16)}", "text": "Sign up for the choir" },
  ],
}
`;
    expect(parseDecisions(text)).toEqual({ decisions: [STORY], names: [], problems: [] });
    const added = add(add(text, IGNORED), { ...STORY, hash: 1, text: 'A' });
    expect(parseDecisions(added).problems).toEqual([]);
    expect(parseDecisions(added).decisions.map(({ text: words }) => words)).toEqual([
      'A',
      'Sign up for the choir',
      'Experts agree.',
    ]);
    expect(added).toMatch(
      /^\/\/ ours\n\{\n[\w\W]*\/\/ the choir\n {4}\{ "rule": "boilerplate", "hash": "\w+", "text": "Sign/,
    );
  });

  test.each(['', '  \n', '{}', '{"version": 1}', '{"decisions": []}'])('%j is a file without decisions', (text) => {
    expect(new Set(parseDecisions(add(text, STORY)).decisions)).toEqual(new Set([STORY]));
  });

  test.each([
    ['{', 'This is not valid JSON (close brace expected); correct it, until then it is not heeded.', 1],
    ['[]', 'The file must be an object, as in {"version": 1, "decisions": []}.', 1],
    ['{"version": 2}', 'The version must be 1; a newer Copydesk may have written this file.', 1],
    ['{"decisions": {}}', '“decisions” must be a list.', 1],
  ])('%j is told, and nothing is added to it', (text, message, line) => {
    expect(parseDecisions(text).problems.map((problem) => [wordMessage(problem.message), problem.line])).toEqual([
      [message, line],
    ]);
    expect(addDecision(text, STORY)).toBeUndefined();
  });

  test('names what is wrong with a decision; the others hold', () => {
    const text = `{"decisions": [
      7,
      {"rule": "no-such", "hash": "00000001"},
      {"rule": "boilerplate", "hash": "xyz"},
      {"rule": "boilerplate", "hash": "00000001", "article": 7},
      {"rule": "boilerplate", "hash": "00000001"}
    ]}`;
    const { decisions, problems } = parseDecisions(text);
    expect(decisions).toEqual([{ rule: 'boilerplate', hash: 1, text: '' }]);
    expect(problems.map(({ line, message }) => `${line} ${wordMessage(message)}`)).toEqual([
      '2 A decision must be an object, with a rule and the hash of a line.',
      '3 There is no rule “no-such”.',
      '4 The hash of a decision must be eight hexadecimal digits.',
      '5 The article of a decision must be a path below the workspace folder.',
    ]);
  });

  test('takes no decision twice, nor one for an article where all are meant', () => {
    const text = add(undefined, STORY);
    expect(addDecision(text, STORY)).toBeUndefined();
    expect(addDecision(text, { ...STORY, article: 'a.txt' })).toBeUndefined();
    expect(addDecision(add(undefined, { ...STORY, article: 'a.txt' }), STORY)).toBeDefined();
  });
});

test('of several readings of the file the last one begun counts', async () => {
  const folder = new WorkspaceFolder(ROOT, createMemoryFiles({ [DECISIONS_FILE]: add(undefined, STORY) }));
  const slow = folder.loadDecisions();
  await folder.loadDecisions(add(undefined, IGNORED));
  await slow;
  expect(folder.decisions.list).toEqual([IGNORED]);
  await folder.loadDecisions();
  expect(folder.decisions.list).toEqual([STORY]);
});
