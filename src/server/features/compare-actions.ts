import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { overlaps, type Span } from '../../core';
import type { QuotationKey } from '../../protocol';
import type { Problem } from '../articles/linter';
import type { CorpusSession } from '../corpus-session';
import type { Translate } from '../editor/translate';

/** The offers to see what a finding speaks of side by side: two wordings of a quotation, two articles nearly the same. */
export function offerComparisons(
  problems: readonly Problem[],
  session: CorpusSession,
  uri: string,
  translate: Translate,
): CodeAction[] {
  return problems.flatMap(({ finding, diagnostic }) => {
    const [other] = finding.related ?? [];
    if (!other) return [];
    const offer = (title: string, command: string, compared: readonly unknown[]): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command, arguments: [compared] },
    });
    if (finding.rule === 'near-duplicate')
      return [offer(translate('Compare the two articles'), 'copydesk.compareNearDuplicates', [other.article, uri])];
    if (finding.rule !== 'altered-quotation') return [];
    const quotations = [findQuotation(session, uri, finding), findQuotation(session, other.article, other)];
    return quotations.includes(undefined)
      ? []
      : [offer(translate('Compare the wordings'), 'copydesk.compareWordings', quotations)];
  });
}

/** The quotation that holds a place. */
function findQuotation({ corpus }: CorpusSession, uri: string, place: Span): QuotationKey | undefined {
  const quote = corpus.facts(uri)?.quotes.findIndex((each) => overlaps(each, place)) ?? -1;
  return quote < 0 ? undefined : { uri, quote };
}
