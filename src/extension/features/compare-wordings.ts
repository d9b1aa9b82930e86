import * as vscode from 'vscode';
import type { QuotationKey, QuotationPlaceRow, QuotationRow } from '../../protocol';
import type { CorpusState } from '../corpus-state';
import type { QuotationsNode } from './quotations-nodes';

const SCHEME = 'copydesk-wording';

/** Two places of one quotation. */
type Pair = readonly [QuotationKey, QuotationKey];
type FindPlace = (place: QuotationKey) => Promise<QuotationPlaceRow | undefined>;

/** “Compare Wordings”: what two articles make of one quotation, side by side in the editor's own view of differences. */
export function registerCompareWordings(state: CorpusState, findPlace: FindPlace): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const announce = () => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
  };
  return vscode.Disposable.from(
    changed,
    state.onDidChangeLists(announce),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => splitSentences(levelMarks((await findPlace(toKey(uri)))?.text ?? '')),
    }),
    vscode.commands.registerCommand('copydesk.compareWordings', async (chosen?: QuotationsNode | Pair) => {
      const keys = chosen && 'kind' in chosen ? await choosePair(chosen, findPlace) : chosen;
      const [left, right] = await Promise.all((keys ?? []).map(findPlace));
      if (!left || !right) return;
      const title = `${shorten(left.title)} ↔ ${shorten(right.title)}`;
      await vscode.commands.executeCommand('vscode.diff', toWordingUri(left), toWordingUri(right), title);
    }),
  );
}

/** The first wording of a quotation, and another: that of the article chosen, the only other one, or the one picked. */
async function choosePair(node: QuotationsNode, findPlace: FindPlace): Promise<readonly QuotationKey[] | undefined> {
  if (node.kind !== 'quotation' && node.kind !== 'place') return undefined;
  const { places } = node.kind === 'quotation' ? node.row : node.quotation;
  const [first] = places;
  const other = node.kind === 'place' ? node.row : await chooseOther(places, findPlace);
  return first && other && [first, other];
}

async function chooseOther(places: QuotationRow['places'], findPlace: FindPlace): Promise<QuotationKey | undefined> {
  const others = places.filter(({ wording }, index) => {
    return wording > 0 && places.findIndex((place) => place.wording === wording) === index;
  });
  if (others.length < 2) return others[0];
  const rows = (await Promise.all(others.map(findPlace))).filter((row) => row !== undefined);
  const picks = rows.map((row) => ({ label: row.title, detail: row.text, row }));
  const placeHolder = vscode.l10n.t('Which wording should stand beside the first?');
  return (await vscode.window.showQuickPick(picks, { placeHolder, matchOnDetail: true }))?.row;
}

/** Its name gives it a language of its own, which is wrapped, and has no headline to color. */
function toWordingUri({ uri, quote, title }: QuotationPlaceRow): vscode.Uri {
  const path = `/${title.replace(/[\\/]/g, '-')}.quotation`;
  return vscode.Uri.from({ scheme: SCHEME, path, query: new URLSearchParams({ uri, quote: `${quote}` }).toString() });
}

function toKey({ query }: vscode.Uri): QuotationKey {
  const parts = new URLSearchParams(query);
  return { uri: parts.get('uri') ?? '', quote: Number(parts.get('quote')) };
}

/** How a paper sets its quotation marks and apostrophes is no other wording. */
function levelMarks(text: string): string {
  return text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'");
}

/** A sentence a line: then sentence stands beside sentence, and in them the words that differ are marked. */
function splitSentences(text: string): string {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return `${Array.from(sentences, ({ segment }) => segment.trim()).join('\n')}\n`;
}

function shorten(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).trimEnd()}…`;
}

const LONGEST_TITLE = 40;
