import {
  type CancellationToken,
  type Connection,
  type Disposable,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { decoded } from '../core/text/uris.ts';
import { diagnosticsOver } from '../features/capabilities.ts';
import type { Announcements } from '../workspace/announcements.ts';
import type { FolderIndex } from '../workspace/index/folderIndex.ts';
import { safely } from '../workspace/safely.ts';
import type { Session } from '../workspace/session.ts';
import { Slices } from '../workspace/slices.ts';

/** So many files at once: soon enough on the screen, and not a message for each. */
const BATCH = 50;

type Report = WorkspaceDocumentDiagnosticReport;
type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/**
 * Tells of the problems in files that are not open, where the settings want them. A client that takes reports in parts is
 * kept waiting until there is something new, so that it need not ask every other second.
 */
export function tellOfClosedFiles(
  connection: Connection,
  session: Session,
  index: FolderIndex,
  announcements: Announcements,
): { begin(): void } {
  connection.languages.diagnostics.onWorkspace((params, token, _, progress) =>
    safely<WorkspaceDiagnosticReport>('workspace/diagnostic', { items: [] }, token, session.log, async () => {
      const reports = new Reports(session, index, params.previousResultIds ?? []);
      if (!progress) {
        // Whoever takes one answer only wants it to be whole.
        while (index.state === 'reading' && !index.isLeft && !token.isCancellationRequested)
          await change(index, token).heard;
        return { items: await reports.next(token) };
      }
      await stream(reports, index, progress as Progress, token);
      return { items: [] };
    }),
  );
  return offering(connection, session, announcements);
}

async function stream(reports: Reports, index: FolderIndex, progress: Progress, token: CancellationToken) {
  for (;;) {
    const changed = change(index, token);
    const items = await reports.next(token);
    for (let at = 0; at < items.length && !token.isCancellationRequested; at += BATCH)
      progress.report({ items: items.slice(at, at + BATCH) });
    const isNews = items.some(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
    if (isNews || token.isCancellationRequested || index.isLeft) return changed.end();
    await changed.heard;
  }
}

/** Heard when the index changes or the request is cancelled. */
function change(index: FolderIndex, token: CancellationToken): { readonly heard: Promise<void>; end(): void } {
  let listening: Disposable[] = [];
  const end = (): void => {
    for (const each of listening) each.dispose();
  };
  const heard = new Promise<void>(resolve => {
    listening = [index.onChange(resolve), token.onCancellationRequested(() => resolve())];
  }).finally(end);
  return { heard, end };
}

/** What one request has been told, and has yet to be. */
class Reports {
  readonly #session: Session;
  readonly #index: FolderIndex;
  /** The result that the client has of each file, by decoded URI. */
  readonly #told = new Map<string, { readonly uri: string; readonly id: string }>();
  #isFirst = true;

  constructor(session: Session, index: FolderIndex, told: readonly { uri: string; value: string }[]) {
    this.#session = session;
    this.#index = index;
    for (const { uri, value } of told) this.#told.set(decoded(uri), { uri, id: value });
  }

  /** Files whose problems are others than those told, and at first those that are the same. */
  async next(token: CancellationToken): Promise<Report[]> {
    const slices = new Slices();
    const reports: Report[] = [];
    // What is open is told by the document's own report.
    const open = new Set(this.#session.documents.keys().map(decoded));
    const present = new Set<string>();
    for (const [key, { id, record }] of [...this.#index.entries]) {
      if (token.isCancellationRequested) return reports;
      if (!record.diagnostics) continue;
      present.add(key);
      if (open.has(key)) continue;
      const { uri } = record;
      const isTold = this.#told.get(key)?.id === id;
      if (!isTold) reports.push(full(uri, id, [...record.diagnostics]));
      else if (this.#isFirst)
        reports.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: id });
      this.#told.set(key, { uri, id });
      await slices.step();
    }
    for (const [key, { uri }] of [...this.#told]) {
      if (present.has(key) || open.has(key)) continue;
      reports.push(full(uri, undefined, []));
      this.#told.delete(key);
    }
    this.#isFirst = false;
    return reports;
  }
}

const full = (
  uri: string,
  resultId: string | undefined,
  items: Extract<Report, { kind: 'full' }>['items'],
): Report => ({
  kind: DocumentDiagnosticReportKind.Full,
  uri,
  version: null,
  ...(resultId !== undefined && { resultId }),
  items,
});

/**
 * Clients that can be told later are told that there are problems of other files only where the settings want them: they
 * would else keep those of a file that was closed.
 */
function offering(connection: Connection, session: Session, announcements: Announcements): { begin(): void } {
  let offered: { readonly problems: boolean; readonly registration: Promise<Disposable> } | undefined;
  const offer = async (): Promise<void> => {
    const scopes = session.folders.uris.length > 0 ? session.folders.uris : [''];
    const settings = await Promise.all(scopes.map(scope => session.settings.of(scope)));
    const problems = settings.some(({ index }) => index.problems);
    if (offered?.problems === problems) return;
    const before = offered;
    const register = async (): Promise<Disposable> => {
      (await before?.registration)?.dispose();
      const options = { documentSelector: null, ...diagnosticsOver(problems) };
      return connection.client.register(DocumentDiagnosticRequest.type, options);
    };
    offered = { problems, registration: register() };
    await offered.registration;
  };
  const begin = (): void => {
    if (session.traits.registersDiagnostics)
      offer().catch((error: unknown) => session.log(`registration of diagnostics: ${String(error)}`));
  };
  announcements.onOutdated(begin);
  return { begin };
}
