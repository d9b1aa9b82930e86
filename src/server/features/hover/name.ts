import type { EntityType } from '../../../core';
import { escapeMarkdown, joinParagraphs } from './markdown';
import { describeOccurrences } from './occurrences';
import type { Place, Section } from './section';
import { covers } from './section';

/** Of a name: whom it means, under which other names, and where else. */
export async function describeName(place: Place): Promise<Section | undefined> {
  const { session, uri, offset, translate } = place;
  const entry = session.corpus.entityAt(uri, offset);
  if (!entry || entry.type === 'money') return undefined;
  const span = session.corpus.mentionsOf(entry.id, uri).find((mention) => covers(mention, offset));
  if (!span) return undefined;
  const aliases = entry.aliases.map(escapeMarkdown).join(', ');
  const markdown = joinParagraphs(
    `**${escapeMarkdown(entry.name)}** · ${translate(TYPE_NAMES[entry.type])}`,
    aliases && translate('Also: {0}', [aliases]),
    await describeOccurrences(place, entry),
  );
  return { span, markdown };
}

const TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  product: 'a product',
  event: 'an event',
  work: 'a work',
};
