import { describe, expect, it } from 'vitest';
import modelBytes from '../../../../src/core/data/entity-model.bin';
import { takeLocatedNames } from '../../../../src/core/entities/names/located-names';
import { unpackModel } from '../../../../src/core/entities/recognizer/model';
import { readTyped } from '../read-typed';

const { lexicon } = unpackModel(modelBytes);

/** The places that are told of a text whose names are marked. */
function listPlaces(marked: string): string[] {
  const { text, spans } = readTyped(marked);
  return takeLocatedNames(text, spans, lexicon).flatMap(({ start, end, type }) =>
    type === 'place' ? [text.slice(start, end)] : [],
  );
}

describe('takeLocatedNames', () => {
  it.each([
    ['The port of [P Grindle] will charge coaches.', ['Grindle']],
    ['He spoke of the small market town of [O Grindle].', ['Grindle']],
    ['They met in the Oslo suburb of [P Port Grindle].', ['Port Grindle']],
    ['[P Grindle], a fishing village in the north, is cut off.', ['Grindle']],
    ['The detour is by way of [P Lower Grindle].', ['Lower Grindle']],
    ['It lies ten miles south-east, then north of [O Grindle].', ['Grindle']],
    ['She is a nurse from [P Paisley].', ['Paisley']],
    ['The works are in [P Clinton], [L Michigan].', ['Clinton', 'Michigan']],
    ['[O Baltimore] firm [O Halvard Marine] snapped it up.', ['Baltimore']],
    ['It sails from the Grindles to the [L Chesapeake Bay].', ['Grindles', 'Chesapeake Bay']],
    ['It sails from [L Oban] to Grindle in the rain.', ['Oban', 'Grindle']],
    ['She pays £9 on the [L Oban] to Grindle night ferry.', ['Oban', 'Grindle']],
  ])('heeds what tells a place: %s', (marked, places) => {
    expect(listPlaces(marked)).toEqual(places);
  });

  it('takes no goal for a place where nothing calls it a way', () => {
    expect(listPlaces('The [L Oban] to Grindle letters were read aloud.')).toEqual(['Oban']);
  });

  it.each([
    ['The Stadia port of [P Grindle]’s game is not smooth.'],
    ['A friend of [P Grindle], a nurse in the village, left.'],
    ['[P Ian Paisley] left. She is a nurse from [P Paisley].'],
    ['He took the letter from [P Paisley].'],
    ['He beat [P Clinton] and lost.'],
    ['[O Baltimore] beat [O Halvard Marine] in May.'],
    ['He went from Grindle to [P Ann Vale].'],
    ['Open from Monday to [O Grindle].'],
    ['The way to Grindle is a long run.'],
  ])('changes nothing where nothing does: %s', (marked) => {
    expect(listPlaces(marked)).toEqual([]);
  });
});
