import { type EntityType, type Entry, foldSpace, type Span } from '../../../core';
import { escapeMarkdown, joinParagraphs } from './markdown';
import { describeOccurrences } from './occurrences';
import { covers, type Place, type Section } from './section';

/** Of a name: whom it means, under which other names, and where else. */
export async function describeName(place: Place): Promise<Section | undefined> {
  const { session, uri, offset, translate } = place;
  const entry = session.corpus.mentions.entityAt(uri, offset);
  if (!entry || entry.type === 'money') return undefined;
  const span = session.corpus.mentions.of(entry.id, uri).find((mention) => covers(mention, offset));
  if (!span) return undefined;
  const aliases = entry.aliases.map(escapeMarkdown).join(', ');
  const markdown = joinParagraphs(
    `**${escapeMarkdown(entry.name)}** · ${translate(TYPE_NAMES[entry.type])}`,
    aliases && translate('Also: {0}', [aliases]),
    explainName(place, entry, span),
    await describeOccurrences(place, entry),
  );
  return { span, markdown };
}

/** Why words that are not its name mean the entity: the article's full name, then the corpus's reason. */
function explainName({ session, uri, text, translate }: Place, entry: Entry, span: Span): string {
  const explained = session.corpus.mentions.explain(uri, span);
  if (!explained) return '';
  const { fullName, reason } = explained;
  const form = foldSpace(text.slice(span.start, span.end));
  const local = form === fullName ? '' : translate('In full it is “{0}” in this article.', [fullName]);
  const global = fullName === entry.name || !reason ? '' : translate(reason.template, reason.args);
  return [local, global]
    .filter((sentence) => sentence !== '')
    .map(escapeMarkdown)
    .join(' ');
}

const TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  product: 'a product',
  event: 'an event',
  work: 'a work',
};
