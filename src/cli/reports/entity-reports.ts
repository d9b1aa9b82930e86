import { ENTRY_TYPES, type Entry, type EntryType } from '../../core';
import { tabulateEntities } from '../../workspace';
import { listFormats } from './formats';
import { makePaint } from './paint';
import { widest } from './widest';

/** Turns the entities of a corpus, of a type each list, into one of the formats. Ends in a line end. */
export type EntityReport = (entities: readonly Entry[], options: { readonly colors: boolean }) => string;

const HEADINGS: Record<EntryType, string> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  product: 'Products',
  event: 'Events',
  work: 'Works',
  money: 'Money',
};
const WIDEST_NAME = 40;

const reportPretty: EntityReport = (entities, { colors }) => {
  const paint = makePaint(colors);
  const blocks = ENTRY_TYPES.flatMap((type) => {
    const group = entities.filter((entity) => entity.type === type);
    if (group.length === 0) return [];
    const width = Math.min(WIDEST_NAME, widest(group.map(({ name }) => name)));
    const countsWidth = widest(group.map(describeCounts));
    const rows = group.map((entity) => {
      const counts = describeCounts(entity).padEnd(countsWidth);
      return `  ${`${entity.name.padEnd(width)}  ${counts}  ${entity.aliases.join(', ')}`.trimEnd()}\n`;
    });
    return [`${paint('bold', `${HEADINGS[type]} (${group.length})`)}\n${rows.join('')}`];
  });
  return blocks.length > 0 ? blocks.join('\n') : 'No entities.\n';
};

/** As the view has them: “5 articles, 10×”. */
function describeCounts({ articles, mentions }: Entry): string {
  const where = articles === 1 ? '1 article' : `${articles} articles`;
  return mentions === 1 ? where : `${where}, ${mentions}×`;
}

const reportJson: EntityReport = (entities) =>
  `${JSON.stringify(
    entities.map(({ type, name, articles, mentions, aliases }) => ({ type, name, articles, mentions, aliases })),
    undefined,
    2,
  )}\n`;

const reportCsv: EntityReport = (entities) => tabulateEntities(entities);

/** The formats of `copydesk entities`, by name. */
export const ENTITY_REPORTS = {
  pretty: reportPretty,
  json: reportJson,
  csv: reportCsv,
} satisfies Record<string, EntityReport>;

export const ENTITY_FORMATS = listFormats(ENTITY_REPORTS);
