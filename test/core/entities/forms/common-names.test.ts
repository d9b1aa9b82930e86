import { describe, expect, it } from 'vitest';
import { type LocalName, WhoIsWho } from '../../../../src/core/entities';
import { keyOfName } from '../../../../src/core/entities/forms/name-forms';
import { listAliases } from '../mark-names';

const place = (name: string): LocalName => ({ name, type: 'place', mentions: 1 });

describe('what all know by more than one name', () => {
  it('is one entity, by the full name that the corpus uses most', () => {
    const who = new WhoIsWho();
    const ids = ['US', 'U.S.', 'U.S.', 'United States of America', 'United States', 'United States'].map((name) =>
      who.add(place(name)),
    );
    for (const id of ids) expect(who.resolve(id)?.name).toBe('United States');
  });

  it('keeps its short name where nobody uses another', () => {
    const who = new WhoIsWho();
    who.add(place('UK'));
    expect(who.resolve(who.add(place('UK')))?.name).toBe('UK');
    who.add(place('Britain'));
    expect(who.resolve(who.add(place('UK')))?.name).toBe('Britain');
  });

  it.each([
    ['UN', 'U.N.', 'United Nations', 'the United Nations'],
    ['UN Food Committee', 'United Nations Food Committee'],
    ['Opec', 'OPEC', 'Organization of the Petroleum Exporting Countries'],
    ['WHO', 'World Health Organisation'],
    ['Fed', 'the Fed', 'Federal Reserve', 'U.S. Federal Reserve', 'U.S. Fed'],
  ])('has one key as %s', (...names) => {
    expect(new Set(names.map((name) => keyOfName(name, 'organization')))).toHaveProperty('size', 1);
  });

  it.each([
    ['organization', 'The Who', 'WHO'],
    ['organization', 'U.S. Inc', 'U.S.'],
    ['place', 'LA', 'La.'],
    ['place', 'Ill', 'Ill.'],
    ['person', 'US', 'United States'],
  ] as const)('tells the %s %s from %s', (type, name, other) => {
    expect(keyOfName(name, type)).not.toBe(keyOfName(other, type));
  });

  it('knows a state by what newspapers shorten it to', () => {
    expect(keyOfName('Ill.', 'place')).toBe(keyOfName('Illinois', 'place'));
  });

  it('gives way to the one name with its initials in the article', () => {
    const text = 'The United Netmakers (UN) met on Monday. A spokeswoman for the UN said that nets were dear.';
    expect(listAliases(text)).toEqual([
      'United Netmakers -> United Netmakers',
      'UN -> United Netmakers',
      'UN -> United Netmakers',
    ]);
  });
});

it('takes a firm with a legal form for no place, however many the mentions of the place', () => {
  const who = new WhoIsWho();
  const firm = who.add({ name: 'Oslo Corp', type: 'organization', mentions: 1 });
  for (let article = 0; article < 40; article++) who.add(place('Oslo'));
  expect(who.resolve(firm)).toEqual({ name: 'Oslo Corp', type: 'organization' });
});

it('takes a firm that most articles name with a legal form for nobody', () => {
  const who = new WhoIsWho();
  const person = who.add({ name: 'Harlan Pell', type: 'person', mentions: 1 });
  who.add({ name: 'Harlan Pell and Co', type: 'organization', mentions: 1 });
  expect(who.resolve(person)).toEqual({ name: 'Harlan Pell and Co', type: 'organization' });
  who.add({ name: 'Harlan Pell', type: 'person', mentions: 1 });
  expect(who.resolve(person)).toEqual({ name: 'Harlan Pell', type: 'person' });
});
