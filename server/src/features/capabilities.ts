import { PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientTraits } from './clientTraits.ts';
import { CODE_ACTION_KINDS } from './codeActionKinds.ts';
import { SEMANTIC_LEGEND } from './semanticLegend.ts';

export function capabilitiesFor(traits: ClientTraits): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: 'Copydesk' },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    completionProvider: { resolveProvider: true },
    semanticTokensProvider: { legend: SEMANTIC_LEGEND, full: { delta: true }, range: true },
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: true },
    renameProvider: traits.preparesRename ? { prepareProvider: true } : true,
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: traits.resolvesEdits },
    ...(traits.changesFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    ...(traits.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
