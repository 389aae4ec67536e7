import { l10n, Selection, type TextEditor, TextEditorRevealType, type Uri, window } from 'vscode';
import type { DecorationsResult } from '../../server/src/protocol.ts';
import type { Front } from './front.ts';
import { type QuotationItem, quotationItems } from './quotationItems.ts';
import { rangeOf } from './ranges.ts';

/** A list of the quotations of the article in front: the one that is gone over is shown, the one that is picked selected. */
export async function showWhoSaidWhat(
  front: Front,
  ask: (uri: Uri) => Promise<DecorationsResult | null>,
): Promise<void> {
  const editor = await front.editor();
  const result = editor && (await ask(editor.document.uri));
  if (!editor || !result || result.quotations.length === 0) {
    await window.showInformationMessage(l10n.t('There is no quotation in this file, or it is no news seed.'));
    return;
  }
  const items = quotationItems(result, range => editor.document.getText(rangeOf(range)), l10n.t);
  const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Who Said What'),
    placeHolder: l10n.t('Type words of a speaker or a quotation; the arrow keys show it in the text'),
    matchOnDescription: true,
    matchOnDetail: true,
    onDidSelectItem: item => reveal(editor, item as QuotationItem),
  });
  if (picked) return;
  editor.selection = before.selection;
  if (before.visible) editor.revealRange(before.visible, TextEditorRevealType.AtTop);
}

function reveal(editor: TextEditor, { quotation }: QuotationItem): void {
  const [first] = quotation.content;
  if (!first) return;
  const range = rangeOf(first);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
