import type { Quote } from '../../../core';
import { escapeMarkdown, joinParagraphs, linkTo, listItems, MOST_LISTED } from './markdown';
import { covers, type Place, type Section } from './section';

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

async function listOthers({ session, uri, translate }: Place, index: number): Promise<string> {
  const variants = session.corpus.quoteVariants(uri)[index] ?? [];
  const items: string[] = [];
  for (const { article, quote, difference } of variants.slice(0, MOST_LISTED)) {
    const id = session.corpus.idOf(article);
    const link = await linkTo(session, id, session.corpus.facts(id)?.quotes[quote]);
    const { ownWords, theirWords } = difference ?? {};
    items.push(
      ownWords === undefined || theirWords === undefined
        ? translate('{0}: the same words', [link])
        : translate('{0}: “{1}”, not “{2}”', [link, escapeMarkdown(theirWords), escapeMarkdown(ownWords)]),
    );
  }
  const rest = variants.length - items.length;
  if (rest > 0) items.push(translate('{0} more', [rest.toString()]));
  return items.length > 0 ? `${translate('Other articles:')}\n${listItems(items)}` : '';
}
