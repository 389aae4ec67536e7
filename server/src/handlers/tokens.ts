import type { Connection, Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { LastSent } from '../workspace/lastSent.ts';
import type { Question, Session } from '../workspace/session.ts';

export function colourTokens(connection: Connection, session: Session): void {
  const { semanticTokens } = connection.languages;
  const sent = new LastSent<number[]>();
  const dataOf = ({ engine, shown, checked }: Question, range?: Range): number[] =>
    engine.semanticTokens(shown, checked().problems, session.traits, range);
  semanticTokens.on((params, token) =>
    session.answer<SemanticTokens>('semanticTokens/full', params, token, NO_TOKENS, question => {
      const data = dataOf(question);
      return { resultId: sent.next(question.snapshot.uri, data).resultId, data };
    }),
  );
  semanticTokens.onDelta((params, token) =>
    session.answer<SemanticTokens | SemanticTokensDelta>('semanticTokens/delta', params, token, NO_TOKENS, question => {
      const { engine, snapshot } = question;
      const data = dataOf(question);
      const { resultId, before } = sent.next(snapshot.uri, data, params.previousResultId);
      return before ? { resultId, edits: engine.tokenEdits(before, data) } : { resultId, data };
    }),
  );
  semanticTokens.onRange((params, token) =>
    session.answer<SemanticTokens>('semanticTokens/range', params, token, NO_TOKENS, question => ({
      data: dataOf(question, params.range),
    })),
  );
  session.documents.onDidClose(({ document }) => sent.forget(document.uri));
}

const NO_TOKENS: SemanticTokens = { data: [] };
