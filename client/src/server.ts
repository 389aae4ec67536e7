import { type Disposable, EventEmitter, type ExtensionContext, type Range, Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  ANALYZED,
  type AnalyzedParams,
  CORPUS,
  CORPUS_CHANGED,
  type CorpusParams,
  type CorpusResult,
  DECIDE,
  DECORATIONS,
  type DecideParams,
  type DecideResult,
  type DecisionWish,
  type DecorationsAnswer,
  type DecorationsParams,
  type DecorationsResult,
  EXPORT,
  type ExportFormat,
  type ExportParams,
  type ExportResult,
  FOLDER_REPORT,
  type FolderReportResult,
  type InitializationOptions,
  REPORT,
  REVIEW,
  type ReportParams,
  type ReportResult,
  type ReviewParams,
  type ReviewResult,
} from '../../server/src/protocol.ts';
import { appliedDelta } from './appliedDelta.ts';
import { GO_TO, WHO_SAID_WHAT } from './commands.ts';
import { answerAboutFiles } from './files.ts';
import { LANGUAGE, PROJECT_FILES, SIDECARS } from './language.ts';
import { lighterForLargeFiles } from './largeFiles.ts';
import { problemsAfterTyping } from './problems.ts';
import { savingSidecars } from './review/autoSave.ts';
import type { Answer } from './review/decisions.ts';
import { serverWords } from './serverWords.ts';

/** A client with its server, not yet started. The one thing that differs between the desktop and the browser. */
export interface Launch {
  readonly client: BaseLanguageClient;
  /** Ends what `client.stop()` leaves behind. */
  end?(): void;
}

export type Launcher = (options: LanguageClientOptions) => Promise<Launch>;

/** The language server as the extension sees it: one at a time, which can be replaced by a fresh one. */
export class Server implements Disposable {
  readonly #launcher: Launcher;
  readonly #options: LanguageClientOptions;
  readonly #initializationOptions: InitializationOptions;
  readonly #extension: Uri;
  readonly #onDidAnalyze = new EventEmitter<AnalyzedParams>();
  readonly #onDidChangeCorpus = new EventEmitter<void>();
  #launch: Launch | undefined;
  #starting: Promise<void> = Promise.resolve();

  readonly onDidAnalyze = this.#onDidAnalyze.event;
  /** What `corpus` and `folderReport` answer may be another now. */
  readonly onDidChangeCorpus = this.#onDidChangeCorpus.event;

  constructor(launcher: Launcher, context: ExtensionContext) {
    this.#launcher = launcher;
    this.#extension = context.extensionUri;
    this.#initializationOptions = {
      analyzed: true,
      files: true,
      corpus: true,
      whoSaidWhat: WHO_SAID_WHAT,
      goTo: GO_TO,
      documentation: `${Uri.joinPath(context.extensionUri, 'docs', 'rules')}/`,
    };
    this.#options = {
      documentSelector: [{ language: LANGUAGE }, { pattern: PROJECT_FILES }, { pattern: SIDECARS }],
      diagnosticPullOptions: { onChange: true },
      markdown: { isTrusted: false, supportHtml: false },
      middleware: { ...lighterForLargeFiles, ...problemsAfterTyping, ...savingSidecars },
    };
  }

  /** Settled when the server can be asked. A call while another is under way waits for that one first. */
  restart(): Promise<void> {
    this.#starting = this.#starting
      .catch(() => {})
      .then(async () => {
        await this.#stop();
        const words = await serverWords(this.#extension);
        const initializationOptions = { ...this.#initializationOptions, ...words };
        const launch = await this.#launcher({ ...this.#options, initializationOptions });
        answerAboutFiles(launch.client);
        launch.client.onNotification(ANALYZED, (params: AnalyzedParams) => this.#onDidAnalyze.fire(params));
        launch.client.onNotification(CORPUS_CHANGED, () => this.#onDidChangeCorpus.fire());
        this.#launch = launch;
        await launch.client.start();
      });
    return this.#starting;
  }

  /**
   * @param range where they are wanted; without it, in the whole document
   * @param before what was answered last about the whole document, so that only what differs is sent
   */
  async decorations(uri: Uri, range?: Range, before?: DecorationsResult): Promise<DecorationsResult | null> {
    const answer = await this.#ask<DecorationsAnswer>(uri, (client, textDocument) => {
      const wanted = range && { range: client.code2ProtocolConverter.asRange(range) };
      const previous = !range && before?.resultId !== undefined && { previous: before.resultId };
      return client.sendRequest(DECORATIONS, { textDocument, ...wanted, ...previous } satisfies DecorationsParams);
    });
    if (!answer || !('quotationEdit' in answer)) return answer;
    return before ? appliedDelta(before, answer) : null;
  }

  report(uri: Uri): Promise<ReportResult | null> {
    return this.#ask<ReportResult>(uri, (client, textDocument) =>
      client.sendRequest(REPORT, { textDocument } satisfies ReportParams),
    );
  }

  exported(uri: Uri, format: ExportFormat): Promise<ExportResult | null> {
    return this.#ask<ExportResult>(uri, (client, textDocument) =>
      client.sendRequest(EXPORT, { textDocument, format } satisfies ExportParams),
    );
  }

  review(uri: Uri): Promise<ReviewResult | null> {
    return this.#ask<ReviewResult>(uri, (client, textDocument) =>
      client.sendRequest(REVIEW, { textDocument } satisfies ReviewParams),
    );
  }

  /** @param afresh reads all files again first */
  corpus(afresh = false): Promise<CorpusResult | null> {
    return this.#askOfAll<CorpusResult>(CORPUS, { afresh } satisfies CorpusParams);
  }

  folderReport(): Promise<FolderReportResult | null> {
    return this.#askOfAll<FolderReportResult>(FOLDER_REPORT, {});
  }

  /** The edit of the sidecar that writes a decision down. */
  async decide(uri: Uri, version: number, decision: DecisionWish, revision?: string): Promise<Answer | null> {
    const client = this.#launch?.client;
    if (!client?.isRunning()) return null;
    const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
    const params: DecideParams = { textDocument, version, decision, ...(revision !== undefined && { revision }) };
    const result = await client.sendRequest<DecideResult | null>(DECIDE, params).catch(() => null);
    if (!result?.edit) return result;
    return { edit: await client.protocol2CodeConverter.asWorkspaceEdit(result.edit) };
  }

  /** Asks about a document; null where the server does not run, does not know it or fails. */
  async #ask<R>(
    uri: Uri,
    question: (client: BaseLanguageClient, textDocument: { readonly uri: string }) => Promise<R | null>,
  ): Promise<R | null> {
    const client = this.#launch?.client;
    if (!client?.isRunning()) return null;
    return question(client, { uri: client.code2ProtocolConverter.asUri(uri) }).catch(() => null);
  }

  /** Asks about all folders; null where the server does not run or fails. */
  async #askOfAll<R>(method: string, params: object): Promise<R | null> {
    const client = this.#launch?.client;
    if (!client?.isRunning()) return null;
    return client.sendRequest<R | null>(method, params).catch(() => null);
  }

  dispose(): void {
    void this.#stop();
    this.#onDidAnalyze.dispose();
    this.#onDidChangeCorpus.dispose();
  }

  async #stop(): Promise<void> {
    const launch = this.#launch;
    this.#launch = undefined;
    // A server that does not answer any more must not stand in the way of its successor.
    await launch?.client.dispose().catch(() => {});
    launch?.end?.();
  }
}
