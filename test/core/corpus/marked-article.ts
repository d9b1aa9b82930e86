import type { EntityType, Reading } from '../../../src/core';
import { readLayout } from '../../../src/core/article';
import { dateAmounts, findMoney, readSumContexts } from '../../../src/core/money';

const MARK = /\[(person|organization|place|product|event|work) ([^\]]*)\]/g;

/**
 * The reading of a text whose names are marked, as in "[person Ada Brook] left [place Harwick]", as though the engines
 * had found just these; amounts, their contexts and layout are what the engines find.
 */
export function readMarked(marked: string): { text: string; reading: Reading } {
  const entities: { name: string; type: EntityType }[] = [];
  const mentions: Reading['mentions'][number][] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, type, name = ''] = match;
    text += marked.slice(last, match.index);
    const known = entities.findIndex((entity) => entity.name === name && entity.type === type);
    const entity = known >= 0 ? known : entities.push({ name, type: toType(type) }) - 1;
    mentions.push({ start: text.length, end: text.length + name.length, type: toType(type), entity });
    text += name;
    last = match.index + whole.length;
  }
  text += marked.slice(last);
  const layout = readLayout(text);
  const counts = layout.lines.map(() => ({ words: 1, sentences: 1, syllables: 1 }));
  const money = findMoney(text);
  const sums = [...money.amounts, ...money.bareNumbers].sort((a, b) => a.start - b.start);
  const contexts = readSumContexts(text, sums, { mentions, lines: layout.lines, quotes: [] });
  const reading = {
    language: 'en',
    layout,
    counts,
    ...money,
    amounts: dateAmounts(money.amounts, contexts),
    entities,
    mentions,
    quotes: [],
    attributions: [],
    wording: { hashes: [], starts: [] },
    sums: contexts,
  };
  return { text, reading };
}

function toType(type: string | undefined): EntityType {
  return type === 'organization' || type === 'place' || type === 'product' || type === 'event' || type === 'work'
    ? type
    : 'person';
}
