import type { CorpusReport, RelatedPlace } from '../../rules/rule';
import type { Span } from '../../text/span';
import type { NearDuplicate } from './near-duplicates';
import type { SharedPassage } from './passages';
import type { Variant } from './quotations';
import type { UnmarkedQuotation } from './unmarked';

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
    const { own, ownWords, theirWords, isSplice } = closest.difference;
    const related = altered.slice(0, MOST_PLACES).map(
      ({ article, difference }): RelatedPlace => ({
        ...difference.theirs,
        article: idOf(article),
        template: '“{0}”',
        args: [difference.theirWords],
      }),
    );
    const template = isSplice ? SPLICED : ALTERED;
    return [{ rule: 'altered-quotation', ...own, template, args: [ownWords, theirWords], related }];
  });
}

const ALTERED = 'Another article quotes this as “{1}”, not “{0}”. Go back to the recording or the release.';
const SPLICED = 'Another article quotes “{1}” between these sentences (“{0}”). Mark with an ellipsis what is left out.';

/** A report for every passage that another article has as a quotation. `nameOf` gives a speaker’s name, where it is known. */
export function reportUnmarkedQuotations(
  found: readonly UnmarkedQuotation[],
  idOf: (article: number) => string,
  nameOf: (speaker: number) => string | undefined,
): CorpusReport[] {
  return found.map(({ start, end, article, place, speaker, isLoose }): CorpusReport => {
    const related = [{ ...place, article: idOf(article), template: 'The quotation' }];
    const name = speaker === null ? undefined : nameOf(speaker);
    const templates = isLoose ? NEARLY : EXACTLY;
    const said =
      name === undefined ? { template: templates.ofNobody } : { template: templates.ofSpeaker, args: [name] };
    return { rule: 'unmarked-quotation', start, end, related, ...said };
  });
}

const EXACTLY = {
  ofSpeaker: 'Another article quotes {0} with these words. Put them in quotation marks, and say whose they are.',
  ofNobody: 'Another article has these words in quotation marks. Put them in marks here too, and say whose they are.',
};
const NEARLY = {
  ofSpeaker: 'Another article quotes {0} with nearly these words. Quote them as they were said, or say whose they are.',
  ofNobody:
    'Another article has nearly these words in quotation marks. Quote them as they were said, or say whose they are.',
};

/** The report that other articles are nearly the same, if any are. `openingOf` gives where an article begins. */
export function reportNearDuplicates(
  found: readonly NearDuplicate<number>[],
  openingOf: (article: number) => Span,
  idOf: (article: number) => string,
): CorpusReport[] {
  const [most] = found;
  if (!most) return [];
  const related = found
    .slice(0, MOST_PLACES)
    .map(({ closest }) => ({ ...openingOf(closest), article: idOf(closest), template: 'Nearly the same' }));
  const { article, words, share } = most;
  const args = [Math.round(share * words).toString(), words.toString()];
  return [{ rule: 'near-duplicate', ...openingOf(article), template: NEARLY_THE_SAME, args, related }];
}

const NEARLY_THE_SAME =
  'Another article is nearly the same: {0} of the {1} words here stand there too. Keep one of them, or say where it comes from.';

/** A report for every passage that another article has word for word. */
export function reportReusedPassages(
  passages: readonly SharedPassage[],
  idOf: (article: number) => string,
): CorpusReport[] {
  return passages.filter(isTelling).map(({ start, end, words, of, article, place }): CorpusReport => {
    const related = [{ ...place, article: idOf(article), template: 'The same words' }];
    const span = { rule: 'reused-passage', start, end, related };
    return words === of
      ? { ...span, template: IN_A_ROW, args: [words.toString()] }
      : { ...span, template: OF_THESE, args: [words.toString(), of.toString()] };
  });
}

const IN_A_ROW = '{0} words in a row stand in another article too. Say whose they are, or write your own.';
const OF_THESE = '{0} of these {1} words stand in another article too. Say whose they are, or write your own.';

/** What an outlet says again in its own words. */
const SHORTEST_OF_HOUSE = 25;
/** What so many articles of an outlet have is its template: background, a standing question, a note on itself. */
const TEMPLATE = 3;

function isTelling({ words, articles, isOfHouse }: SharedPassage): boolean {
  return !isOfHouse || (words >= SHORTEST_OF_HOUSE && articles < TEMPLATE);
}
