import { type Connection, type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { foldSpace, LineIndex, nameSpeaker, type Quote } from '../../core';
import { normalizeUri } from '../../workspace';
import { toRange } from '../convert';
import type { CorpusSession } from '../corpus-session';
import { answerUnlessCancelled } from '../requests';
import type { Translate } from '../translate';

/** The outline of an article: its headline, and who is quoted where. */
export function serveDocumentSymbols(connection: Connection, session: CorpusSession, translate: Translate): void {
  connection.onDocumentSymbol(({ textDocument }, token) =>
    answerUnlessCancelled(async (): Promise<DocumentSymbol[] | null> => {
      const uri = normalizeUri(textDocument.uri);
      const text = await session.readText(uri);
      const facts = session.corpus.facts(uri);
      if (text === undefined || !facts) return null;
      const lines = new LineIndex(text);
      const quotations = facts.quotes.flatMap((quote) =>
        quote.furniture ? [] : [describeQuotation(quote, text, lines, translate)],
      );
      if (!facts.headline) return quotations;
      const range = toRange(lines, facts.headline);
      const name = foldSpace(text.slice(facts.headline.start, facts.headline.end)).trim();
      return [{ name, kind: SymbolKind.File, range, selectionRange: range }, ...quotations];
    }, token),
  );
}

function describeQuotation(quote: Quote, text: string, lines: LineIndex, translate: Translate): DocumentSymbol {
  const { start, end } = quote;
  const range = toRange(lines, quote);
  return {
    name: nameSpeaker(quote, text) || translate('No speaker named'),
    detail: foldSpace(text.slice(start, end)),
    kind: SymbolKind.String,
    range,
    selectionRange: range,
  };
}
