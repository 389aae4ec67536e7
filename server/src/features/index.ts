/**
 * All features, with the engine and the rules behind them: the part of the server that takes time to load, in one module
 * so that it can be loaded after the client has been greeted.
 */
export * as annotations from '../annotations/index.ts';
export { analyze } from '../core/article.ts';
export { readProject, settingMistakes } from '../project/readProject.ts';
export { check } from '../rules/index.ts';
export { withDecisions } from './annotationProblems.ts';
export { codeActions, resolved as resolvedCodeAction } from './codeAction.ts';
export { codeLenses, resolvedCodeLens } from './codeLens.ts';
export { completions, resolvedCompletion } from './completion.ts';
export { corpusFile } from './corpus.ts';
export { decide } from './decide.ts';
export { asCodeAction, decisionActions } from './decisionActions.ts';
export { decorations } from './decorations.ts';
export { decorationsDelta } from './decorationsDelta.ts';
export { definition } from './definition.ts';
export { diagnosticsOf } from './diagnostics.ts';
export { documentHighlights } from './documentHighlight.ts';
export { documentSymbols } from './documentSymbol.ts';
export { exported } from './exported.ts';
export { fileRecord } from './fileRecord.ts';
export { FolderTally } from './folderReport.ts';
export { foldingRanges } from './foldingRange.ts';
export { hover } from './hover.ts';
export { inlayHints } from './inlayHint.ts';
export { leadingActions } from './leadingActions.ts';
export { mergedSidecar } from './mergedSidecar.ts';
export { reanchored } from './reanchored.ts';
export { references } from './references.ts';
export { prepareRename, rename } from './rename.ts';
export { report } from './report.ts';
export { review } from './review.ts';
export { revisionOf } from './revision.ts';
export { selectionRanges } from './selectionRange.ts';
export { semanticTokens, tokenEdits } from './semanticTokens.ts';
export { shownOf } from './shown.ts';
export { sidecarDiagnostics } from './sidecarDiagnostics.ts';
export { decidedSnapshot, snapshotOf } from './snapshot.ts';
export { turnOffRefusal } from './turnOff.ts';
export { warmUp } from './warmUp.ts';
export { SymbolSearch } from './workspaceSymbol.ts';
