import type { Quote } from '../../../core';
import type { Translate } from '../../editor/translate';
import { escapeMarkdown, joinParagraphs, linkTo, listItems, MOST_LISTED } from './markdown';
import { covers, findTold, type Place, type Section } from './section';

const RULES = new Set(['altered-quotation']);

/** Of a quotation: who speaks, and which articles have the same words, or nearly. */
export async function describeQuotation(place: Place): Promise<Section | undefined> {
  const { facts, offset } = place;
  const index = facts.quotes.findIndex((quote) => covers(quote, offset));
  const quote = facts.quotes[index];
  if (!quote) return undefined;
  return { span: quote, markdown: joinParagraphs(describeSpeaker(place, quote), await listOthers(place, index)) };
}

function describeSpeaker({ text, translate }: Place, { speaker }: Quote): string {
  if (!speaker) return translate('Quotation; no speaker is named');
  const words = text.slice(speaker.start, speaker.end);
  if (speaker.entity === null) return translate('Quotation of “{0}”', [escapeMarkdown(words)]);
  const name = `**${escapeMarkdown(speaker.entity)}**`;
  return words === speaker.entity
    ? translate('Quotation of {0}', [name])
    : translate('Quotation of {0} (“{1}”)', [name, escapeMarkdown(words)]);
}

/** What is different in an article is left to the finding there that says so. */
async function listOthers(place: Place, index: number): Promise<string> {
  const { session, uri, translate } = place;
  const variants = session.corpus.comparisons.quoteVariants(uri)[index] ?? [];
  const told = findTold(place, RULES);
  const items: string[] = [];
  for (const { article, quote, difference } of variants.slice(0, MOST_LISTED)) {
    const id = session.corpus.idOf(article);
    const link = await linkTo(session, id, session.corpus.facts(id)?.quotes[quote]);
    if (!difference) items.push(translate('{0}: the same words', [link]));
    else items.push(told.has(id) ? link : compareWords(link, difference, translate));
  }
  const rest = variants.length - items.length;
  if (rest > 0) items.push(translate('{0} more', [rest.toString()]));
  return items.length > 0 ? `${translate('Other articles:')}\n${listItems(items)}` : '';
}

function compareWords(
  link: string,
  { ownWords, theirWords }: { readonly ownWords: string; readonly theirWords: string },
  translate: Translate,
): string {
  return translate('{0}: “{1}”, not “{2}”', [link, escapeMarkdown(theirWords), escapeMarkdown(ownWords)]);
}
