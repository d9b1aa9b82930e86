import * as vscode from 'vscode';
import type { QuotationKey, QuotationPlaceRow, SpeakerSort } from '../../protocol';
import type { Server } from '../client';
import type { CorpusState } from '../corpus-state';
import { remark } from '../remark';
import { toRange } from '../to-range';
import { showTree } from '../tree/view';
import { registerCompareWordings } from './compare-wordings';
import type { QuotationsNode } from './quotations-nodes';
import { QuotationsTree } from './quotations-tree';
import { registerSaving } from './save-table';

const SORTS: Readonly<Record<string, SpeakerSort>> = {
  'copydesk.sortSpeakersByQuotations': 'quotations',
  'copydesk.sortSpeakersByName': 'name',
};

/** The Quotations view: speaker → quotation → article, live, sortable and filtered. */
export function registerQuotationsView(server: Server, state: CorpusState): vscode.Disposable {
  const tree = new QuotationsTree(server);
  const filter = {
    view: 'copydesk.quotations',
    filterCommand: 'copydesk.filterSpeakers',
    clearCommand: 'copydesk.clearSpeakerFilter',
    contextKey: 'copydesk.speakersFiltered',
    title: vscode.l10n.t('Filter Speakers'),
    placeholder: vscode.l10n.t('Part of a name or an alias'),
  };
  const findPlace = async (place: QuotationKey): Promise<QuotationPlaceRow | undefined> => {
    const [row] = await server.request('copydesk/quotationPlaces', { places: [place] });
    if (!row) remark(vscode.l10n.t('This quotation is not there any more.'));
    return row;
  };
  return vscode.Disposable.from(
    showTree(state, tree, { filter, sorts: SORTS, sortKey: 'copydesk.speakerSort', emptyKey: 'copydesk.noQuotations' }),
    registerSaving('copydesk.saveQuotations', state, {
      title: vscode.l10n.t('Save the quotations as CSV'),
      name: 'quotations',
      filter: () => tree.filter,
      ask: (token, progress) => tree.tabulate(token, progress),
    }),
    registerCompareWordings(state, findPlace),
    vscode.commands.registerCommand('copydesk.openQuotation', async (key: QuotationKey) => {
      const place = await findPlace(key);
      if (!place) return;
      await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection: toRange(place.range) });
    }),
    vscode.commands.registerCommand('copydesk.copyQuotation', (node?: QuotationsNode) =>
      node && 'row' in node && 'text' in node.row ? vscode.env.clipboard.writeText(node.row.text) : undefined,
    ),
  );
}
