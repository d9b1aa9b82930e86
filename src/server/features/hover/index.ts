import { type Connection, type Hover, MarkupKind } from 'vscode-languageserver';
import { LineIndex } from '../../../core';
import { normalizeUri } from '../../../workspace';
import type { CorpusSession } from '../../corpus-session';
import { toOffset, toRange } from '../../editor/convert';
import { answerUnlessCancelled } from '../../editor/requests';
import type { Translate } from '../../editor/translate';
import type { Diagnostics } from '../diagnostics';
import { describeAmount } from './amount';
import { describeDisagreement } from './disagreement';
import { describeName } from './name';
import { describeQuotation } from './quotation';
import type { Place, Section } from './section';
import { describeSharing } from './sharing';

/** What can be said of a place, the most particular first. */
const DESCRIPTIONS: readonly ((place: Place) => Promise<Section | undefined>)[] = [
  describeAmount,
  describeName,
  describeDisagreement,
  describeQuotation,
  describeSharing,
];

/**
 * Says of an amount, a name, a quotation or a passage where else in the corpus it stands, and what disagrees.
 * What a finding says there already is not said again. The locale is that of numbers and currencies.
 */
export function serveHover(
  connection: Connection,
  session: CorpusSession,
  diagnostics: Diagnostics,
  { translate, locale }: { readonly translate: Translate; readonly locale: string },
): void {
  connection.onHover(({ textDocument, position }, token) =>
    answerUnlessCancelled(async (): Promise<Hover | null> => {
      const uri = normalizeUri(textDocument.uri);
      const text = await session.readText(uri);
      const facts = session.corpus.facts(uri);
      if (text === undefined || !facts) return null;
      const lines = new LineIndex(text);
      const offset = toOffset(lines, position);
      const findings = diagnostics.findingsAt(uri, offset);
      const sections: Section[] = [];
      for (const describe of DESCRIPTIONS) {
        const section = await describe({ session, uri, text, facts, offset, findings, translate, locale });
        if (section) sections.push(section);
      }
      const [first] = sections;
      if (!first) return null;
      const value = sections.map(({ markdown }) => markdown).join('\n\n---\n\n');
      return { range: toRange(lines, first.span), contents: { kind: MarkupKind.Markdown, value } };
    }, token),
  );
}
