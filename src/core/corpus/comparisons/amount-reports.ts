import type { CorpusReport, RelatedPlace } from '../../rules/rule';
import type { Conflict } from './amounts';

const MOST_PLACES = 5;

/** A report for every sum against which other articles speak. `idOf` gives the id of an article's number. */
export function reportAmounts(conflicts: readonly Conflict[], idOf: (article: number) => string): CorpusReport[] {
  return conflicts.flatMap(({ kind, own, others }): CorpusReport[] => {
    const [closest] = others;
    if (!closest) return [];
    const related = others.slice(0, MOST_PLACES).map(
      ({ article, sum }): RelatedPlace => ({
        start: sum.start,
        end: sum.end,
        article: idOf(article),
        template: '{0}',
        args: [sum.written],
      }),
    );
    const { start, end } = own;
    const args = [own.written, closest.sum.written];
    return [{ rule: `${kind}-amount`, start, end, template: TEMPLATES[kind], args, related }];
  });
}

const TEMPLATES: Readonly<Record<Conflict['kind'], string>> = {
  disputed: 'Another article gives {1} for this, not {0}. Find out which is right.',
  suspect: 'This names no currency, and another article gives {1}: {0} looks like a slip.',
};
