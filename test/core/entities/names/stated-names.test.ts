import { describe, expect, it } from 'vitest';
import modelBytes from '../../../../src/core/data/entity-model.bin';
import { takeStatedNames } from '../../../../src/core/entities/names/stated-names';
import { unpackModel } from '../../../../src/core/entities/recognizer/model';
import { readTyped } from '../read-typed';

const { lexicon } = unpackModel(modelBytes);

/** The organizations and products that are told of a text whose names are marked. */
function listStated(marked: string): string[] {
  const { text, spans } = readTyped(marked);
  const named = takeStatedNames(text, spans, lexicon);
  return named.flatMap(({ start, end, type }) =>
    type === 'organization' || type === 'product' ? [`${type}: ${text.slice(start, end)}`] : [],
  );
}

describe('takeStatedNames', () => {
  it.each([
    ['The pump came from [P Torvane Looms], a small firm in the north.', ['organization: Torvane Looms']],
    ['Money came from Torvane Looms, the oldest company that makes cloth.', ['organization: Torvane Looms']],
    ['He called Harl, Pell & [P Tessmer], a law firm, on Monday.', ['organization: Pell & Tessmer']],
    ['A figure of the charity Hearth Grindle shows it.', ['organization: Hearth Grindle']],
    ['The wildlife group [P Nos Brennen] was there.', ['organization: Nos Brennen']],
    ['It was sent by a group called Northwind Tomorrow.', ['organization: Northwind Tomorrow']],
    ['They asked the same firm, Grindlesoft, to help.', ['organization: Grindlesoft']],
  ])('heeds what tells an organization: %s', (marked, names) => {
    expect(listStated(marked)).toEqual(names);
  });

  it.each([
    ['The ferry [O Lady Grindle] was late.', ['product: Lady Grindle']],
    ['The trapped ferry, the Grindle Rose, was not damaged.', ['product: Grindle Rose']],
    ['He was aboard [O Lady Grindle], a small tanker, in May.', ['product: Lady Grindle']],
    ['They saw MV [P Ann Vale] leave.', ['product: MV Ann Vale']],
  ])('heeds what tells a ship: %s', (marked, names) => {
    expect(listStated(marked)).toEqual(names);
  });

  it('leaves firms their names beside their ships', () => {
    expect(listStated('It is a ferry [O Torvane Lines] runs.')).toEqual(['organization: Torvane Lines']);
  });

  it('finds the name wherever else the text has it', () => {
    expect(
      listStated(
        'The yacht Grindlewind sank. A boy saw the Grindlewind go, and [O Grindlewind] never came back. Grindlewind-7 and ' +
          'the Grindlewind Inn are others.',
      ),
    ).toEqual(['product: Grindlewind', 'product: Grindlewind', 'product: Grindlewind']);
  });

  it('leaves people their names that ships and firms have too', () => {
    expect(listStated('The yacht Ann Vale sank. [P Ann Vale] was not aboard.')).toEqual(['product: Ann Vale']);
    expect(
      listStated('He left [P Tessmer], a firm in the north. [P Otto Tessmer] is angry. [P Tessmer] will sue.'),
    ).toEqual(['organization: Tessmer']);
  });

  it.each([
    ['He is at odds with a group [P Ann Vale] led.'],
    ['It is a school and a firm [P Brennen] founded.'],
    ['In Grindlemonth, a firm that makes cloth was sold.'],
    ['He left the company Wednesday.'],
    ['A company CEO said so.'],
    ['The letter came from [P Ann Vale], an owner of the firm.'],
    ['They live in [L Grindle], a company town.'],
    ['They live in [L Grindle], the company that left it said.'],
    ['It was sent by a group called Hands of Grindle.'],
    ['They took the boat to Grindle.'],
    ['At the firm, [P Ann Vale], a clerk, was asked.'],
  ])('changes nothing where nothing does: %s', (marked) => {
    expect(listStated(marked)).toEqual([]);
  });
});
