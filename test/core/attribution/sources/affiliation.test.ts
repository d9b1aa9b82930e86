import { describe, expect, test } from 'vitest';
import { readLayout } from '../../../../src/core/article';
import { findAttributions } from '../../../../src/core/attribution';
import type { EntityType } from '../../../../src/core/facts';
import { findNamed } from '../read-attributions';

const NAMES: readonly (readonly [string, EntityType])[] = [
  ['Ruritania', 'place'],
  ['Port Zenda', 'place'],
  ['R.U.', 'place'],
  ['Acme', 'organization'],
  ['White Tower', 'organization'],
];

/** What is weak about the sources of a text in which only the names above are known. */
function readWeak(text: string): (string | undefined)[] {
  const entities = findNamed(text, NAMES);
  return findAttributions(text, { layout: readLayout(text), entities }).attributions.map(
    ({ weakness }) => weakness && `${weakness.rule}: ${text.slice(weakness.start, weakness.end)}`,
  );
}

describe('a place does not say who a source is', () => {
  test.each([
    ['The deal is dead in Ruritania and officials said it would stay so.', 'vague-group: officials'],
    ['The deal was dead, Western diplomats in the region said.', 'vague-group: Western diplomats'],
    ['The deal was dead, European officials said.', 'vague-group: European officials'],
    ['Reports from Ruritania say the deal is dead.', 'vague-document: Reports'],
    ['Bankers in Port Zenda said the deal was dead.', 'vague-group: Bankers'],
    ['Earlier, Port Zenda traders said the deal was dead.', 'vague-group: Port Zenda traders'],
    ['One head trader at a R.U. securities house said the deal was dead.', 'anonymous-source: One head trader'],
    ['Officials in Port Zenda said the deal was dead.', 'vague-group: Officials'],
    ['However, R.U. sources said the deal was dead.', 'anonymous-source: R.U. sources'],
    ['However, Congressional sources said the deal was dead.', 'anonymous-source: Congressional sources'],
    ['The deal was dead, said another Ruritanian bank dealer.', 'anonymous-source: another Ruritanian bank dealer'],
    ['However, statistics on crime in Ruritania showed that it fell.', 'vague-document: statistics'],
    ['However, a report in a Ruritanian paper said that it fell.', 'vague-document: a report'],
    ['However, a study of 65 birds of prey in Ruritania found that it fell.', 'vague-document: a study'],
    ['However, some Acme customers said the deal was dead.', 'vague-group: some Acme customers'],
    [
      'However, another Ruritanian bank official said the deal was dead.',
      'anonymous-source: another Ruritanian bank official',
    ],
    ['However, one commenter on Acme’s page said the deal was dead.', 'anonymous-source: one commenter'],
    ['Some people refuse to take Acme’s offer and say that the deal is dead.', 'vague-group: Some people'],
    ['Many residents the White Tower has met believe the deal is dead.', 'vague-group: Many residents'],
    ['The deal is dead, according to dealers polled by Acme.', 'vague-group: dealers'],
    ['Analysts in both Ruritania and Port Zenda said the deal was dead.', 'vague-group: Analysts'],
    ['Diplomats watching the R.U. talks said the deal was dead.', 'vague-group: Diplomats'],
    ['Residents in the old town of Acme said the deal was dead.', 'vague-group: Residents'],
    ['However, a letter sent to papers in Ruritania said the deal was dead.', 'vague-document: a letter'],
  ])('%s', (text, weakness) => {
    expect(readWeak(text)).toEqual([weakness]);
  });
});

describe('an office, a body or a party does', () => {
  test.each([
    ['However, R.U. officials said the deal was dead.', 'unnamed-affiliated: R.U. officials'],
    ['An envoy from Ruritania said the deal was dead.', 'unnamed-affiliated: An envoy'],
    ['However, Acme sources said the deal was dead.', 'unnamed-affiliated: Acme sources'],
    ['Traders at Acme in Port Zenda said the deal was dead.', 'unnamed-affiliated: Traders'],
    ['A source at the White Tower said the deal was dead.', 'unnamed-affiliated: A source'],
    ['However, Democratic voters said the deal was dead.', 'unnamed-affiliated: Democratic voters'],
    ['Aides close to Acme said the deal was dead.', 'anonymity-unexplained: Aides'],
    ['Lawyers representing Acme said the deal was dead.', 'unnamed-affiliated: Lawyers'],
    ['A group led by Acme said the deal was dead.', undefined],
    ['The head of Acme and officials said the deal was dead.', undefined],
    ['The mayor of Ruritania and officials said the deal was dead.', undefined],
  ])('%s', (text, weakness) => {
    expect(readWeak(text)).toEqual([weakness]);
  });
});

test('private talks with people of a place are no source', () => {
  expect(readWeak('He held private talks with leaders in Ruritania worried that the deal was dead.')).toEqual([
    undefined,
  ]);
});
