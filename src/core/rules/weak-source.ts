import type { Root } from 'nlcst';
import type { Transformer } from 'unified';
import type { WeaknessRule } from '../facts';
import { readContext, report } from './rule';

/**
 * Makes the plugin of a rule that reports one kind of weak source: the engine classes the sources, the rule says what
 * would repair them. {0} in the template stands for the words at fault. Silent in page furniture.
 */
export function reportWeakSources(rule: WeaknessRule, template: string): () => Transformer<Root> {
  return () => (_tree, file) => {
    const { facts, text } = readContext(file);
    for (const { weakness, furniture } of facts.attributions) {
      if (weakness?.rule !== rule || furniture) continue;
      const { start, end } = weakness;
      report(file, rule, { start, end, template, args: [text.slice(start, end)] });
    }
  };
}
