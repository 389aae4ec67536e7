import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import { SPEAKER_COLOURS } from '../look.ts';
import type { ReviewDesk } from './desk.ts';
import { type GroupNode, type Node, type NoteNode, type QuotationNode, reviewNodes } from './nodes.ts';

const ICONS = { proposed: 'circle-outline', accepted: 'pass', rejected: 'circle-slash' } as const;

/** What is still to decide, what is decided, and the notes, of the article in front. */
export class ReviewView implements TreeDataProvider<Node>, Disposable {
  readonly #onDidChange = new EventEmitter<void>();
  readonly #view: TreeView<Node>;
  readonly #subscriptions: Disposable;
  #nodes: readonly GroupNode[] = [];

  readonly onDidChangeTreeData = this.#onDidChange.event;

  constructor(desk: ReviewDesk) {
    this.#view = window.createTreeView('copydesk.review', { treeDataProvider: this });
    this.#subscriptions = Disposable.from(
      this.#view,
      this.#onDidChange,
      desk.onDidChange(reviewed => {
        this.#nodes = reviewed ? reviewNodes(reviewed.result) : [];
        this.#view.message = reviewed?.result.trouble ?? '';
        this.#view.description = reviewed?.uri.path.split('/').at(-1) ?? '';
        const open = this.#nodes[0]?.children.length ?? 0;
        this.#view.badge = open > 0 ? { value: open, tooltip: l10n.t('{0} quotations to decide', open) } : undefined;
        this.#onDidChange.fire();
      }),
      commands.registerCommand('copydesk.review.show', (node: QuotationNode | NoteNode) =>
        desk.show({ content: 'note' in node ? node.note.at : node.quotation.content }),
      ),
    );
  }

  getTreeItem(node: Node): TreeItem {
    if ('group' in node) return groupItem(node);
    return 'note' in node ? noteItem(node) : quotationItem(node);
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.#nodes];
    return 'group' in node ? [...node.children] : [];
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function groupItem({ group, children }: GroupNode): TreeItem {
  const name = groupName(group);
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = group;
  item.description = String(children.length);
  item.accessibilityInformation = { label: `${name}: ${children.length}` };
  return item;
}

const groupName = (group: GroupNode['group']): string =>
  ({
    proposed: l10n.t('To decide'),
    accepted: l10n.t('Accepted'),
    rejected: l10n.t('Rejected'),
    notes: l10n.t('Notes'),
  })[group];

function quotationItem(node: QuotationNode): TreeItem {
  const { standing, excerpt, speaker, rank, evidence, annotation, id } = node.quotation;
  const name = speaker ?? l10n.t('nobody');
  const item = new TreeItem(excerpt);
  item.id = annotation ?? `proposal ${id}`;
  item.description = standing === 'rejected' ? '' : name;
  item.contextValue = standing;
  const colour = rank === null ? 'copydesk.unattributed' : `copydesk.speaker${(rank % SPEAKER_COLOURS) + 1}`;
  item.iconPath = new ThemeIcon(ICONS[standing], standing === 'rejected' ? undefined : new ThemeColor(colour));
  // Plain text: nothing of the article becomes markup.
  item.tooltip = [excerpt, name, ...evidence].join('\n');
  item.accessibilityInformation = { label: `${name}: ${excerpt}, ${groupName(standing)}` };
  item.command = { command: 'copydesk.review.show', title: l10n.t('Go to Quotation'), arguments: [node] };
  return item;
}

function noteItem(node: NoteNode): TreeItem {
  const { annotation, text, at } = node.note;
  const item = new TreeItem(text);
  item.id = annotation;
  item.contextValue = 'note';
  item.iconPath = new ThemeIcon('note');
  item.tooltip = text;
  if (at.length > 0) item.command = { command: 'copydesk.review.show', title: l10n.t('Go to Note'), arguments: [node] };
  return item;
}
