import { boilerplate } from './boilerplate';
import { hardSentence } from './hard-sentence';
import type { Rule } from './rule';

/** Every rule, in the order in which they are listed to people. */
export const RULES: readonly Rule[] = [boilerplate, hardSentence];

/** The rule of that name, if there is one. */
export function findRule(name: string): Rule | undefined {
  return byName.get(name);
}

const byName = new Map(RULES.map((rule) => [rule.name, rule]));
