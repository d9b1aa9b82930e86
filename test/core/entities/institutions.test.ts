import { describe, expect, it } from 'vitest';
import { listAliases } from './mark-names';

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
