import * as vscode from 'vscode';
import type { CorpusStatus, Membership, SharingRow } from '../../protocol';
import { ignoreServerDown, type Server } from '../client';
import type { CorpusState } from '../corpus-state';
import { countArticles, describePause, formatNumber } from '../counts';

const ARTICLES: vscode.DocumentSelector = { language: 'article' };

/** Two items of the language status: what the article in view is written in, and how the corpus stands. */
export function registerLanguageStatus(server: Server, state: CorpusState): vscode.Disposable {
  const article = vscode.languages.createLanguageStatusItem('copydesk.article', ARTICLES);
  article.name = vscode.l10n.t('News Article');
  article.command = { command: 'copydesk.explainMembership', title: vscode.l10n.t('Why?') };
  const corpus = vscode.languages.createLanguageStatusItem('copydesk.corpus', ARTICLES);
  corpus.name = vscode.l10n.t('Corpus');

  const showArticle = async () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    if (!uri) return;
    const membership = await server.request('copydesk/membership', { uri });
    const isKnown = membership.member && state.status.phase === 'ready';
    const sharing = isKnown ? await server.request('copydesk/sharing', { uri }) : undefined;
    if (uri !== vscode.window.activeTextEditor?.document.uri.toString()) return;
    describeArticle(article, membership);
    article.detail = sharing ? describeSharing(sharing) : '';
  };
  const showArticleAgain = () => void showArticle().catch(ignoreServerDown);
  const showCorpus = (status: CorpusStatus) => describeCorpus(corpus, status);
  showCorpus(state.status);
  return vscode.Disposable.from(
    article,
    corpus,
    state.onDidChange(showCorpus),
    state.onDidChange(showArticleAgain),
    vscode.window.onDidChangeActiveTextEditor(showArticleAgain),
  );
}

function describeArticle(item: vscode.LanguageStatusItem, { member, language }: Membership): void {
  const { l10n } = vscode;
  item.severity = vscode.LanguageStatusSeverity.Information;
  if (!member) {
    item.text = l10n.t('Not in the corpus');
  } else if (language === undefined || language === 'en' || language === 'und') {
    item.text = l10n.t('Article of the corpus');
  } else {
    item.text = l10n.t('{0}: not analyzed, only English is', languageName(language));
    item.severity = vscode.LanguageStatusSeverity.Warning;
  }
}

/** “74% of the prose shared with 2 articles”; empty where nothing is. */
function describeSharing({ share, titles }: SharingRow): string {
  if (titles.length === 0) return '';
  const percent = new Intl.NumberFormat(vscode.env.language, { style: 'percent' }).format(share);
  return titles.length === 1
    ? vscode.l10n.t('{0} of the prose shared with 1 article', percent)
    : vscode.l10n.t('{0} of the prose shared with {1} articles', percent, formatNumber(titles.length));
}

function languageName(code: string): string {
  if (code === 'other') return vscode.l10n.t('Not English');
  return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(code) ?? code;
}

function describeCorpus(item: vscode.LanguageStatusItem, status: CorpusStatus): void {
  item.busy = status.phase === 'indexing' || status.phase === 'starting';
  item.severity =
    status.phase === 'failed' || status.problems.length > 0
      ? vscode.LanguageStatusSeverity.Error
      : vscode.LanguageStatusSeverity.Information;
  item.text = describePhase(status);
  item.detail = status.problems[0] ?? describeRest(status);
  item.command = commandFor(status);
}

/** What counts as an article of the corpus, and is not looked at. */
function describeRest({ skippedCount, foreign }: CorpusStatus): string {
  const { l10n } = vscode;
  return [
    ...(skippedCount > 0 ? [l10n.t('{0} skipped', formatNumber(skippedCount))] : []),
    ...(foreign > 0 ? [l10n.t('{0} not in English', formatNumber(foreign))] : []),
  ].join(', ');
}

function commandFor({ phase, skippedCount }: CorpusStatus): vscode.Command {
  const { l10n } = vscode;
  if (phase === 'indexing') return { command: 'copydesk.pauseReading', title: l10n.t('Pause') };
  if (phase === 'paused') return { command: 'copydesk.resumeReading', title: l10n.t('Resume') };
  return skippedCount > 0
    ? { command: 'copydesk.showSkipped', title: l10n.t('Show Skipped Files') }
    : { command: 'copydesk.showLog', title: l10n.t('Show Log') };
}

/** No number before there is one to tell: the first that is formatted takes longer than all else of activation. */
function describePhase(status: CorpusStatus): string {
  const { l10n } = vscode;
  const { phase, read, articles } = status;
  if (phase === 'paused') return describePause(status);
  if (phase === 'starting' && articles === 0) return l10n.t('Looking for articles');
  return phase === 'indexing'
    ? l10n.t('Reading articles: {0} of {1}', formatNumber(read), formatNumber(articles))
    : l10n.t('Corpus: {0}', countArticles(articles));
}
