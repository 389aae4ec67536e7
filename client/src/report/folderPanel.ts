import { commands, type Disposable, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { CorpusResult, FolderReportResult } from '../../../server/src/protocol.ts';
import { Refresher } from '../corpus/refresher.ts';
import { folderReport } from './folderReport.ts';
import { newFrame, reportPanel } from './webview.ts';

interface Ask {
  corpus(): Promise<CorpusResult | null>;
  report(): Promise<FolderReportResult | null>;
}

interface Shown {
  readonly corpus: CorpusResult;
  readonly report: FolderReportResult;
}

/** The report on the folders that are open: one panel, which follows what becomes of the articles. */
export class FolderReports implements Disposable {
  readonly #ask: Ask;
  readonly #refresher = new Refresher(() => this.#load());
  #panel: WebviewPanel | undefined;
  #shown: Shown | undefined;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Opens the report, or brings it to the front. */
  async show(): Promise<void> {
    this.#panel ??= this.#open();
    this.#panel.reveal(undefined, true);
    await this.#load();
  }

  /** There is news of the articles. */
  changed(): void {
    if (this.#panel) this.#refresher.call();
  }

  dispose(): void {
    this.#refresher.dispose();
    this.#panel?.dispose();
  }

  #open(): WebviewPanel {
    const panel = reportPanel('copydesk.folderReport', title());
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#shown = undefined;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => this.#go(message));
    return panel;
  }

  async #load(): Promise<void> {
    const [corpus, report] = await Promise.all([this.#ask.corpus(), this.#ask.report()]);
    if (!this.#panel || !corpus || !report) return;
    // While articles are read, the page need not be made anew all the time under the reader's eyes.
    if (this.#shown && this.#shown.report.files > 0 && corpus.state === 'reading') return;
    const shown = { corpus, report };
    if (JSON.stringify(shown) === JSON.stringify(this.#shown)) return;
    this.#shown = shown;
    const nameOf = (uri: string) => workspace.asRelativePath(Uri.parse(uri));
    this.#panel.webview.html = folderReport({ ...shown, title: title(), nameOf }, newFrame(), l10n.t);
  }

  /** To the article that was clicked, or to where a speaker is found; only to what the page shows. */
  async #go(message: unknown): Promise<void> {
    const { file, speaker } = (message ?? {}) as { file?: unknown; speaker?: unknown };
    const wanted = this.#shown?.corpus.files.find(({ uri }) => uri === file);
    if (wanted) await window.showTextDocument(Uri.parse(wanted.uri), { viewColumn: ViewColumn.One });
    const named = this.#shown?.report.speakers.find(({ name }) => name === speaker);
    if (named) await commands.executeCommand('workbench.action.quickOpen', `#${named.name}`);
  }
}

const title = (): string => l10n.t('Report: {0}', workspace.name ?? l10n.t('Articles'));
