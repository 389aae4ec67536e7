import type { Connection, Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { SentTokens } from '../workspace/sentTokens.ts';
import type { Question, Session } from '../workspace/session.ts';

export function colourTokens(connection: Connection, session: Session): void {
  const { semanticTokens } = connection.languages;
  const sent = new SentTokens();
  const dataOf = ({ engine, shown, checked }: Question, range?: Range): number[] =>
    engine.semanticTokens(shown, checked().problems, session.traits, range);
  semanticTokens.on((params, token) =>
    session.answer<SemanticTokens>('semanticTokens/full', params, token, NO_TOKENS, question =>
      sent.full(question.snapshot.uri, dataOf(question)),
    ),
  );
  semanticTokens.onDelta((params, token) =>
    session.answer<SemanticTokens | SemanticTokensDelta>('semanticTokens/delta', params, token, NO_TOKENS, question => {
      const { engine, snapshot } = question;
      return sent.since(snapshot.uri, params.previousResultId, dataOf(question), engine.tokenEdits);
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
