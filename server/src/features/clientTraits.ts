import type { ClientCapabilities } from 'vscode-languageserver';
import { ENGLISH, type Words } from '../words/phrase.ts';

/** What this client can do, as far as answers depend on it. */
export interface ClientTraits {
  /** Ours in its user's language, as far as it has given them. */
  readonly words: Words;
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  readonly definitionLinks: boolean;
  readonly pullsDiagnostics: boolean;
  /** Can be told later, and anew, what it may pull. */
  readonly registersDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesTokens: boolean;
  readonly relatedInformation: boolean;
  readonly fadesUnnecessary: boolean;
  readonly codeDescription: boolean;
  readonly codeActionLiterals: boolean;
  readonly resolvesEdits: boolean;
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  /** Applies an edit that it has not asked for. */
  readonly appliesEdits: boolean;
  readonly preparesRename: boolean;
  /** Asks the user about edits that need it. */
  readonly confirmsChanges: boolean;
  readonly multilineTokens: boolean;
  readonly overlappingTokens: boolean;
  readonly insertsOrReplaces: boolean;
  readonly markdownCompletion: boolean;
  readonly foldsWholeLines: boolean;
  readonly foldingLimit: number;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** Can be asked to tell of changes to files. */
  readonly watchesFiles: boolean;
  /** Tells when the user opens another folder. */
  readonly changesFolders: boolean;
}

const UNNECESSARY = 1;

export function traitsOf(capabilities: ClientCapabilities | undefined, words = ENGLISH): ClientTraits {
  const { textDocument, workspace } = capabilities ?? {};
  // Up to 3.17 what a diagnostic may hold was told for publishing only; since 3.18 for pulling too.
  const push = textDocument?.publishDiagnostics;
  const pull = textDocument?.diagnostic;
  const action = textDocument?.codeAction;
  const edit = workspace?.workspaceEdit;
  const item = textDocument?.completion?.completionItem;
  const hover = textDocument?.hover?.contentFormat;
  return {
    words,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: hover?.includes('markdown') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    pullsDiagnostics: pull !== undefined && pull !== null,
    registersDiagnostics: pull?.dynamicRegistration === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    relatedInformation: (pull?.relatedInformation ?? push?.relatedInformation) === true,
    fadesUnnecessary: (pull?.tagSupport ?? push?.tagSupport)?.valueSet?.includes(UNNECESSARY) === true,
    codeDescription: (pull?.codeDescriptionSupport ?? push?.codeDescriptionSupport) === true,
    codeActionLiterals: action?.codeActionLiteralSupport !== undefined,
    resolvesEdits: action?.dataSupport === true && action.resolveSupport?.properties?.includes('edit') === true,
    versionedEdits: edit?.documentChanges === true,
    createsFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true,
    appliesEdits: workspace?.applyEdit === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    confirmsChanges:
      edit?.documentChanges === true &&
      edit.changeAnnotationSupport != null &&
      textDocument?.rename?.honorsChangeAnnotations === true,
    multilineTokens: textDocument?.semanticTokens?.multilineTokenSupport === true,
    overlappingTokens: textDocument?.semanticTokens?.overlappingTokenSupport === true,
    insertsOrReplaces: item?.insertReplaceSupport === true,
    markdownCompletion: item?.documentationFormat?.includes('markdown') === true,
    foldsWholeLines: textDocument?.foldingRange?.lineFoldingOnly === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? 5000,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}
