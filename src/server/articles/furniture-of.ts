import { type Furniture, isAnalyzed } from '../../core';
import type { CorpusSession } from '../corpus-session';

/** The page furniture of an article; none in one of another language than English; undefined for what is no article. */
export function furnitureOf(session: CorpusSession, uri: string): readonly Furniture[] | undefined {
  const facts = session.corpus.facts(uri);
  return facts && (isAnalyzed(facts.language) ? facts.boilerplate : []);
}
