import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { SPEAKER_COLOURS } from '../look.ts';
import type { Node, QuotationNode, SpeakerNode } from './nodes.ts';

const ICONS = { person: 'person', organisation: 'organization', group: 'organization', anonymous: 'question' } as const;

/** How a line of the speakers view looks, and what a screen reader says of it. */
export function itemOf(node: Node): TreeItem {
  return 'quotation' in node ? quotationItem(node) : speakerItem(node);
}

function speakerItem({ speaker, name, quotations }: SpeakerNode): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const number = `${quotations.length} ${quotations.length === 1 ? 'quotation' : 'quotations'}`;
  item.id = speaker?.id ?? 'nobody';
  item.description = String(quotations.length);
  item.contextValue = speaker ? 'speaker' : 'nobody';
  const colour = new ThemeColor(
    speaker ? `copydesk.speaker${(speaker.rank % SPEAKER_COLOURS) + 1}` : 'copydesk.unattributed',
  );
  item.iconPath = new ThemeIcon(speaker ? ICONS[speaker.kind] : 'question', colour);
  item.tooltip = tooltip([name, speaker?.role, aliasesOf(speaker), number]);
  item.accessibilityInformation = { label: `${name}, ${number}` };
  return item;
}

const aliasesOf = (speaker: SpeakerNode['speaker']): string | null =>
  speaker && speaker.aliases.length > 0 ? `also: ${speaker.aliases.join(', ')}` : null;

function quotationItem({ quotation, name }: QuotationNode): TreeItem {
  const item = new TreeItem(quotation.excerpt, TreeItemCollapsibleState.None);
  item.id = `quotation ${quotation.id}`;
  item.description = quotation.type === 'direct' ? '' : quotation.type;
  item.contextValue = 'quotation';
  item.tooltip = tooltip([quotation.excerpt, name, `${quotation.type} quotation`]);
  item.accessibilityInformation = { label: `${quotation.type} quotation of ${name}: ${quotation.excerpt}` };
  item.command = { command: 'copydesk.speakers.reveal', title: 'Go to Quotation', arguments: [quotation] };
  return item;
}

/** Text of the article stays text: nothing in it becomes markup. */
function tooltip(lines: readonly (string | null | undefined)[]): MarkdownString {
  const text = new MarkdownString();
  text.appendText(lines.filter(line => line).join('\n'));
  return text;
}
