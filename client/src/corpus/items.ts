import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import { badgeUri } from './badges.ts';
import { type ArticleNode, type FolderNode, findingsOf, type Node, SEVERITIES, undecidedOf } from './nodes.ts';
import { articlesWords, findingsWords, undecidedWords } from './words.ts';

const ICONS = {
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  information: new ThemeIcon('info'),
  hint: new ThemeIcon('lightbulb'),
} as const;

/** How a line of the corpus view looks, and what a screen reader says of it. */
export const itemOf = (node: Node): TreeItem => ('folder' in node ? folderItem(node) : articleItem(node));

function folderItem({ folder, articles }: FolderNode): TreeItem {
  const item = new TreeItem(folder.name, TreeItemCollapsibleState.Expanded);
  const number = articlesWords(articles.length, l10n.t);
  item.id = `folder ${folder.key}`;
  item.description = number;
  item.iconPath = ThemeIcon.Folder;
  item.accessibilityInformation = { label: `${folder.name}, ${number}` };
  return item;
}

function articleItem({ file }: ArticleNode): TreeItem {
  const uri = Uri.parse(file.uri);
  const path = workspace.asRelativePath(uri);
  const title = file.title || path;
  const counts = [findingsWords(file, l10n.t), undecidedWords(file, l10n.t)];
  const item = new TreeItem(title);
  item.id = file.uri;
  item.description = counts.join(' · ');
  item.contextValue = 'article';
  const worst = SEVERITIES.find(severity => file.problems[severity] > 0);
  item.iconPath = worst ? ICONS[worst] : new ThemeIcon(undecidedOf(file) > 0 ? 'circle-outline' : 'pass');
  item.resourceUri = badgeUri(file.uri, findingsOf(file));
  item.tooltip = tooltip([title, ...counts, path]);
  item.accessibilityInformation = { label: [title, ...counts, path].join(', ') };
  item.command = { command: 'vscode.open', title: l10n.t('Open Article'), arguments: [uri] };
  return item;
}

/** Text of the article stays text: nothing in it becomes markup. */
function tooltip(lines: readonly string[]): MarkdownString {
  return new MarkdownString().appendText(lines.join('\n'));
}
