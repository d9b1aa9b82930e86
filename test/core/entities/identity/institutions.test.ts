import { describe, expect, it } from 'vitest';
import { keyOfName } from '../../../../src/core/entities/forms/name-forms';
import { listAliases } from '../mark-names';

describe('placeInstitutions', () => {
  const line = 'Parliament passed the law on Monday, said Ruth Amari.';

  it('says of an institution that each country has which country’s it is', () => {
    const text = `${line} Police in Nairobi and Mombasa cheered, as Kenyan unions and Kenyan farmers did.`;
    expect(listAliases(text)[0]).toBe('Parliament -> Parliament (Kenya)');
  });

  it('says nothing where the text is of several countries, or of none', () => {
    expect(listAliases(line)[0]).toBe('Parliament -> Parliament');
    const text = `${line} Kenyan and Ugandan farmers met in Nairobi and Kampala.`;
    expect(listAliases(text)[0]).toBe('Parliament -> Parliament');
  });

  it('leaves names alone that are of one body only', () => {
    const text =
      'The Northern Fisheries Board said in Nairobi that Kenyan and other Kenyan boats left Mombasa for Lamu, Kenya.';
    expect(listAliases(text)[0]).toBe('Northern Fisheries Board -> Northern Fisheries Board');
  });
});

describe('keyOfName', () => {
  it.each([
    ['Parliament (Kenya)', 'Kenyan Parliament', 'Parliament of Kenya', 'The Kenyan parliament'],
    ['House (United States)', 'US House', 'U.S. House of Representatives', 'United States House of Representatives'],
    ['Justice Department (United States)', 'U.S. Justice Department', 'United States Department of Justice'],
    ['Labour (United Kingdom)', 'British Labour Party', 'UK Labour Party'],
    ['Congress (United States)', 'Congress of the United States', 'US Congress'],
  ])('knows the institution of %s with its country in front, behind and in brackets', (...names) => {
    expect(new Set(names.map((name) => keyOfName(name, 'organization')))).toHaveProperty('size', 1);
  });

  it.each([
    ['Scottish Parliament', 'Parliament (United Kingdom)'],
    ['Texas Senate', 'US Senate'],
    ['Kenyan Fisheries Board', 'Fisheries Board (Kenya)'],
    ['University of Kenya', 'Kenya University'],
  ])('tells %s from %s', (name, other) => {
    expect(keyOfName(name, 'organization')).not.toBe(keyOfName(other, 'organization'));
  });
});
