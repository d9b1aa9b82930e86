import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../src/core/article';
import { findEntities } from '../../../src/core/entities';
import { dropShadowed } from '../../../src/core/entities/possible-names';

/** What may be a name for all that the text says. */
function listPossible(text: string): string[] {
  const { withPossible } = findEntities(text, readLayout(text));
  const { mentions, entities } = withPossible;
  return mentions.flatMap(({ start, end, entity }) => (entities[entity]?.isPossible ? [text.slice(start, end)] : []));
}

describe('addPossibleNames', () => {
  it.each([
    ['They sailed on the Southern Maid at noon.', ['Southern Maid']],
    ['They sailed on the southern maid at noon.', []],
    ['They sailed on the Gannet at noon.', []],
    ['The Southern Maid sailed at noon, and the Southern Maid came back.', ['Southern Maid', 'Southern Maid']],
    ['He gave her a copy of Deep Water & Slow Tides for nothing.', ['Deep Water & Slow Tides']],
    ['The Prime Minister met nobody.', []],
  ])('offers words that have capitals for no other reason: %s', (text, possible) => {
    expect(listPossible(text)).toEqual(possible);
  });

  it('leaves what the article names itself as it is, and its entities first', () => {
    const text = 'Ann Vale left Glasgow. They sailed on the Southern Maid at noon.';
    const { mentions, entities, withPossible } = findEntities(text, readLayout(text));
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Ann Vale', 'Glasgow']);
    expect(withPossible.entities.slice(0, entities.length)).toEqual(entities);
    expect(withPossible.mentions.filter(({ entity }) => entity < entities.length)).toEqual(mentions);
  });
});

describe('dropShadowed', () => {
  const mentions = [
    { start: 0, end: 5, entity: 0 },
    { start: 0, end: 12, entity: 1 },
    { start: 20, end: 25, entity: 2 },
  ];

  it('takes a possible name for the name that it goes on with', () => {
    expect(dropShadowed(mentions, () => true).map(({ entity }) => entity)).toEqual([1, 2]);
  });

  it('takes that name where the longer one is none', () => {
    expect(dropShadowed(mentions, (entity) => entity !== 1).map(({ entity }) => entity)).toEqual([0, 2]);
  });
});
