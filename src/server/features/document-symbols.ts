import { type Connection, type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { foldSpace, LineIndex, nameSpeaker, type Quote } from '../../core';
import { normalizeUri } from '../../workspace';
import { untilRead } from '../articles/until-read';
import type { CorpusSession } from '../corpus-session';
import { toRange } from '../editor/convert';
import { answerUnlessCancelled } from '../editor/requests';
import type { Translate } from '../editor/translate';

/** The outline of an article: its headline, and who is quoted where. */
export function serveDocumentSymbols(connection: Connection, session: CorpusSession, translate: Translate): void {
  connection.onDocumentSymbol(({ textDocument }, token) =>
    answerUnlessCancelled(async (): Promise<DocumentSymbol[] | null> => {
      const uri = normalizeUri(textDocument.uri);
      await untilRead(session, uri, token);
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

/** With the words in its name: what “Go to Symbol in Editor” lists and a screen reader says is the name alone. */
function describeQuotation(quote: Quote, text: string, lines: LineIndex, translate: Translate): DocumentSymbol {
  const range = toRange(lines, quote);
  const speaker = nameSpeaker(quote, text) || translate('No speaker named');
  const name = `${speaker}: ${shorten(foldSpace(text.slice(quote.start, quote.end)))}`;
  return { name, kind: SymbolKind.String, range, selectionRange: range };
}

function shorten(words: string): string {
  return words.length <= MOST_SHOWN ? words : `${words.slice(0, MOST_SHOWN).replace(/\S*$/, '')}…`;
}

const MOST_SHOWN = 80;
