import type { Connection } from 'vscode-languageserver';
import type { Session } from '../workspace/session.ts';
import { now, withVersion } from './decisions.ts';

export function answerAboutSymbols(connection: Connection, session: Session): void {
  connection.onDocumentSymbol((params, token) =>
    session.answer('documentSymbol', params, token, null, ({ engine, shown }) =>
      engine.documentSymbols(shown, session.traits.hierarchicalSymbols, session.traits.words),
    ),
  );
  connection.onHover((params, token) =>
    session.answer('hover', params, token, null, ({ engine, shown }) =>
      engine.hover(shown, params.position, session.traits.markdownHover, session.traits.words),
    ),
  );
  connection.onDefinition((params, token) =>
    session.answer('definition', params, token, null, ({ engine, shown }) =>
      engine.definition(shown, params.position, session.traits.definitionLinks),
    ),
  );
  connection.onReferences((params, token) =>
    session.answer('references', params, token, null, ({ engine, shown }) =>
      engine.references(shown, params.position, params.context.includeDeclaration),
    ),
  );
  connection.onPrepareRename((params, token) =>
    session.answer('prepareRename', params, token, null, ({ engine, snapshot }) =>
      engine.prepareRename(snapshot, params.position, session.traits.words),
    ),
  );
  connection.onRenameRequest((params, token) =>
    session.answer('rename', params, token, null, ({ engine, snapshot, decisions }) => {
      const kept = decisions && { sidecars: withVersion(session, decisions), now: now() };
      return engine.rename(snapshot, params.position, params.newName, session.traits, kept);
    }),
  );
  connection.onDocumentHighlight((params, token) =>
    session.answer('documentHighlight', params, token, null, ({ engine, shown }) =>
      engine.documentHighlights(shown, params.position),
    ),
  );
  connection.onFoldingRanges((params, token) =>
    session.answer('foldingRange', params, token, null, ({ engine, shown }) =>
      engine.foldingRanges(shown, session.traits.foldsWholeLines, session.traits.foldingLimit),
    ),
  );
  connection.onSelectionRanges((params, token) =>
    session.answer('selectionRange', params, token, null, ({ engine, shown }) =>
      engine.selectionRanges(shown, params.positions),
    ),
  );
}
