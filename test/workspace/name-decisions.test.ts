import { describe, expect, test } from 'vitest';
import type { NameDecision } from '../../src/core';
import { addDecision, addNameDecision, parseDecisions, wordMessage } from '../../src/workspace';

const SAME: NameDecision = { name: 'Fell', type: 'person', is: { name: 'Otis Fell', type: 'person' } };
const RETYPED: NameDecision = { name: 'Doverley', type: 'place', is: { name: 'Doverley', type: 'organization' } };
const NONE: NameDecision = { name: 'Islanders', type: 'organization', is: null };
const ON_STORY = { rule: 'boilerplate', hash: 7, text: 'Sign up' };

function add(text: string | undefined, decision: NameDecision): string {
  const edit = addNameDecision(text, decision);
  if (!edit) throw new Error('nothing to add');
  return (text ?? '').slice(0, edit.start) + edit.text + (text ?? '').slice(edit.end);
}

describe('decisions on names', () => {
  test('are one line each, by name, whenever they were added', () => {
    const written = [NONE, SAME, RETYPED].reduce<string | undefined>(add, undefined);
    expect(written).toBe(`{
  "version": 1,
  "names": [
    { "name": "Doverley", "type": "place", "is": "Doverley", "as": "organization" },
    { "name": "Fell", "type": "person", "is": "Otis Fell" },
    { "name": "Islanders", "type": "organization", "is": null }
  ]
}
`);
    expect(parseDecisions(written ?? '')).toEqual({ decisions: [], names: [RETYPED, SAME, NONE], problems: [] });
  });

  test('stand beside other decisions, which stay as they are', () => {
    const edit = addDecision(undefined, ON_STORY);
    const written = add(`// ours\n${edit?.text}`, SAME);
    expect(written.startsWith(`// ours\n${edit?.text.slice(0, -3)}`)).toBe(true);
    expect(parseDecisions(written)).toEqual({ decisions: [ON_STORY], names: [SAME], problems: [] });
    const other = addDecision(add(undefined, SAME), ON_STORY);
    expect(other?.text).toContain('"decisions": [\n    { "rule": "boilerplate"');
  });

  test('give way to a later one on the same name, and to none that says the same', () => {
    const text = add(add(undefined, SAME), NONE);
    expect(addNameDecision(text, SAME)).toBeUndefined();
    expect(parseDecisions(add(text, { ...SAME, is: null })).names).toEqual([{ ...SAME, is: null }, NONE]);
  });

  test.each(['{', '[]', '{"version": 2}', '{"names": {}}'])(
    'are not added to %j, which must be corrected first',
    (text) => {
      expect(addNameDecision(text, SAME)).toBeUndefined();
    },
  );

  test('that are wrong are named; the others hold', () => {
    const text = `{"names": [
      7,
      {"name": " ", "type": "person", "is": null},
      {"name": "Fell", "type": "hero", "is": null},
      {"name": "Fell", "type": "person", "is": "Otis Fell", "as": "hero"},
      {"name": "Fell", "type": "person"},
      {"name": "Islanders", "type": "organization", "is": null}
    ]}`;
    const { names, problems } = parseDecisions(text);
    expect(names).toEqual([NONE]);
    const types = 'The type of a name must be one of person, organization, place, product, event, work.';
    expect(problems.map(({ line, message }) => `${line} ${wordMessage(message)}`)).toEqual([
      '2 A decision on a name must be an object with that name.',
      '3 A decision on a name must be an object with that name.',
      `4 ${types}`,
      `5 ${types}`,
      '6 “is” must be a name, or null for what is no name.',
    ]);
  });
});
