import type { TypedSpan } from '../../../src/core/entities/names/typed-span';
import type { EntityType } from '../../../src/core/facts';

const TYPES: Record<string, EntityType> = { P: 'person', O: 'organization', L: 'place', X: 'product' };

/** A text in which mentions are marked with their types, as in “[P Ann Vale]”. */
export function readTyped(marked: string): { text: string; spans: TypedSpan[] } {
  const spans: TypedSpan[] = [];
  let text = '';
  for (const part of marked.split(/(\[[A-Z] [^\]]+\])/)) {
    const mark = /^\[([A-Z]) ([^\]]+)\]$/s.exec(part);
    const surface = mark?.[2] ?? part;
    const type = TYPES[mark?.[1] ?? ''];
    if (type) spans.push({ start: text.length, end: text.length + surface.length, type });
    text += surface;
  }
  return { text, spans };
}
