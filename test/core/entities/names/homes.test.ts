import { describe, expect, it } from 'vitest';
import modelBytes from '../../../../src/core/data/entity-model.bin';
import { splitHomes } from '../../../../src/core/entities/names/homes';
import { unpackModel } from '../../../../src/core/entities/recognizer/model';
import { tokenize } from '../../../../src/core/entities/tokens/tokens';

const { lexicon } = unpackModel(modelBytes);

/** The parts of an organization's name that ends a text and begins where it is marked. */
function split(marked: string): string[] {
  const text = marked.replace('[', '');
  const tokens = tokenize(text);
  const start = tokens.starts.indexOf(marked.indexOf('['));
  return splitHomes(tokens, lexicon, [{ start, end: tokens.count, type: 'organization' }]).map(
    (name) => `${name.type} ${text.slice(tokens.starts[name.start], tokens.ends[name.end - 1])}`,
  );
}

describe('splitHomes', () => {
  it.each([
    ['She asked [Skerrow Ferries of Scotland', ['organization Skerrow Ferries', 'place Scotland']],
    ['She asked [Brannock Heavy Engineering of Burnie', ['organization Brannock Heavy Engineering', 'place Burnie']],
    ['She asked the [Skerrow Club of Scotland', ['organization Skerrow Club of Scotland']],
    ['She asked [Prohibition Party of Illinois', ['organization Prohibition Party of Illinois']],
    ['She asked [Royal Bank of Scotland', ['organization Royal Bank of Scotland']],
    ['She asked [Skerrow Institute of Technology', ['organization Skerrow Institute of Technology']],
  ])('%s', (marked, parts) => {
    expect(split(marked)).toEqual(parts);
  });
});
