import {
  commands,
  Disposable,
  EventEmitter,
  env,
  l10n,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { ReportQuotation, ReportResult } from '../../../server/src/protocol.ts';
import type { Front } from '../front.ts';
import { rangeOf } from '../ranges.ts';
import { nobodyWords } from '../words.ts';
import { SpeakerDragging } from './dragging.ts';
import { itemOf } from './items.ts';
import { childrenOf, type Node, nodeAt, type SpeakerNode, speakerNodes } from './nodes.ts';

type Ask = (uri: Uri) => Promise<ReportResult | null>;

/** The speakers of the article in front, each with the quotations. Follows the cursor. */
export class SpeakersView implements TreeDataProvider<Node>, Disposable {
  readonly #front: Front;
  readonly #ask: Ask;
  readonly #onDidChange = new EventEmitter<void>();
  readonly #view: TreeView<Node>;
  readonly #subscriptions: Disposable;
  #shown: { readonly uri: Uri; readonly result: ReportResult } | undefined;
  #nodes: readonly SpeakerNode[] = [];
  #filter = '';

  readonly onDidChangeTreeData = this.#onDidChange.event;

  constructor(front: Front, ask: Ask, merge: (uri: Uri, speaker: string, into: string) => Promise<unknown>) {
    this.#front = front;
    this.#ask = ask;
    this.#view = window.createTreeView('copydesk.speakers', {
      treeDataProvider: this,
      showCollapseAll: true,
      dragAndDropController: new SpeakerDragging(
        async (speaker, into) => this.#shown && merge(this.#shown.uri, speaker, into),
      ),
    });
    this.#subscriptions = Disposable.from(
      this.#view,
      this.#onDidChange,
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#point(textEditor)),
      this.#view.onDidChangeVisibility(({ visible }) => visible && this.#follow()),
      commands.registerCommand('copydesk.speakers.reveal', (quotation: ReportQuotation) => this.#go(quotation)),
      commands.registerCommand('copydesk.speakers.filter', () => this.#askFilter()),
      commands.registerCommand('copydesk.speakers.clearFilter', () => this.#setFilter('')),
      commands.registerCommand('copydesk.speakers.only', (node: SpeakerNode) => this.#setFilter(node.name)),
      commands.registerCommand('copydesk.speakers.copy', (node: Node) => env.clipboard.writeText(textOf(node))),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
    );
  }

  /** The server has analysed a document anew. */
  analyzed(uri: string): void {
    if (this.#front.document?.uri.toString() === uri) this.#follow();
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) {
      // Before anything is known, the view would say that nobody is quoted.
      if (!this.#shown && this.#front.document) await this.#load(this.#front.document.uri);
      return [...this.#nodes];
    }
    return 'quotations' in node ? [...childrenOf(node)] : [];
  }

  getParent(node: Node): Node | undefined {
    if (!('quotation' in node)) return undefined;
    return this.#nodes.find(({ quotations }) => quotations.includes(node));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** To the article that comes in front; other editors and panels leave the last one as it is. */
  #follow(): void {
    if (this.#view.visible && this.#front.document) void this.#load(this.#front.document.uri);
  }

  async #load(uri: Uri): Promise<void> {
    const result = await this.#ask(uri);
    if (!result || this.#front.document?.uri.toString() !== uri.toString()) return;
    this.#shown = { uri, result };
    this.#refresh();
    if (window.activeTextEditor) this.#point(window.activeTextEditor);
  }

  #refresh(): void {
    this.#nodes = this.#shown ? speakerNodes(this.#shown.result, nobodyWords(l10n.t), this.#filter) : [];
    this.#view.description = this.#shown?.uri.path.split('/').at(-1) ?? '';
    this.#view.message = this.#filter && this.#nodes.length > 0 ? l10n.t('Filter: {0}', this.#filter) : '';
    this.#onDidChange.fire();
  }

  /** What is closed is read no more; the view says then how to begin. */
  #forget(uri: Uri): void {
    if (uri.toString() !== this.#shown?.uri.toString()) return;
    this.#shown = undefined;
    this.#refresh();
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
      title: l10n.t('Filter Speakers'),
      prompt: l10n.t('Part of a name, an alias or a quotation'),
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

/** What is worth copying of a line. */
const textOf = (node: Node): string =>
  'quotation' in node ? node.quotation.excerpt : 'quotations' in node ? node.name : '';
