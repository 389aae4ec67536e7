import { CodeActionKind } from 'vscode-languageserver';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`;

/** What an annotator decides about a quotation or a speaker. */
export const DECISION = `${CodeActionKind.Refactor}.copydesk`;

export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL, DECISION];
