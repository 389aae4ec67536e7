import { CodeActionKind } from 'vscode-languageserver';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`;

export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL];
