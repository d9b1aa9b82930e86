import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { overlaps, type Span } from '../../core';
import type { PeekedPlaces, QuotationKey } from '../../protocol';
import type { Problem } from '../articles/linter';
import type { CorpusSession } from '../corpus-session';
import type { DecisionContext } from './decision-actions';

/**
 * The offers to see what a finding speaks of in other articles: two wordings of a quotation or two articles nearly the
 * same side by side, anything else within this article.
 */
export function offerComparisons(problems: readonly Problem[], context: DecisionContext): CodeAction[] {
  return problems.flatMap((problem) => {
    const command = compareOthers(problem, context) ?? peekAtOthers(problem, context);
    if (!command) return [];
    return [{ title: command.title, kind: CodeActionKind.QuickFix, diagnostics: [problem.diagnostic], command }];
  });
}

interface Offer {
  readonly title: string;
  readonly command: string;
  readonly arguments: unknown[];
}

function compareOthers({ finding }: Problem, { session, uri, translate }: DecisionContext): Offer | undefined {
  const [other] = finding.related ?? [];
  if (other && finding.rule === 'near-duplicate') {
    const title = translate('Compare the two articles');
    return { title, command: 'copydesk.compareNearDuplicates', arguments: [[other.article, uri]] };
  }
  if (!other || finding.rule !== 'altered-quotation') return undefined;
  const quotations = [findQuotation(session, uri, finding), findQuotation(session, other.article, other)];
  if (quotations.includes(undefined)) return undefined;
  return { title: translate('Compare the wordings'), command: 'copydesk.compareWordings', arguments: [quotations] };
}

function peekAtOthers({ diagnostic }: Problem, { uri, translate }: DecisionContext): Offer | undefined {
  const places = (diagnostic.relatedInformation ?? []).map(({ location }) => location);
  if (places.length === 0) return undefined;
  const articles = new Set(places.map((place) => place.uri));
  const title = translate(articles.size === 1 ? 'Peek at the other article' : 'Peek at the other articles');
  const peeked: PeekedPlaces = { uri, range: diagnostic.range, places };
  return { title, command: 'copydesk.peekPlaces', arguments: [peeked] };
}

/** The quotation that holds a place. */
function findQuotation({ corpus }: CorpusSession, uri: string, place: Span): QuotationKey | undefined {
  const quote = corpus.facts(uri)?.quotes.findIndex((each) => overlaps(each, place)) ?? -1;
  return quote < 0 ? undefined : { uri, quote };
}
