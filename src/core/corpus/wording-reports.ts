import type { CorpusReport, RelatedPlace } from '../rules/rule';
import type { SharedPassage } from './passages';
import type { Variant } from './quotations';

const MOST_PLACES = 5;

/** A report for every quotation that other articles have in other words. `idOf` gives the id of an article's number. */
export function reportAlteredQuotations(
  variants: readonly (readonly Variant[])[],
  idOf: (article: number) => string,
): CorpusReport[] {
  return variants.flatMap((ofQuote): CorpusReport[] => {
    const altered = ofQuote.flatMap(({ article, difference }) => (difference ? [{ article, difference }] : []));
    const [closest] = altered;
    if (!closest) return [];
    const { own, ownWords, theirWords } = closest.difference;
    const related = altered.slice(0, MOST_PLACES).map(
      ({ article, difference }): RelatedPlace => ({
        ...difference.theirs,
        article: idOf(article),
        message: `“${difference.theirWords}”`,
      }),
    );
    const template = 'Another article quotes this as “{1}”, not “{0}”. Go back to the recording or the release.';
    return [{ rule: 'altered-quotation', ...own, template, args: [ownWords, theirWords], related }];
  });
}

/** A report for every passage that another article has word for word. */
export function reportReusedPassages(
  passages: readonly SharedPassage[],
  idOf: (article: number) => string,
): CorpusReport[] {
  return passages.map(({ start, end, words, article, place }): CorpusReport => {
    const related = [{ ...place, article: idOf(article), message: 'The same words' }];
    const template = '{0} words in a row stand in another article too. Say whose they are, or write your own.';
    return { rule: 'reused-passage', start, end, template, args: [words.toString()], related };
  });
}
