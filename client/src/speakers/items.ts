import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { SPEAKER_COLOURS } from '../look.ts';
import { quotationsWords, typeWord, typeWords } from '../words.ts';
import type { MoreNode, Node, QuotationNode, SpeakerNode } from './nodes.ts';

const ICONS = { person: 'person', organisation: 'organization', group: 'organization', anonymous: 'question' } as const;

/** How a line of the speakers view looks, and what a screen reader says of it. */
export function itemOf(node: Node): TreeItem {
  if ('more' in node) return moreItem(node);
  return 'quotation' in node ? quotationItem(node) : speakerItem(node);
}

function speakerItem({ speaker, name, quotations }: SpeakerNode): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const number = quotationsWords(quotations.length, l10n.t);
  item.id = speaker?.id ?? 'nobody';
  item.description = String(quotations.length);
  item.contextValue = speaker ? 'speaker' : 'nobody';
  const colour = new ThemeColor(
    speaker ? `copydesk.speaker${(speaker.rank % SPEAKER_COLOURS) + 1}` : 'copydesk.unattributed',
  );
  item.iconPath = new ThemeIcon(speaker ? ICONS[speaker.kind] : 'question', colour);
  const about = [name, speaker?.role, aliasesOf(speaker), number];
  item.tooltip = tooltip(about);
  item.accessibilityInformation = { label: spoken(about) };
  return item;
}

const aliasesOf = (speaker: SpeakerNode['speaker']): string | null =>
  speaker && speaker.aliases.length > 0 ? l10n.t('also: {0}', speaker.aliases.join(', ')) : null;

function quotationItem({ quotation, name }: QuotationNode): TreeItem {
  const { id, type, excerpt, range } = quotation;
  const item = new TreeItem(excerpt, TreeItemCollapsibleState.None);
  item.id = `quotation ${id}`;
  item.description = type === 'direct' ? '' : typeWord(type, l10n.t);
  item.contextValue = 'quotation';
  const line = l10n.t('line {0}', range.start.line + 1);
  item.tooltip = tooltip([excerpt, name, `${typeWords(type, l10n.t)}, ${line}`]);
  item.accessibilityInformation = { label: spoken([excerpt, name, typeWords(type, l10n.t), line]) };
  const title = l10n.t('Go to Quotation');
  item.command = { command: 'copydesk.speakers.reveal', title, arguments: [quotation] };
  return item;
}

function moreItem({ more }: MoreNode): TreeItem {
  const item = new TreeItem(l10n.t('{0} more are not listed.', more), TreeItemCollapsibleState.None);
  item.accessibilityInformation = { label: l10n.t('{0} more are not listed.', more) };
  return item;
}

const spoken = (parts: readonly (string | null | undefined)[]): string => parts.filter(part => part).join(', ');

/** Text of the article stays text: nothing in it becomes markup. */
function tooltip(lines: readonly (string | null | undefined)[]): MarkdownString {
  const text = new MarkdownString();
  text.appendText(lines.filter(line => line).join('\n'));
  return text;
}
