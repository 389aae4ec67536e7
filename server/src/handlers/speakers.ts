import type { CancellationToken, Connection } from 'vscode-languageserver';
import { REPORT, type ReportParams, type ReportResult } from '../protocol.ts';
import type { Session } from '../workspace/session.ts';

export function answerAboutSpeakers(connection: Connection, session: Session): void {
  connection.onRequest(REPORT, (params: ReportParams, token: CancellationToken) =>
    session.answer<ReportResult | null>('report', params, token, null, ({ engine, shown }) => engine.report(shown)),
  );
}
