import { describe, expect, it } from 'vitest';
import { clusterMentions } from '../../../../src/core/entities/identity/clusters';
import { takeFirms } from '../../../../src/core/entities/names/firms';
import { takeSurnames } from '../../../../src/core/entities/names/surnames';
import { readTyped } from '../read-typed';

/** The names of the clusters that marked mentions fall into, in the order of the mentions. */
function cluster(marked: string): string[] {
  const { text, spans } = readTyped(marked);
  const { entityOf, entities } = clusterMentions(text, spans, {
    aboveBody: spans.filter(({ start }) => start < text.indexOf('\n\n')).length,
    isKnown: (name) => name === 'openai',
  });
  return entityOf.map((entity) => entities[entity]?.name ?? '');
}

/** The types that marked mentions have in the end. */
function typesOf(marked: string): string[] {
  const { text, spans } = readTyped(marked);
  return takeFirms(
    text,
    spans,
    (word) => word === 'ford',
    (word) => word === 'Halvard',
  ).map(({ type }) => type);
}

describe('takeFirms', () => {
  it('makes an organization of one word that opens the name of one and is nobody’s', () => {
    expect(typesOf('[O Setuvan Controls] grew. [P Setuvan] rose.')).toEqual(['organization', 'organization']);
    expect(typesOf('[O Setuvan Controls] grew. [P Ira Setuvan] and [P Setuvan] left.')[2]).toBe('person');
    expect(typesOf('[O Ford Motors] grew. [P Ford] left.')[1]).toBe('person');
  });

  it('makes an organization of one word that is mostly one and is nobody’s', () => {
    const types = typesOf('[O Skerrow] grew. [P Skerrow] rose. [O Skerrow] fell.');
    expect(types).toEqual(['organization', 'organization', 'organization']);
    expect(typesOf('[O Skerrow] grew. [P Skerrow] rose. [P Skerrow] fell.')[1]).toBe('person');
    expect(typesOf('[O Skerrow] grew. [O Skerrow] rose. [P Ira Skerrow] left. [P Skerrow] fell.')[3]).toBe('person');
  });

  it('makes an organization of a place that no one knows, where it does not stand as places do', () => {
    expect(typesOf('[O Halvard Marine] grew. She asked [L Halvard]’s boss.')[1]).toBe('organization');
    expect(typesOf('[O Halvard Marine] grew. She lives in [L Halvard].')[1]).toBe('place');
    expect(typesOf('[O Halvard Marine] grew. It sails to [L Oslo], [L Halvard] and [L Bergen].')[2]).toBe('place');
    expect(typesOf('[O Skerrow Marine] grew. She asked [L Skerrow]’s boss.')[1]).toBe('place');
  });

  it('makes an organization of a person whose name has a legal form elsewhere', () => {
    const types = typesOf('[O Ann Vale Ltd.] grew. [P Ann Vale] fell. [P Vale] left.');
    expect(types).toEqual(['organization', 'organization', 'person']);
    expect(typesOf('[O Ford Inc] grew. [P Ford] rose.')[1]).toBe('organization');
    expect(typesOf('[O Ford Paper Mills Corp] grew. [P Ford] rose.')[1]).toBe('organization');
    expect(typesOf('[O Ford Inc] grew. [P Ada Ford] and [P Ford] left.')[2]).toBe('person');
  });
});

/** The types that marked mentions have once surnames are known. */
function surnameTypesOf(marked: string): string[] {
  const { text, spans } = readTyped(marked);
  return takeSurnames(text, spans, (word) => word === 'Meg' || word === 'Matt').map(({ type }) => type);
}

describe('takeSurnames', () => {
  it('makes a person of the surname of somebody named in full before', () => {
    expect(surnameTypesOf('[P Meg Ireland] spoke. “No,” [L Ireland] said. They fired [O Ireland].')).toEqual([
      'person',
      'person',
      'person',
    ]);
    expect(surnameTypesOf('They fired [O Ireland]. [P Meg Ireland] spoke.')[0]).toBe('organization');
    expect(surnameTypesOf('[P Ousted Acme] shares fell. [O Acme] rose.')[1]).toBe('organization');
  });

  it('leaves a word that the article has for something else', () => {
    expect(surnameTypesOf('[P Meg Ireland] spoke in [L Ireland]. [L Ireland] listened.')[2]).toBe('place');
    expect(surnameTypesOf('[P Matt Allen] left [L Allen], Texas. [L Allen] wept.')[2]).toBe('place');
    expect(surnameTypesOf('[P Matt Ford] left [O Ford Motors]. [O Ford] wept.')[2]).toBe('organization');
    expect(surnameTypesOf('[P Matt Smucker], head of [O Smucker]')[1]).toBe('organization');
  });
});

