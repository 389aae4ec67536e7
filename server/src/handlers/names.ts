import type { CompletionList, Connection } from 'vscode-languageserver';
import { completionDataOf } from '../features/completionData.ts';
import { safely } from '../workspace/safely.ts';
import type { Session } from '../workspace/session.ts';

export function completeNames(connection: Connection, session: Session): void {
  connection.onCompletion((params, token) =>
    session.answer<CompletionList | null>('completion', params, token, null, ({ engine, snapshot }) =>
      engine.completions(snapshot, params.position, session.traits),
    ),
  );
  connection.onCompletionResolve((item, token) =>
    safely('completionItem/resolve', item, token, session.log, async () => {
      const data = completionDataOf(item.data);
      const question = data && (await session.question(data.uri));
      if (!question) return item;
      return question.engine.resolvedCompletion(
        item,
        question.shown,
        data,
        session.traits.markdownCompletion,
        session.traits.words,
      );
    }),
  );
}
