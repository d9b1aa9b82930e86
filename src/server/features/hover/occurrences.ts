import type { Entry } from '../../../core';
import type { Translate } from '../../editor/translate';
import { joinParagraphs, linkTo, listItems, MOST_LISTED } from './markdown';
import type { Place } from './section';

/** How often an entity or sum occurs, and the first of the other articles that mention it. */
export async function describeOccurrences({ session, uri, translate, locale }: Place, entry: Entry): Promise<string> {
  const others = session.corpus.lists.articlesOf(entry.id).filter(({ id }) => id !== uri);
  const items: string[] = [];
  for (const { id } of others.slice(0, MOST_LISTED)) {
    items.push(await linkTo(session, id, session.corpus.mentions.of(entry.id, id)[0]));
  }
  const rest = others.length - items.length;
  if (rest > 0)
    items.push(
      rest === 1 ? translate('1 more article') : translate('{0} more articles', [rest.toLocaleString(locale)]),
    );
  const mentions = countMentions(entry.mentions, translate, locale);
  const counts =
    entry.articles === 1
      ? translate('{0} in 1 article', [mentions])
      : translate('{0} in {1} articles', [mentions, entry.articles.toLocaleString(locale)]);
  return joinParagraphs(counts, items.length > 0 ? `${translate('Other articles:')}\n${listItems(items)}` : '');
}

function countMentions(count: number, translate: Translate, locale: string): string {
  return count === 1 ? translate('1 mention') : translate('{0} mentions', [count.toLocaleString(locale)]);
}
