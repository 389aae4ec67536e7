import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { isProjectFile } from '../project/project.ts';
import { ANALYZED, type AnalyzedParams } from '../protocol.ts';
import { Debounce } from './debounce.ts';
import type { Session } from './session.ts';

/** Long enough that fast typing is analysed once, short enough to seem immediate. */
const TYPING_PAUSE_MS = 100;
/** What is told of a long text takes the client's time as well: more for each thousand characters, up to a second in all. */
const PAUSE_MS_PER_THOUSAND = 1;
const LONGEST_PAUSE_MS = 1000;

/**
 * Tells the client by itself what it cannot or need not ask for: the problems, where it does not pull them, and that a
 * document has been analysed, where it wants to know.
 */
export class Announcements {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #documentation: () => string | undefined;
  readonly #listeners: (() => void)[] = [];
  readonly #pause = new Debounce(TYPING_PAUSE_MS, uri => void this.#announce(uri));

  constructor(connection: Connection, session: Session, documentation: () => string | undefined) {
    this.#connection = connection;
    this.#session = session;
    this.#documentation = documentation;
  }

  /** Somebody waits to see it. */
  opened(uri: string): void {
    if (this.#isTold(uri)) void this.#announce(uri);
  }

  changed(uri: string): void {
    if (!this.#isTold(uri)) return;
    const thousands = (this.#session.documents.get(uri)?.getText().length ?? 0) / 1000;
    this.#pause.call(uri, Math.min(TYPING_PAUSE_MS + PAUSE_MS_PER_THOUSAND * thousands, LONGEST_PAUSE_MS));
  }

  closed(uri: string): void {
    if (isProjectFile(uri)) return;
    this.#pause.cancel(uri);
    if (!this.#session.traits.pullsDiagnostics) this.#publish({ uri, diagnostics: [] });
  }

  onOutdated(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** The settings or a project file changed: everything that is shown may be wrong. */
  outdated(): void {
    for (const listener of this.#listeners) listener();
    for (const uri of this.#session.documents.keys()) this.changed(uri);
    const { traits } = this.#session;
    const { languages } = this.#connection;
    if (traits.refreshesDiagnostics) languages.diagnostics.refresh().catch(this.#failed);
    if (traits.refreshesTokens) languages.semanticTokens.refresh().catch(this.#failed);
    if (traits.refreshesInlayHints) languages.inlayHint.refresh().catch(this.#failed);
    if (traits.refreshesCodeLenses) this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(this.#failed);
  }

  leave(): void {
    this.#pause.cancelAll();
  }

  #isTold(uri: string): boolean {
    const { traits, options } = this.#session;
    return !isProjectFile(uri) && (!traits.pullsDiagnostics || options.analyzed === true);
  }

  async #announce(uri: string): Promise<void> {
    try {
      const question = await this.#session.question(uri);
      const version = question?.snapshot.version;
      if (!question || typeof version !== 'number') return;
      const { traits, options } = this.#session;
      if (!traits.pullsDiagnostics) {
        const diagnostics = question.engine.diagnosticsOf(question.checked(), traits, this.#documentation());
        this.#publish({ uri, version, diagnostics });
      }
      if (options.analyzed)
        await this.#connection.sendNotification(ANALYZED, {
          uri,
          version,
          revision: question.revision(),
        } satisfies AnalyzedParams);
    } catch (error) {
      this.#failed(error);
    }
  }

  #publish(params: Parameters<Connection['sendDiagnostics']>[0]): void {
    this.#connection.sendDiagnostics(params).catch(this.#failed);
  }

  readonly #failed = (error: unknown): void => this.#session.log(`announcement: ${String(error)}`);
}
