import type { Connection } from 'vscode-languageserver';
import { DECORATIONS, type DecorationsAnswer, type DecorationsParams, type DecorationsResult } from '../protocol.ts';
import { LastSent } from '../workspace/lastSent.ts';
import type { Session } from '../workspace/session.ts';

export function decorateArticles(connection: Connection, session: Session): void {
  const sent = new LastSent<DecorationsResult>();
  connection.onRequest<DecorationsAnswer | null, never>(DECORATIONS, (params: DecorationsParams, token) =>
    session.answer<DecorationsAnswer | null>('decorations', params, token, null, question => {
      const { engine, shown, checked } = question;
      const result = engine.decorations(shown, checked().problems, params.range);
      if (params.range) return result;
      const { resultId, before } = sent.next(params.textDocument.uri, result, params.previous);
      return before ? engine.decorationsDelta(before, result, resultId) : { ...result, resultId };
    }),
  );
  session.documents.onDidClose(({ document }) => sent.forget(document.uri));
}
