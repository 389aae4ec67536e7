import {
  Disposable,
  EventEmitter,
  type Range,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { DecorationsResult } from '../../server/src/protocol.ts';
import type { Decorated, Painted } from './api.ts';
import { DecorationTypes } from './decorationTypes.ts';
import { LANGUAGE } from './language.ts';
import { isLarge, neighbourhood } from './largeFiles.ts';
import type { Look } from './look.ts';
import { paintingOf } from './painting.ts';

type Ask = (uri: Uri, range?: Range, before?: DecorationsResult) => Promise<DecorationsResult | null>;

/** Shows in the visible editors what the server says of their documents. */
export class Decorator implements Disposable {
  readonly #ask: Ask;
  readonly #types = new DecorationTypes();
  readonly #decorated = new Map<string, Decorated>();
  /** What was said last of whole documents, be it of a version that is gone. */
  readonly #said = new Map<string, DecorationsResult>();
  /** Documents that are being asked about, and whether they are to be again: one question at a time is enough. */
  readonly #asking = new Map<TextDocument, 'once' | 'again'>();
  /** What an editor has been painted with, so that only that is ever cleared. */
  readonly #painted = new WeakMap<TextEditor, readonly Look[]>();
  readonly #onDidDecorate = new EventEmitter<Decorated>();
  readonly #subscriptions: Disposable;

  readonly onDidDecorate = this.#onDidDecorate.event;

  constructor(ask: Ask) {
    this.#ask = ask;
    this.#subscriptions = Disposable.from(
      window.onDidChangeVisibleTextEditors(editors => this.#show(editors)),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
      // Also when the document's language is changed.
      workspace.onDidCloseTextDocument(document => this.#forget(document)),
      workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration('copydesk.decorations')) this.refresh();
      }),
    );
  }

  decorations(uri: Uri): Decorated | undefined {
    return this.#decorated.get(uri.toString());
  }

  /** The server has analysed a document anew. */
  analyzed(uri: string): void {
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    if (editor) void this.#update(editor.document);
  }

  /** All that is shown is in doubt: another server, other settings. */
  refresh(): void {
    this.#decorated.clear();
    this.#said.clear();
    this.#show(window.visibleTextEditors);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#onDidDecorate.dispose();
    this.#types.dispose();
  }

  #show(editors: readonly TextEditor[]): void {
    for (const editor of editors) {
      const known = this.decorations(editor.document.uri);
      if (!isWanted(editor.document)) this.#paint(editor, []);
      else if (known?.version !== editor.document.version || !reaches(known, editor))
        void this.#update(editor.document);
      else if (!this.#painted.has(editor)) this.#paint(editor, [...known.painted.values()]);
    }
  }

  /** While somebody types nothing is asked for here: word of the analysis is under way. */
  #scrolled(editor: TextEditor): void {
    const known = this.decorations(editor.document.uri);
    if (known?.version === editor.document.version && !reaches(known, editor)) void this.#update(editor.document);
  }

  async #update(document: TextDocument): Promise<void> {
    if (this.#asking.has(document)) {
      this.#asking.set(document, 'again');
      return;
    }
    do {
      this.#asking.set(document, 'once');
      await this.#updateOnce(document);
    } while (this.#asking.get(document) === 'again');
    this.#asking.delete(document);
  }

  async #updateOnce(document: TextDocument): Promise<void> {
    if (!isWanted(document)) return;
    const key = document.uri.toString();
    const range = isLarge(document) ? neighbourhood(editorsOf(document)) : undefined;
    const result = await this.#ask(document.uri, range, this.#said.get(key));
    if (result && !range && !document.isClosed) this.#said.set(key, result);
    // What was said of another version is of no use, and word of this one is under way.
    if (!result || result.version !== document.version || document.isClosed || !isWanted(document)) return;
    const { uri, version } = document;
    const decorated: Decorated = { uri, version, range: range ?? null, result, painted: paintingOf(result) };
    this.#decorated.set(key, decorated);
    for (const editor of editorsOf(document)) this.#paint(editor, [...decorated.painted.values()]);
    this.#onDidDecorate.fire(decorated);
  }

  #forget(document: TextDocument): void {
    this.#decorated.delete(document.uri.toString());
    this.#said.delete(document.uri.toString());
    for (const editor of editorsOf(document)) this.#paint(editor, []);
  }

  #paint(editor: TextEditor, painting: readonly Painted[]): void {
    const looks = painting.map(({ look }) => look);
    const left = (this.#painted.get(editor) ?? []).filter(old => !looks.some(({ key }) => key === old.key));
    for (const look of left) editor.setDecorations(this.#types.of(look), []);
    for (const { look, ranges } of painting) editor.setDecorations(this.#types.of(look), ranges);
    this.#painted.set(editor, looks);
  }
}

const isWanted = (document: TextDocument): boolean =>
  document.languageId === LANGUAGE &&
  workspace.getConfiguration('copydesk', document).get<boolean>('decorations.enabled', true);

const editorsOf = (document: TextDocument): readonly TextEditor[] =>
  window.visibleTextEditors.filter(editor => editor.document === document);

/** Whether what is known of a document reaches as far as the editor shows. */
const reaches = ({ range }: Decorated, { visibleRanges, document }: TextEditor): boolean =>
  range === null || visibleRanges.every(visible => range.contains(document.validateRange(visible)));
