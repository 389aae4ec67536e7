import {
  type Disposable,
  env,
  Selection,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { ReportResult } from '../../../server/src/protocol.ts';
import { rangeOf } from '../ranges.ts';
import { reportHtml } from './html.ts';

type Ask = (uri: Uri) => Promise<ReportResult | null>;

/** The reports that are open, one a document. */
export class Reports implements Disposable {
  readonly #ask: Ask;
  readonly #open = new Map<string, Report>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Opens the report on the active document beside it, or brings it to the front. */
  async show(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri;
    const result = uri && (await this.#ask(uri));
    if (!uri || !result) {
      void window.showInformationMessage('There is no News Seed in front to report on.');
      return;
    }
    const key = uri.toString();
    let report = this.#open.get(key);
    if (!report) {
      report = new Report(uri, () => this.#open.delete(key));
      this.#open.set(key, report);
    }
    report.show(result);
  }

  /** The server has analysed a document anew. */
  async analyzed(uri: string): Promise<void> {
    const report = this.#open.get(uri);
    const result = report && (await this.#ask(report.uri));
    if (result) report.update(result);
  }

  dispose(): void {
    for (const report of [...this.#open.values()]) report.dispose();
  }
}

class Report implements Disposable {
  readonly uri: Uri;
  readonly #panel: WebviewPanel;
  #result: ReportResult | undefined;

  constructor(uri: Uri, onDidDispose: () => void) {
    this.uri = uri;
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    this.#panel = window.createWebviewPanel(
      'copydesk.report',
      `Report: ${name}`,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
    );
    this.#panel.onDidDispose(onDidDispose);
    this.#panel.webview.onDidReceiveMessage((message: unknown) => this.#go(message));
  }

  show(result: ReportResult): void {
    this.update(result);
    this.#panel.reveal(undefined, true);
  }

  update(result: ReportResult): void {
    this.#result = result;
    this.#panel.webview.html = reportHtml(result, { nonce: nonce(), language: env.language });
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** To the quotation that was clicked, in the editor that shows the document, or in a new one. */
  async #go(message: unknown): Promise<void> {
    const id = (message as { quotation?: unknown } | null)?.quotation;
    const quotation = this.#result?.quotations.find(q => q.id === id);
    if (!quotation) return;
    const open = window.visibleTextEditors.find(e => e.document.uri.toString() === this.uri.toString());
    const editor = await window.showTextDocument(await workspace.openTextDocument(this.uri), {
      viewColumn: open?.viewColumn ?? ViewColumn.One,
    });
    const range = rangeOf(quotation.range);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** 128 random bits, which no text of an article can guess. */
function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map(b => b.toString(16).padStart(2, '0')).join('');
}
