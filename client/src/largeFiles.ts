import { Range, type TextDocument, type TextEditor } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * From so many UTF-16 units on a document is shown in steps: decorations only around what is on the screen, and no
 * semantic tokens. An article has some thousand; a file of this size is many of them in one.
 */
export const LARGE = 500_000;

export function isLarge(document: TextDocument): boolean {
  const { end } = document.lineAt(document.lineCount - 1).range;
  return document.offsetAt(end) >= LARGE;
}

const LINES_AROUND = 100;

/** The lines on the screen, with some above and below so that not every turn of the wheel asks for more. */
export function neighbourhood(editors: readonly TextEditor[]): Range | undefined {
  const visible = editors.flatMap(({ visibleRanges }) => visibleRanges);
  if (visible.length === 0) return undefined;
  const first = Math.min(...visible.map(({ start }) => start.line));
  const last = Math.max(...visible.map(({ end }) => end.line));
  return new Range(Math.max(0, first - LINES_AROUND), 0, last + LINES_AROUND, 0);
}

export const withoutTokensOfLargeFiles: Middleware = {
  provideDocumentSemanticTokens: (document, token, next) => (isLarge(document) ? null : next(document, token)),
  provideDocumentSemanticTokensEdits: (document, before, token, next) =>
    isLarge(document) ? null : next(document, before, token),
  provideDocumentRangeSemanticTokens: (document, range, token, next) =>
    isLarge(document) ? null : next(document, range, token),
};
