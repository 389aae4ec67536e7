import { Range, type TextDocument, type TextEditor, type Uri, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * From so many UTF-16 units on a document is shown in steps: decorations only around what is on the screen, and no
 * semantic tokens. An article has some thousand; a file of this size is many of them in one.
 */
export const LARGE = 500_000;

/** From so many on what is listed of all quotations would keep VS Code busy for seconds: no outline, review and list of speakers. */
export const HUGE = 2_000_000;

export type Size = 'usual' | 'large' | 'huge';

export function sizeOf(document: TextDocument): Size {
  const { end } = document.lineAt(document.lineCount - 1).range;
  const length = document.offsetAt(end);
  return length >= HUGE ? 'huge' : length >= LARGE ? 'large' : 'usual';
}

export const isLarge = (document: TextDocument): boolean => sizeOf(document) !== 'usual';

export const isHuge = (document: TextDocument): boolean => sizeOf(document) === 'huge';

/** Asks about a document unless it is huge. */
export const unlessHuge =
  <R>(ask: (uri: Uri) => Promise<R | null>) =>
  async (uri: Uri): Promise<R | null> => {
    const document = workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
    return document && isHuge(document) ? null : ask(uri);
  };

const LINES_AROUND = 100;

/**
 * The lines on the screen, with some above and below: for decorations so many that not every turn of the wheel asks for
 * more.
 */
export function neighbourhood(editors: readonly TextEditor[], around = LINES_AROUND): Range | undefined {
  const visible = editors.flatMap(({ visibleRanges }) => visibleRanges);
  if (visible.length === 0) return undefined;
  const first = Math.min(...visible.map(({ start }) => start.line));
  const last = Math.max(...visible.map(({ end }) => end.line));
  return new Range(Math.max(0, first - around), 0, last + around, 0);
}

export const lighterForLargeFiles: Middleware = {
  provideDocumentSymbols: (document, token, next) => (isHuge(document) ? null : next(document, token)),
  provideDocumentHighlights: (document, position, token, next) =>
    isHuge(document) ? null : next(document, position, token),
  provideDocumentSemanticTokens: (document, token, next) => (isLarge(document) ? null : next(document, token)),
  provideDocumentSemanticTokensEdits: (document, before, token, next) =>
    isLarge(document) ? null : next(document, before, token),
  provideDocumentRangeSemanticTokens: (document, range, token, next) =>
    isLarge(document) ? null : next(document, range, token),
};
