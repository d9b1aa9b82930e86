import { listOverlapping } from '../text/span';
import { type Rule, readContext, report } from './rule';

export const institutionSource: Rule = {
  name: 'institution-source',
  severity: 'off',
  summary: 'An organization speaks where a person could be named.',
  plugin: () => (_tree, file) => {
    const { facts, text } = readContext(file);
    let last = -1;
    for (const { source, kind, furniture } of facts.attributions) {
      if (!source || kind !== 'named' || furniture) continue;
      const names = listOverlapping(source, facts.mentions);
      if (names.length === 0 || names.some(({ type }) => type !== 'organization')) continue;
      const { start, end } = names[0] ?? source;
      if (start === last) continue;
      last = start;
      const template = 'Who speaks for {0}? Name the person, or say where it was published.';
      report(file, 'institution-source', { start, end, template, args: [text.slice(start, end)] });
    }
  },
};
