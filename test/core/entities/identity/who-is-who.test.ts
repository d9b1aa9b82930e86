import { describe, expect, it } from 'vitest';
import { fillIn } from '../../../../src/core';
import { type LocalName, WhoIsWho } from '../../../../src/core/entities';

const person = (name: string, mentions = 1): LocalName => ({ name, type: 'person', mentions });
const firm = (name: string, forms: readonly string[] = []): LocalName => ({ name, type: 'organization', forms });

function explain(who: WhoIsWho, id: number): string | undefined {
  const explanation = who.explain(id);
  return explanation && fillIn(explanation.template, explanation.args);
}

describe('WhoIsWho', () => {
  it('says that a surname is the one person who has it', () => {
    const who = new WhoIsWho();
    who.add(person('Ruth Amari'));
    const surname = who.add(person('Amari'));
    expect(who.resolve(surname)?.name).toBe('Ruth Amari');
    expect(explain(who, surname)).toBe('“Ruth Amari” is the person of that surname in 1 of 1 articles.');
  });

  it('says that an acronym stands beside its expansion', () => {
    const who = new WhoIsWho();
    who.add(firm('Northern Fisheries Board', ['NFB']));
    const acronym = who.add(firm('NFB'));
    expect(who.resolve(acronym)?.name).toBe('Northern Fisheries Board');
    expect(explain(who, acronym)).toBe('Of the articles that spell out “NFB”, 1 of 1 mean “Northern Fisheries Board”.');
  });

  it('leaves an acronym alone that many more articles use without the expansion', () => {
    const who = new WhoIsWho();
    who.add(firm('Northern Fisheries Board', ['NFB']));
    const acronym = who.add(firm('NFB'));
    for (let article = 0; article < 3; article++) who.add(firm('NFB'));
    expect(who.resolve(acronym)?.name).toBe('NFB');
    who.add(firm('Northern Fisheries Board', ['NFB']));
    expect(who.resolve(acronym)?.name).toBe('Northern Fisheries Board');
  });

  it('counts longer forms of an expansion in, and knows names with an ampersand by their two halves', () => {
    const who = new WhoIsWho();
    who.add(firm('Fell & Barrow Lines', ['Fell & Barrow']));
    who.add(firm('Fell & Barrow Lines', ['Fell & Barrow']));
    who.add(firm('Fell & Barrow Lines of Leeds', ['Fell & Barrow']));
    const short = who.add(firm('Fell & Barrow'));
    expect(who.resolve(short)?.name).toBe('Fell & Barrow Lines');
    who.add(firm('Fell & Barrow Estates', ['Fell & Barrow']));
    expect(who.resolve(short)?.name).toBe('Fell & Barrow');
  });

  it('keeps the first two words of one name apart from another name of two words', () => {
    const who = new WhoIsWho();
    who.add(firm('Northern Fisheries Board', ['Northern Fisheries']));
    const other = who.add(firm('Northern Fisheries'));
    expect(who.resolve(other)?.name).toBe('Northern Fisheries');
  });

  it('says that most mentions have another type', () => {
    const who = new WhoIsWho();
    for (let article = 0; article < 4; article++) who.add(firm('Torvane Marine'));
    const stray = who.add(person('Torvane Marine'));
    expect(who.resolve(stray)?.type).toBe('organization');
    expect(explain(who, stray)).toBe('4 of 5 mentions of “Torvane Marine” are of that type.');
  });

  it('says that a word which opens a firm’s name, and is nobody’s surname, is the firm', () => {
    const who = new WhoIsWho();
    const word = who.add(person('Setuvan', 20));
    expect(who.resolve(word)).toEqual({ name: 'Setuvan', type: 'person' });
    who.add(firm('Setuvan Controls'));
    who.add(firm('Setuvan Controls', ['Setuvan']));
    expect(who.resolve(word)).toEqual({ name: 'Setuvan Controls', type: 'organization' });
    expect(explain(who, word)).toBe(
      '“Setuvan” is, or opens, an organization’s name in 2 articles, and nobody has it as a surname.',
    );
    who.add(person('Ira Setuvan'));
    expect(who.resolve(word)).toEqual({ name: 'Ira Setuvan', type: 'person' });
  });

  it('corrects no word to and fro', () => {
    const who = new WhoIsWho();
    const asPerson = who.add(person('Skerrow', 50));
    const asFirm = who.add(firm('Skerrow'));
    who.add(firm('Skerrow Ferries', ['Skerrow']));
    who.add(firm('Skerrow Ferries'));
    expect(who.resolve(asPerson)).toEqual({ name: 'Skerrow Ferries', type: 'organization' });
    expect(who.resolve(asFirm)).toEqual({ name: 'Skerrow Ferries', type: 'organization' });
  });

  it('calls nobody by a byline in capitals if there is another spelling', () => {
    const who = new WhoIsWho();
    const loud = who.add(person('RUTH AMARI'));
    who.add(person('RUTH AMARI'));
    expect(who.resolve(loud)?.name).toBe('RUTH AMARI');
    who.add(person('Ruth Amari'));
    expect(who.resolve(loud)?.name).toBe('Ruth Amari');
    who.add(firm('Nfb'));
    const acronym = who.add(firm('NFB'));
    who.add(firm('NFB'));
    expect(who.resolve(acronym)?.name).toBe('NFB');
  });

  it('keeps a surname apart that two people share, and says nothing of a merge', () => {
    const who = new WhoIsWho();
    who.add(person('Ann Berg'));
    who.add(person('Tom Berg'));
    const surname = who.add(person('Berg'));
    expect(who.resolve(surname)?.name).toBe('Berg');
    expect(explain(who, surname)).toBeUndefined();
  });

  it('forgets what was removed', () => {
    const who = new WhoIsWho();
    const full = person('Ruth Amari');
    who.add(full);
    const surname = who.add(person('Amari'));
    who.remove(full);
    expect(who.resolve(surname)?.name).toBe('Amari');
  });

  it('says that people decided', () => {
    const who = new WhoIsWho();
    const surname = who.add(person('Amari'));
    who.decide([{ name: 'Amari', type: 'person', is: { name: 'Ruth Amari', type: 'person' } }]);
    expect(explain(who, surname)).toBe('It was decided that this is “Ruth Amari”.');
  });
});
