import type { CodeLens, Connection, InlayHint } from 'vscode-languageserver';
import { lensDataOf } from '../features/codeLensData.ts';
import { safely } from '../workspace/safely.ts';
import type { Session } from '../workspace/session.ts';

export function hintAtSpeakers(connection: Connection, session: Session): void {
  connection.languages.inlayHint.on((params, token) =>
    session.answer<InlayHint[]>('inlayHint', params, token, [], ({ engine, shown, configuration }) =>
      configuration.pronounHints
        ? engine.inlayHints(shown, params.range, session.traits.markdownHover, session.traits.words)
        : [],
    ),
  );
  connection.onCodeLens((params, token) =>
    session.answer<CodeLens[]>('codeLens', params, token, [], ({ engine, shown, configuration }) =>
      configuration.speakersLens ? engine.codeLenses(shown) : [],
    ),
  );
  connection.onCodeLensResolve((lens, token) =>
    safely('codeLens/resolve', lens, token, session.log, async () => {
      const data = lensDataOf(lens.data);
      const question = data && (await session.question(data.uri));
      return question
        ? question.engine.resolvedCodeLens(lens, question.shown, session.options.whoSaidWhat, session.traits.words)
        : lens;
    }),
  );
}
