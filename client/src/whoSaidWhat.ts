import { l10n, type Range, Selection, type TextEditor, TextEditorRevealType, type Uri, window } from 'vscode';
import type { DecorationsResult } from '../../server/src/protocol.ts';
import type { Front } from './front.ts';
import { isHuge, neighbourhood } from './largeFiles.ts';
import { type QuotationItem, quotationItems } from './quotationItems.ts';
import { rangeOf } from './ranges.ts';

/** Of a huge file the quotations in so many lines above and below the screen are listed. */
const LINES_AROUND = 1000;

/** A list of the quotations of the article in front: the one that is gone over is shown, the one that is picked selected. */
export async function showWhoSaidWhat(
  front: Front,
  ask: (uri: Uri, range?: Range) => Promise<DecorationsResult | null>,
): Promise<void> {
  const editor = await front.editor();
  const around = editor && isHuge(editor.document) ? neighbourhood([editor], LINES_AROUND) : undefined;
  const result = editor && (await ask(editor.document.uri, around));
  if (!editor || !result || result.quotations.length === 0) {
    await window.showInformationMessage(
      around
        ? l10n.t('There is no quotation near what is on the screen.')
        : l10n.t('There is no quotation in this file, or it is no news seed.'),
    );
    return;
  }
  const items = quotationItems(result, range => editor.document.getText(rangeOf(range)), l10n.t);
  const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
  const picked = await window.showQuickPick(items, {
    title: around ? l10n.t('Who Said What near What Is on the Screen') : l10n.t('Who Said What'),
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
