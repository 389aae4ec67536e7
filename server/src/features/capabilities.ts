import {
  type DiagnosticOptions,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { ClientTraits } from './clientTraits.ts';
import { CODE_ACTION_KINDS } from './codeActionKinds.ts';
import { SEMANTIC_LEGEND } from './semanticLegend.ts';

const FOLDERS = { filters: [{ pattern: { glob: '**', matches: 'folder' as const } }] };

/** @param files that are not open */
export const diagnosticsOver = (files: boolean): DiagnosticOptions => ({
  identifier: 'copydesk',
  interFileDependencies: false,
  workspaceDiagnostics: files,
});

export function capabilitiesFor(traits: ClientTraits): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspaceSymbolProvider: true,
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
    workspace: {
      ...(traits.changesFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
      // Files tell by themselves when they change; folders that are moved or deleted don't.
      fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
    },
    ...(traits.pullsDiagnostics && !traits.registersDiagnostics && { diagnosticProvider: diagnosticsOver(true) }),
  };
}
