import { Selection, type TextEditor, TextEditorRevealType, type Uri, window } from 'vscode';
import type { DecorationsResult } from '../../server/src/protocol.ts';
import { type QuotationItem, quotationItems } from './quotationItems.ts';
import { rangeOf } from './ranges.ts';

/** A list of the active document's quotations: the one that is gone over is shown, the one that is picked selected. */
export async function showWhoSaidWhat(ask: (uri: Uri) => Promise<DecorationsResult | null>): Promise<void> {
  const editor = window.activeTextEditor;
  const result = editor && (await ask(editor.document.uri));
  if (!editor || !result || result.quotations.length === 0) {
    await window.showInformationMessage('There is no quotation in this file, or it is no News Seed.');
    return;
  }
  const items = quotationItems(result, range => editor.document.getText(rangeOf(range)));
  const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
  const picked = await window.showQuickPick(items, {
    title: 'Who Said What',
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
