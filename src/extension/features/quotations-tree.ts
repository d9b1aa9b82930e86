import * as vscode from 'vscode';
import type { QuotationRow, SpeakerRow, SpeakerSort, Table } from '../../protocol';
import type { Server } from '../client';
import { formatNumber } from '../counts';
import { RANGE, type RowRange, ServerTree, splitInRanges } from '../tree/server-tree';
import { type QuotationsNode, toTreeItem } from './quotations-nodes';

/** Speaker → quotation → article. */
export class QuotationsTree extends ServerTree<QuotationsNode, SpeakerSort> {
  constructor(private readonly server: Server) {
    super('quotations');
  }

  protected async listChildren(node?: QuotationsNode): Promise<QuotationsNode[]> {
    if (!node) return this.#roots();
    switch (node.kind) {
      case 'speakers':
        return (await this.#list(node)).rows.map((row) => ({ kind: 'speaker', row }));
      case 'speaker':
        return this.#openSpeaker(node.row);
      case 'range':
        return this.#quotations(node.speaker, node);
      case 'quotation':
        return this.#places(node.speaker, node.row);
      case 'place':
        return [];
    }
  }

  async describeFilter(): Promise<string> {
    const { l10n } = vscode;
    const { total } = await this.#list({ offset: 0, limit: 1 });
    if (total === 0) return l10n.t('No speaker matches “{0}”.', this.filter);
    if (total === 1) return l10n.t('1 speaker matches “{0}”.', this.filter);
    return l10n.t('{0} speakers match “{1}”.', formatNumber(total), this.filter);
  }

  /** All quotations of the speakers that the view lists, in their order. */
  tabulate(token: vscode.CancellationToken, progress: vscode.Progress<{ increment: number }>): Promise<Table> {
    const params = { sort: this.sort, ...this.filterParams };
    return this.server.follow(
      'copydesk/quotationTable',
      (workDoneToken) => ({ workDoneToken, ...params }),
      progress,
      token,
    );
  }

  protected describe(node: QuotationsNode) {
    return toTreeItem(node);
  }

  async #roots(): Promise<QuotationsNode[]> {
    const { total, rows, nobody } = await this.#list({ offset: 0, limit: RANGE });
    const speakers: QuotationsNode[] =
      total <= RANGE
        ? rows.map((row) => ({ kind: 'speaker', row }))
        : splitInRanges(total).map((range) => ({ kind: 'speakers', ...range }));
    return nobody ? [...speakers, { kind: 'speaker', row: nobody }] : speakers;
  }

  #list({ offset, limit }: RowRange) {
    return this.server.request('copydesk/speakers', { sort: this.sort, offset, limit, ...this.filterParams });
  }

  async #openSpeaker(speaker: SpeakerRow): Promise<QuotationsNode[]> {
    if (speaker.quotations <= RANGE) return this.#quotations(speaker, { offset: 0, limit: RANGE });
    return splitInRanges(speaker.quotations).map((range) => ({ kind: 'range', speaker, ...range }));
  }

  async #quotations(speaker: SpeakerRow, { offset, limit }: RowRange): Promise<QuotationsNode[]> {
    const rows = await this.server.request('copydesk/quotations', { speaker: speaker.name, offset, limit });
    return rows.map((row) => ({ kind: 'quotation', speaker, row }));
  }

  async #places(speaker: SpeakerRow, quotation: QuotationRow): Promise<QuotationsNode[]> {
    const { places } = quotation;
    const rows = await this.server.request('copydesk/quotationPlaces', { places });
    return rows.map((row) => {
      const place = places.find(({ uri, quote }) => uri === row.uri && quote === row.quote);
      return { kind: 'place', speaker, quotation, row, isAltered: (place?.wording ?? 0) > 0 };
    });
  }
}
