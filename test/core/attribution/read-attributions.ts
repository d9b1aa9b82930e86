import { readLayout } from '../../../src/core/article';
import { findAttributions } from '../../../src/core/attribution';
import type { LocalEntities } from '../../../src/core/entities';
import type { EntityType } from '../../../src/core/facts';

/** Names of persons and organizations, as the recognizer would find them. */
export interface Cast {
  readonly persons?: readonly string[];
  readonly organizations?: readonly string[];
}

/** Reads an article with a cast: whoever is called by the whole name or its last word is the same. */
export function readAttributions(text: string, cast: Cast = {}) {
  const { quotes, attributions } = findAttributions(text, { layout: readLayout(text), entities: findCast(text, cast) });
  const cut = (span: { start: number; end: number } | null): string | null => span && text.slice(span.start, span.end);
  const names = [...(cast.persons ?? []), ...(cast.organizations ?? [])];
  return {
    quotes: quotes.map(({ start, end, speaker }) => ({
      words: text.slice(start, end),
      speaker: cut(speaker),
      entity: speaker?.entity == null ? null : (names[speaker.entity] ?? null),
    })),
    attributions: attributions.map(({ source, cue, content, kind, weakness }) => ({
      source: cut(source),
      cue: cut(cue),
      content: cut(content),
      kind,
      weak: weakness?.rule ?? null,
    })),
  };
}

/** The names that a text has, each where it stands first, as the recognizer would find them. */
export function findNamed(text: string, names: readonly (readonly [string, EntityType])[]): LocalEntities {
  const named = names.filter(([name]) => text.includes(name));
  const mentions = named.map(([name, type], entity) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type, entity };
  });
  return {
    mentions: mentions.sort((a, b) => a.start - b.start),
    entities: named.map(([name, type]) => ({ name, type })),
  };
}

function findCast(text: string, { persons = [], organizations = [] }: Cast): LocalEntities {
  const names = [...persons, ...organizations];
  const typeOf = (index: number) => (index < persons.length ? ('person' as const) : ('organization' as const));
  const mentions = [...text.matchAll(/\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,5}/gu)].flatMap((match) => {
    const entity = names.findIndex((name) => name === match[0] || name.split(' ').at(-1) === match[0]);
    return entity < 0 ? [] : [{ start: match.index, end: match.index + match[0].length, type: typeOf(entity), entity }];
  });
  return { mentions, entities: names.map((name, index) => ({ name, type: typeOf(index) })) };
}
