import {
  type Disposable,
  l10n,
  Selection,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { ReportResult } from '../../../server/src/protocol.ts';
import type { Front } from '../front.ts';
import { rangeOf } from '../ranges.ts';
import { articleReport } from './articleReport.ts';
import { newFrame, reportPanel } from './webview.ts';

type Ask = (uri: Uri) => Promise<ReportResult | null>;

/** The reports that are open, one a document. */
export class Reports implements Disposable {
  readonly #front: Front;
  readonly #ask: Ask;
  readonly #open = new Map<string, Report>();

  constructor(front: Front, ask: Ask) {
    this.#front = front;
    this.#ask = ask;
  }

  /**
   * Opens the report on an article beside it, or brings it to the front.
   * @param pointedAt the article that the user has pointed at; else it is the one in front
   */
  async show(pointedAt?: Uri): Promise<void> {
    const editor = pointedAt ? await window.showTextDocument(pointedAt) : await this.#front.editor();
    const uri = editor?.document.uri;
    const result = uri && (await this.#ask(uri));
    if (!uri || !result) {
      void window.showInformationMessage(l10n.t('There is no news seed in front to report on.'));
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
    this.#panel = reportPanel('copydesk.report', l10n.t('Report: {0}', name));
    this.#panel.onDidDispose(onDidDispose);
    this.#panel.webview.onDidReceiveMessage((message: unknown) => this.#go(message));
  }

  show(result: ReportResult): void {
    this.update(result);
    this.#panel.reveal(undefined, true);
  }

  update(result: ReportResult): void {
    const before = this.#result;
    this.#result = result;
    // Where only places have moved, the page need not be made anew under the reader's eyes.
    if (before && told(before) === told(result)) return;
    this.#panel.webview.html = articleReport(result, newFrame(), l10n.t);
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

/** What the page tells, without where exactly it stands. */
const told = ({ title, words, speakers, quotations }: ReportResult): string =>
  JSON.stringify([title, words, speakers, quotations.map(({ range: _, ...rest }) => rest)]);
