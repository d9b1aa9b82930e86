import { escapeMarkdown, joinParagraphs, linkTo, listItems, MOST_LISTED } from './markdown';
import { covers, findTold, type Place, type Section } from './section';

const RULES = new Set(['disputed-amount', 'suspect-amount']);

/** Of an amount that other articles contradict: where, and what they say, unless a finding there says so. */
export async function describeDisagreement(place: Place): Promise<Section | undefined> {
  const { session, uri, offset, translate } = place;
  const report = session.corpus.comparisons.sumReports(uri).find((each) => covers(each, offset));
  if (!report) return undefined;
  const told = findTold(place, RULES);
  const items: string[] = [];
  for (const { article, template, args, ...span } of (report.related ?? []).slice(0, MOST_LISTED)) {
    const link = await linkTo(session, article, span);
    items.push(told.has(article) ? link : `${link}: ${escapeMarkdown(translate(template, args))}`);
  }
  return { span: report, markdown: joinParagraphs(translate('Other articles disagree:'), listItems(items)) };
}
