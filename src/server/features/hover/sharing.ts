import type { SharedPassage } from '../../../core';
import { titleOf } from '../../articles/article-title';
import { escapeMarkdown, joinParagraphs, linkTo } from './markdown';
import { covers, type Place, type Section } from './section';

/** At the headline, how much of the article other articles have too; in a passage, which article has it. */
export async function describeSharing(place: Place): Promise<Section | undefined> {
  const { session, uri, facts, offset } = place;
  const { passages, share } = session.corpus.comparisons.sharing(uri);
  const passage = passages.find((each) => covers(each, offset));
  const isHeadline = facts.headline !== null && covers(facts.headline, offset);
  const span = passage ?? (isHeadline ? facts.headline : null);
  if (!span || passages.length === 0) return undefined;
  const markdown = joinParagraphs(
    passage ? await describePassage(place, passage) : '',
    describeCoverage(place, passages, share),
  );
  return { span, markdown };
}

async function describePassage({ session, translate }: Place, passage: SharedPassage): Promise<string> {
  const link = await linkTo(session, session.corpus.idOf(passage.article), passage.place);
  const [words, of] = [passage.words.toString(), passage.of.toString()];
  return words === of
    ? translate('{0} words in a row that stand in {1} too', [words, link])
    : translate('{0} of these {1} words stand in {2} too', [words, of, link]);
}

function describeCoverage(place: Place, passages: readonly SharedPassage[], share: number): string {
  const { session, translate, locale } = place;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  const articles = [...new Set(passages.map(({ article }) => session.corpus.idOf(article)))];
  const [closest = ''] = articles;
  const title = escapeMarkdown(titleOf(session, closest));
  return articles.length === 1
    ? translate('**{0} of the prose shared** with {1}', [percent, title])
    : translate('**{0} of the prose shared** with {1} articles', [percent, articles.length.toString()]);
}
