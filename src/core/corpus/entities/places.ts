import type { ArticleFacts } from '../../facts';
import type { Reading } from '../../reading';
import { compareSpans, type Span } from '../../text/span';
import { entryId } from './entity-index';
import { listSums } from './sums';

/** A mention or amount outside furniture, with the id of what it names. */
export interface Place extends Span {
  readonly entity: string;
}

/** The mentions and amounts outside furniture, in the order of the text. Offsets: UTF-16 code units, half-open. */
export function listPlaces(reading: Pick<Reading, 'amounts'>, facts: ArticleFacts): Place[] {
  const mentions = facts.mentions
    .filter((mention) => !mention.furniture)
    .map(({ start, end, type, entity }) => ({ start, end, entity: entryId(type, entity) }));
  const amounts = listSums(reading.amounts)
    .filter((_, index) => !facts.amounts[index]?.furniture)
    .map(({ start, end, name }) => ({ start, end, entity: entryId('money', name) }));
  return [...mentions, ...amounts].sort(compareSpans);
}
