import type { Root } from 'nlcst';
import type { Transformer } from 'unified';
import { overlapsAny } from '../text/span';
import { trimEnd } from '../text/trim-end';
import { readContext, report } from './rule';

/** Makes the plugin of a rule whose findings only the corpus can know. Silent in page furniture. */
export function reportFromCorpus(rule: string): () => Transformer<Root> {
  return () => (_tree, file) => {
    const { corpusReports, facts, text } = readContext(file);
    for (const found of corpusReports) {
      if (found.rule !== rule || overlapsAny(found, facts.boilerplate)) continue;
      const end = trimEnd(text, found, MARK);
      report(file, rule, end > found.start ? { ...found, end } : found);
    }
  };
}

const MARK = /[\s.,;:]/;