describe('clusterMentions', () => {
  it('joins a surname, a given name and an initial to the one full name', () => {
    const names = cluster(
      '[P Ruth Amari] spoke. [P Amari] left, said [P Ruth]. [P R. Amari] and [P Ruth B. Amari] signed.',
    );
    expect(new Set(names).size).toBe(1);
  });

  it('names an entity as the prose does, not as a line in capitals', () => {
    expect(cluster('[P RUTH AMARI], [P RUTH AMARI] and [P Ruth Amari]')[0]).toBe('Ruth Amari');
    expect(cluster('[O HT], [O HT] and [O Ht]')[0]).toBe('HT');
  });

  it('writes the name of a person that only a line in capitals gives as prose would', () => {
    expect(cluster('By [P RUTH MCAMARI] and [P J. O’DELL II], for the [O HARBOUR TRUST]')).toEqual([
      'Ruth McAmari',
      "J. O'Dell II",
      'HARBOUR TRUST',
    ]);
    expect(cluster('[P LB] of [L PORT DC]')).toEqual(['LB', 'PORT DC']);
    expect(cluster('[L VELMORE] and [L USSR]')).toEqual(['Velmore', 'USSR']);
  });

  it('calls a person by the first of two surnames, and without what follows the surname', () => {
    expect(cluster('[P Ana Quiroz Vale] spoke. [P Quiroz] left.')[1]).toBe('Ana Quiroz Vale');
    expect(cluster('[P Ira J. Quiroz Jr.] spoke. [P Quiroz] left.')[1]).toBe('Ira J. Quiroz Jr.');
    expect(cluster('[P Ana Quiroz Vale] met [P Ida Quiroz]. [P Quiroz] left.')[2]).toBe('Ida Quiroz');
    expect(cluster('[P Ana Quiroz Vale] met [P Ida Quiroz Berg]. [P Quiroz] left.')[2]).toBe('Quiroz');
    expect(cluster('[P Mary Jane Vale] spoke. [P Jane] left.')[1]).toBe('Jane');
  });

  it('keeps a surname apart that two people share', () => {
    expect(cluster('[P Ann Berg] met [P Tom Berg]. [P Berg] was late.')).toEqual(['Ann Berg', 'Tom Berg', 'Berg']);
  });

  it('links a name to the longer one among tens of thousands with its surname', () => {
    const spell = (number: number) => Array.from(number.toString(), (digit) => 'abcdefghij'[Number(digit)]).join('');
    const list = Array.from({ length: 60_000 }, (_, at) => `X${spell(at)} Berg`);
    const names = ['Anna Maria Vale Berg', 'Tom Berg', ...list, 'A. M. Berg', 'Vale Berg', 'T. Berg'];
    let end = -1;
    const spans = names.map((name) => {
      const start = end + 1;
      end = start + name.length;
      return { start, end, type: 'person' as const };
    });
    const { entityOf } = clusterMentions(names.join('\n'), spans, { aboveBody: 0, isKnown: () => false });
    expect(entityOf.slice(-3)).toEqual([entityOf[0], entityOf[0], entityOf[1]]);
  });

  it('gives the first of a couple the surname of the second, unless it is a surname itself', () => {
    expect(cluster('[P Mark Stone] spoke. [P Mark] and [P Ida Vale] left. [P Mark] stayed.')).toEqual([
      'Mark Stone',
      'Mark',
      'Ida Vale',
      'Mark Stone',
    ]);
    expect(cluster('[P Mark Vale] spoke. [P Mark] and [P Ida Vale] left.')[1]).toBe('Mark Vale');
    expect(cluster('[P Tom Mark] spoke. [P Mark] and [P Ida Vale] left.')[1]).toBe('Tom Mark');
  });

  it('keeps a firm apart that has a legal form of its own', () => {
    expect(cluster('[O Torvane Dolci] is run by [O Torvane S.A.] of Oslo.')).toEqual(['Torvane Dolci', 'Torvane S.A.']);
  });

  it('joins an acronym to the one name with its initials', () => {
    expect(cluster('the [O Northern Fisheries Board] ([O NFB]) and the [O N.F.B.]')).toEqual(
      Array(3).fill('Northern Fisheries Board'),
    );
  });

  it('keeps an acronym apart that fits two names', () => {
    expect(cluster('[O Northern Fisheries Board], [O National Film Bureau], [O NFB]')[2]).toBe('NFB');
  });

  it('overlooks case, accents, white space and legal form', () => {
    expect(new Set(cluster('[O AT&T], [O At&t], [O AT&T Corp.]')).size).toBe(1);
    expect(new Set(cluster('[P José Núñez] and [P Jose\nNunez] and [P José\u00a0Núñez]')).size).toBe(1);
  });

  it('keeps apart what only begins alike', () => {
    expect(cluster('[O OpenAI], [O OpenAI LP], [O AT&T], [O AT&T Communications]')).toEqual([
      'OpenAI',
      'OpenAI LP',
      'AT&T',
      'AT&T Communications',
    ]);
  });

  it('joins the first words of an organization to its full name, once that was given', () => {
    const names = cluster(
      '[O Torvane]: a fair price\n\n[O Torvane Marine Holdings Inc.] grew. [O Torvane Marine] fell.',
    );
    expect(new Set(names).size).toBe(1);
    expect(new Set(cluster('[O Tamber & Corrow Ferries] grew. [O Tamber & Corrow] fell.')).size).toBe(1);
  });

  it('keeps a short name apart that stands first, that two names begin with, or that is known by itself', () => {
    expect(cluster('[O Torvane] sold [O Torvane Marine].')).toEqual(['Torvane', 'Torvane Marine']);
    expect(cluster('[O Torvane Marine], [O Torvane Rail], [O Torvane]')[2]).toBe('Torvane');
    expect(cluster('[O OpenAI Labs] and [O OpenAI]')[1]).toBe('OpenAI');
  });

  it('keeps a person and a place of one name apart', () => {
    const names = cluster('[P Dora Washington] flew to [L Washington]. [P Washington] slept.');
    expect(names).toEqual(['Dora Washington', 'Washington', 'Dora Washington']);
  });

  it('joins a product to its name with the maker', () => {
    expect(cluster('[X Microsoft Azure] grew; [X Azure] is new')).toEqual(Array(2).fill('Microsoft Azure'));
  });
});
