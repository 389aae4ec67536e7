import {
  commands,
  Disposable,
  EventEmitter,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import type { ReportQuotation, ReportResult } from '../../../server/src/protocol.ts';
import { LANGUAGE } from '../language.ts';
import { rangeOf } from '../ranges.ts';
import { itemOf } from './items.ts';
import { type Node, nodeAt, type SpeakerNode, speakerNodes } from './nodes.ts';

type Ask = (uri: Uri) => Promise<ReportResult | null>;

/** The speakers of the article in front, each with the quotations. Follows the cursor. */
export class SpeakersView implements TreeDataProvider<Node>, Disposable {
  readonly #ask: Ask;
  readonly #onDidChange = new EventEmitter<void>();
  readonly #view: TreeView<Node>;
  readonly #subscriptions: Disposable;
  #shown: { readonly uri: Uri; readonly result: ReportResult } | undefined;
  #nodes: readonly SpeakerNode[] = [];
  #filter = '';

  readonly onDidChangeTreeData = this.#onDidChange.event;

  constructor(ask: Ask) {
    this.#ask = ask;
    this.#view = window.createTreeView('copydesk.speakers', { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#view,
      this.#onDidChange,
      window.onDidChangeActiveTextEditor(editor => this.#follow(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#point(textEditor)),
      this.#view.onDidChangeVisibility(({ visible }) => visible && this.#follow(window.activeTextEditor)),
      commands.registerCommand('copydesk.speakers.reveal', (quotation: ReportQuotation) => this.#go(quotation)),
      commands.registerCommand('copydesk.speakers.filter', () => this.#askFilter()),
      commands.registerCommand('copydesk.speakers.clearFilter', () => this.#setFilter('')),
    );
  }

  /** The server has analysed a document anew. */
  analyzed(uri: string): void {
    const editor = window.activeTextEditor;
    if (editor?.document.uri.toString() === uri) void this.#load(editor);
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.#nodes];
    return 'quotation' in node ? [] : [...node.quotations];
  }

  getParent(node: Node): Node | undefined {
    if (!('quotation' in node)) return undefined;
    return this.#nodes.find(({ quotations }) => quotations.includes(node));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** To the article that comes in front; other editors and panels leave the last one as it is. */
  #follow(editor: TextEditor | undefined): void {
    if (editor?.document.languageId === LANGUAGE) void this.#load(editor);
  }

  async #load(editor: TextEditor): Promise<void> {
    if (!this.#view.visible) return;
    const { uri } = editor.document;
    const result = await this.#ask(uri);
    if (!result || window.activeTextEditor?.document.uri.toString() !== uri.toString()) return;
    this.#shown = { uri, result };
    this.#refresh();
    this.#point(editor);
  }

  #refresh(): void {
    this.#nodes = this.#shown ? speakerNodes(this.#shown.result, this.#filter) : [];
    this.#view.message = this.#filter ? `Filter: ${this.#filter}` : '';
    this.#onDidChange.fire();
  }

  /** Selects the quotation at the cursor, without taking the focus. */
  #point(editor: TextEditor): void {
    if (!this.#view.visible || editor.document.uri.toString() !== this.#shown?.uri.toString()) return;
    const { line, character } = editor.selection.active;
    const node = nodeAt(this.#nodes, line, character);
    if (node && this.#view.selection[0] !== node) {
      // What is replaced meanwhile can't be revealed any more, which is no news to anybody.
      Promise.resolve(this.#view.reveal(node, { select: true, focus: false })).catch(() => {});
    }
  }

  async #go(quotation: ReportQuotation): Promise<void> {
    if (!this.#shown) return;
    const editor = await window.showTextDocument(this.#shown.uri);
    const range = rangeOf(quotation.range);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async #askFilter(): Promise<void> {
    const text = await window.showInputBox({
      title: 'Filter Speakers',
      prompt: 'Part of a name, an alias or a quotation',
      value: this.#filter,
    });
    if (text !== undefined) this.#setFilter(text);
  }

  #setFilter(text: string): void {
    this.#filter = text.trim();
    void commands.executeCommand('setContext', 'copydesk.speakersFiltered', this.#filter !== '');
    this.#refresh();
  }
}
