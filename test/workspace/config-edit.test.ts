import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RULES } from '../../src/core';
import { parseConfig, turnOffRule } from '../../src/workspace';

function turnOff(text: string | undefined, rule: string, inherited = {}): string | undefined {
  const edit = turnOffRule(text, rule, inherited);
  return edit && (text ?? '').slice(0, edit.start) + edit.text + (text ?? '').slice(edit.end);
}

test.each([
  [undefined, '{\n  "rules": {\n    "weasel-word": "off"\n  }\n}\n'],
  [' \n', '{\n  "rules": {\n    "weasel-word": "off"\n  }\n}\n'],
  ['{}', '{\n  "rules": {\n    "weasel-word": "off"\n  }\n}'],
  ['{"include": ["*.txt"]}', '{"include": ["*.txt"], "rules": { "weasel-word": "off" }}'],
  [
    '{\n\t"include": ["*.txt"] // all of them\n}\n',
    '{\n\t"include": ["*.txt"], // all of them\n\t"rules": {\n\t  "weasel-word": "off"\n\t}\n}\n',
  ],
  ['{\n  "rules": {}\n}', '{\n  "rules": {\n    "weasel-word": "off"\n  }\n}'],
  ['{ "rules": { "boilerplate": "off", } }', '{ "rules": { "boilerplate": "off", "weasel-word": "off" } }'],
  [
    '{\n  "rules": {\n    "boilerplate": "error" // we, too\n    // "weasel-word": "error"\n  }\n}',
    '{\n  "rules": {\n    "boilerplate": "error", // we, too\n    // "weasel-word": "error"\n    "weasel-word": "off"\n  }\n}',
  ],
  [
    '{"rules": {"weasel-word": "error", "weasel-word": "warning"}}',
    '{"rules": {"weasel-word": "error", "weasel-word": "off"}}',
  ],
])('%j has the rule turned off where it belongs, and all else as it was', (before, after) => {
  expect(turnOff(before, 'weasel-word')).toBe(after);
});

test('what the settings say of rules is taken over by a file that did not speak of them, and by no other', () => {
  const settings = { 'vague-group': 'error', 'weasel-word': 'warning' };
  const taken = turnOff('{"include": ["*.txt"]}', 'weasel-word', settings) ?? '';
  expect(parseConfig(taken).config.rules).toEqual({ 'vague-group': 'error', 'weasel-word': 'off' });
  const kept = turnOff('{"rules": {}}', 'weasel-word', settings) ?? '';
  expect(parseConfig(kept).config.rules).toEqual({ 'weasel-word': 'off' });
});

test.each(['{', '[]', '{"rules": []}', '{"rules": null}'])('nothing is added to %j', (text) => {
  expect(turnOff(text, 'weasel-word')).toBeUndefined();
});

test('whatever a file says, it says it afterwards, too', () => {
  const names = RULES.map(({ name }) => name);
  const rules = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('off', 'error', 'warning'));
  const config = fc.record({ include: fc.constant(['a, // b']), rules }, { requiredKeys: [] });
  const space = fc.constantFrom('', ' ', '\n', '\n    ', ' // rules, {\n', ' /* , */ ');
  fc.assert(
    fc.property(config, space, fc.boolean(), fc.constantFrom(...names), (value, gap, isWide, rule) => {
      const text = JSON.stringify(value, null, isWide ? 4 : 0).replace(/\}/g, (brace) => gap + brace);
      const after = turnOff(text, rule) ?? '';
      const { config: read, problems } = parseConfig(after);
      expect(problems).toEqual([]);
      expect(read).toEqual({ ...value, rules: { ...value.rules, [rule]: 'off' } });
      expect(after.match(/\/[/*]/g)).toEqual(text.match(/\/[/*]/g));
    }),
  );
});
