import { type CancellationToken, type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { EXPORT, EXPORT_FORMATS, type ExportParams, type ExportResult } from '../protocol.ts';
import type { Session } from '../workspace/session.ts';

export function exportArticles(connection: Connection, session: Session): void {
  connection.onRequest(EXPORT, (params: ExportParams, token: CancellationToken) =>
    session.answer<ExportResult | null>('export', params, token, null, ({ engine, checked }) => {
      const result = engine.exported(checked(), params.format);
      if (result) return result;
      const choices = EXPORT_FORMATS.join(', ');
      throw new ResponseError(ErrorCodes.InvalidParams, `"${params.format}" is no format; give one of ${choices}`);
    }),
  );
}
