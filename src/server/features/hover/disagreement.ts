import { escapeMarkdown, joinParagraphs, linkTo, listItems, MOST_LISTED } from './markdown';
import { covers, type Place, type Section } from './section';

const RULES = new Set(['disputed-amount', 'suspect-amount']);

/** Of an amount that other articles contradict: what they say, and where. */
export async function describeDisagreement({ session, uri, offset, translate }: Place): Promise<Section | undefined> {
  const report = session.corpus.reports(uri).find((each) => RULES.has(each.rule) && covers(each, offset));
  if (!report) return undefined;
  const items: string[] = [];
  for (const { article, message, ...span } of (report.related ?? []).slice(0, MOST_LISTED)) {
    items.push(`${await linkTo(session, article, span)}: ${escapeMarkdown(message)}`);
  }
  return { span: report, markdown: joinParagraphs(translate('Other articles disagree:'), listItems(items)) };
}
