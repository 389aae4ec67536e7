import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { CorpusResult } from '../../../server/src/protocol.ts';
import { provideBadges } from './badges.ts';
import { itemOf } from './items.ts';
import { corpusNodes, type Folder, type Node, type Order } from './nodes.ts';
import { Refresher } from './refresher.ts';
import { articlesWords } from './words.ts';

type Ask = (afresh?: boolean) => Promise<CorpusResult | null>;

const VIEW = 'copydesk.corpus';
const ORDER = 'copydesk.corpus.order';

/** The articles of the folders that are open, each with what is found in it and what is still to decide. */
export class CorpusView implements TreeDataProvider<Node>, Disposable {
  readonly #ask: Ask;
  readonly #memory: Memento;
  readonly #onDidChange = new EventEmitter<void>();
  readonly #view: TreeView<Node>;
  readonly #refresher = new Refresher(() => this.#load());
  readonly #subscriptions: Disposable;
  #result: CorpusResult = { state: 'reading', files: [] };
  #order: Order;
  #nodes: readonly Node[] = [];

  readonly onDidChangeTreeData = this.#onDidChange.event;

  /** @param memory keeps the order from one time to the next */
  constructor(ask: Ask, memory: Memento) {
    this.#ask = ask;
    this.#memory = memory;
    this.#order = memory.get(ORDER) === 'name' ? 'name' : 'findings';
    this.#view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: false });
    this.#subscriptions = Disposable.from(
      this.#view,
      this.#refresher,
      this.#onDidChange,
      provideBadges(),
      this.#view.onDidChangeVisibility(() => this.changed()),
      workspace.onDidChangeWorkspaceFolders(() => this.#show()),
      commands.registerCommand('copydesk.corpus.refresh', () => this.#refresh()),
      commands.registerCommand('copydesk.corpus.sortByName', () => this.#sort('name')),
      commands.registerCommand('copydesk.corpus.sortByFindings', () => this.#sort('findings')),
    );
    this.#show();
  }

  /** There is news of the articles. */
  changed(): void {
    if (this.#view.visible) this.#refresher.call();
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.#nodes];
    return 'folder' in node ? [...node.articles] : [];
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #load(afresh = false): Promise<void> {
    const result = await this.#ask(afresh);
    // What is drawn anew without need takes the place of what is being read, or clicked.
    if (!result || JSON.stringify(result) === JSON.stringify(this.#result)) return;
    this.#result = result;
    this.#show();
  }

  async #refresh(): Promise<void> {
    await window.withProgress({ location: { viewId: VIEW } }, () => this.#load(true));
  }

  async #sort(order: Order): Promise<void> {
    this.#order = order;
    this.#show();
    await this.#memory.update(ORDER, order);
  }

  #show(): void {
    const { state, files } = this.#result;
    const hasFolders = (workspace.workspaceFolders?.length ?? 0) > 1;
    this.#nodes = corpusNodes(files, this.#order, hasFolders ? folderOf : null);
    this.#view.description = files.length > 0 ? articlesWords(files.length, l10n.t) : '';
    this.#view.message = stateWords(state);
    void commands.executeCommand('setContext', 'copydesk.corpusRead', state !== 'reading');
    void commands.executeCommand('setContext', 'copydesk.corpusByName', this.#order === 'name');
    this.#onDidChange.fire();
  }
}

function stateWords(state: CorpusResult['state']): string {
  if (state === 'cancelled')
    return l10n.t('Reading was ended before all articles were read. Refresh to read the rest.');
  return state === 'reading' ? l10n.t('Reading the articles…') : '';
}

function folderOf(uri: string): Folder {
  const folder = workspace.getWorkspaceFolder(Uri.parse(uri));
  return folder ? { key: folder.uri.toString(), name: folder.name } : { key: '', name: l10n.t('Outside the folders') };
}
