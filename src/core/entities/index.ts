import type { Layout } from '../article';
import modelBytes from '../data/entity-model.bin';
import type { EntityType } from '../facts';
import { runSteps } from '../run-steps';
import type { Span } from '../text/span';
import { unwrapLines } from '../text/wrapped-lines';
import { clusterMentions, type LocalEntity } from './identity/clusters';
import { placeInstitutions } from './identity/institutions';
import { takeElectionNames } from './names/election-names';
import { takeFirms } from './names/firms';
import { takeFrameNames } from './names/frame-names';
import { takeLocatedNames } from './names/located-names';
import { readNamesInSteps } from './names/name-spans';
import { takeStatedNames } from './names/stated-names';
import { takeSurnames } from './names/surnames';
import { isListed, type ListName } from './recognizer/lexicon';
import { type Model, unpackModel } from './recognizer/model';
import { labelNamesInSteps } from './recognizer/recognize';
import { hashWord } from './tokens/characters';

export type { LocalEntity } from './identity/clusters';
export type { Identity, NameDecision } from './identity/name-decisions';
export type { Explanation } from './identity/name-merges';
export { type LocalName, WhoIsWho } from './identity/who-is-who';

/** A mention as the article alone shows it. */
export interface LocalMention extends Span {
  readonly type: EntityType;
  /** Which of the article's entities it names: an index into them. */
  readonly entity: number;
}

/** Who and what an article names, as the article alone shows it. */
export interface LocalEntities {
  /** In the order of the text, not overlapping. */
  readonly mentions: readonly LocalMention[];
  readonly entities: readonly LocalEntity[];
}

/**
 * Finds the named entities of an article and which mentions belong together. Yields now and then. Linear in the text.
 * Never throws on any text. Offsets: UTF-16 code units, half-open.
 */
export function* findEntitiesInSteps(text: string, layout: Layout): Generator<void, LocalEntities> {
  const model = loadModel();
  const labeled = yield* labelNamesInSteps(unwrapLines(text), model);
  yield;
  const read = takeElectionNames(yield* readNamesInSteps(labeled, model.lexicon), labeled.prepared);
  yield;
  const names = takeFrameNames(read, labeled, layout, model.lexicon);
  const stated = takeStatedNames(text, names, model.lexicon);
  yield;
  const firms = takeFirms(
    text,
    stated,
    (word) => isListed(model.lexicon, word, PERSONAL),
    (word) => !model.lexicon.knowsWord(hashWord(word)),
  );
  yield;
  const located = takeLocatedNames(text, firms, model.lexicon);
  yield;
  const spans = takeSurnames(text, located, (word) => isListed(model.lexicon, word, GIVEN));
  yield;
  const bodyStart = layout.headline?.end ?? 0;
  const { entityOf, entities } = clusterMentions(text, spans, {
    aboveBody: spans.filter(({ start }) => start < bodyStart).length,
    isKnown: (name) => isListed(model.lexicon, name, KNOWN_BY_THEMSELVES),
  });
  const mentions = spans.map(({ start, end, type }, index) => ({ start, end, type, entity: entityOf[index] ?? 0 }));
  return { mentions, entities: placeInstitutions(labeled.prepared, entities) };
}

/** The same in one go. */
export function findEntities(text: string, layout: Layout): LocalEntities {
  return runSteps(findEntitiesInSteps(text, layout));
}

const GIVEN: readonly ListName[] = ['first'];
const PERSONAL: readonly ListName[] = ['first', 'last'];
const KNOWN_BY_THEMSELVES: readonly ListName[] = [
  'org',
  'country',
  'region',
  'city',
  'place',
  'demonym',
  'common',
  'orgword',
];

let loaded: Model | undefined;

/** The shipped model, unpacked when it is first needed. */
function loadModel(): Model {
  loaded ??= unpackModel(modelBytes);
  return loaded;
}
