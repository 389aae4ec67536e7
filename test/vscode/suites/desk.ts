import {
  type CodeAction,
  commands,
  type Diagnostic,
  type DocumentSymbol,
  type Event,
  extensions,
  type Hover,
  languages,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { Api, Decorated } from '../../../client/src/api.ts';
import { ok } from './assert.ts';
import { SCHEME } from './memory-files.ts';

/** What a user does at the desk, and sees there. */
export async function copydesk(): Promise<Api> {
  const extension = extensions.getExtension<Api>('copydesk.copydesk');
  ok(extension, 'extension copydesk.copydesk');
  return extension.activate();
}

/** Opens a new file of that name and text, and waits until it is decorated. */
export async function openSeed(name: string, text: string): Promise<TextEditor> {
  const editor = await openFile(name, text);
  await decorated(editor.document);
  return editor;
}

export async function openFile(name: string, text: string): Promise<TextEditor> {
  return window.showTextDocument(await openUnseen(name, text));
}

/** Opens a new file of that name and text without showing it. */
export async function openUnseen(name: string, text: string): Promise<TextDocument> {
  const uri = Uri.from({ scheme: SCHEME, path: `/${name}` });
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return workspace.openTextDocument(uri);
}

/** Replaces the first occurrence of a part of the text. */
export async function replace({ document }: TextEditor, part: string, by: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, part), by);
  await workspace.applyEdit(edit);
}

/** Waits until a document has that text. */
export async function becomes(document: TextDocument, text: string): Promise<void> {
  const look = () => document.getText() === text || undefined;
  await happened(`that text of ${document.uri.path}`, workspace.onDidChangeTextDocument, look);
}

/** What is shown in the document's present version. */
export const decorated = (document: TextDocument): Promise<Decorated> => decoratedWhere(document, () => true);

/** What is shown in the document's present version, as soon as it is as expected. */
export async function decoratedWhere(
  document: TextDocument,
  where: (shown: Decorated) => boolean,
  patience = PATIENCE,
): Promise<Decorated> {
  const { decorations, onDidDecorate } = await copydesk();
  const present = () => {
    const shown = decorations(document.uri);
    return shown?.version === document.version && where(shown) ? shown : undefined;
  };
  return happened(`decoration of ${document.uri.path}`, onDidDecorate, present, patience);
}

/** The words that are painted, by the key of their look. */
export async function painted(document: TextDocument): Promise<Record<string, string[]>> {
  const { painted } = await decorated(document);
  const words = [...painted.values()].map(({ look, ranges }) => [
    look.key,
    ranges.map(range => document.getText(range)),
  ]);
  return Object.fromEntries(words);
}

/** Rules and the words they flag, in text order, as soon as they are as expected by `where`. */
export async function problems(
  { uri }: TextDocument,
  where: (found: readonly Diagnostic[]) => boolean,
): Promise<Diagnostic[]> {
  const found = () => languages.getDiagnostics(uri).toSorted((a, b) => a.range.start.compareTo(b.range.start));
  return happened(`problems as they should be in ${uri.path}`, languages.onDidChangeDiagnostics, () =>
    where(found()) ? found() : undefined,
  );
}

export async function problemOf(document: TextDocument, rule: string): Promise<Diagnostic> {
  const all = await problems(document, found => found.some(each => ruleOf(each) === rule));
  return all.find(each => ruleOf(each) === rule) as Diagnostic;
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The outline as indented lines: name, then the detail in brackets. */
export async function outline({ uri }: TextDocument): Promise<string> {
  const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
  const lines = (each: DocumentSymbol, depth: number): string[] => [
    `${'  '.repeat(depth)}${each.name}${each.detail ? ` [${each.detail}]` : ''}`,
    ...each.children.flatMap(child => lines(child, depth + 1)),
  ];
  return symbols.flatMap(symbol => lines(symbol, 0)).join('\n');
}

/** The card over the first occurrence of some words. */
export async function cardOver(document: TextDocument, words: string): Promise<string> {
  const at = rangeOf(document, words).start;
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents.map(each => (typeof each === 'string' ? each : each.value)))
    .join('\n');
}

export async function codeActions(document: TextDocument, range: Range, kind: string): Promise<CodeAction[]> {
  const every = 100;
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind, every);
}

/** Applies what VS Code would apply when the user picks the action. */
export async function apply({ title, edit, command }: CodeAction): Promise<void> {
  if (edit && !(await workspace.applyEdit(edit))) throw new Error(`"${title}" could not be applied`);
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

export function rangeOf(document: TextDocument, part: string): Range {
  const start = document.getText().indexOf(part);
  if (start < 0) throw new Error(`there is no ${JSON.stringify(part)} in\n${document.getText()}`);
  return new Range(document.positionAt(start), document.positionAt(start + part.length));
}

export function all(document: TextDocument): Range {
  return new Range(new Position(0, 0), document.positionAt(document.getText().length));
}

const PATIENCE = 15_000;

/** What `look` finds, now or after one of the coming events. */
async function happened<T>(
  what: string,
  event: Event<unknown>,
  look: () => T | undefined,
  patience = PATIENCE,
): Promise<T> {
  const now = look();
  if (now !== undefined) return now;
  const late = new Error(`${what}: not after ${patience / 1000} s`);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(late)), patience);
    const listening = event(() => {
      try {
        const found = look();
        if (found !== undefined) end(() => resolve(found));
      } catch (error) {
        end(() => reject(error));
      }
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      listening.dispose();
      settle();
    };
  });
}
