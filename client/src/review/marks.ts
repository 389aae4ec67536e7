import { DecorationRangeBehavior, Disposable, type Range, ThemeColor, window } from 'vscode';
import type { ReviewQuotation } from '../../../server/src/protocol.ts';
import { rangeOf } from '../ranges.ts';
import type { ReviewDesk, Reviewed } from './desk.ts';

/** Shows in the text what is decided: a tick behind what was accepted, a line through what was rejected. */
export class DecisionMarks implements Disposable {
  readonly #accepted = window.createTextEditorDecorationType({
    after: { contentText: '✓', color: new ThemeColor('copydesk.accepted'), margin: '0 0 0 1px' },
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
  readonly #rejected = window.createTextEditorDecorationType({
    textDecoration: 'line-through',
    color: new ThemeColor('copydesk.rejected'),
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
  readonly #subscriptions: Disposable;

  constructor(desk: ReviewDesk) {
    this.#subscriptions = Disposable.from(
      this.#accepted,
      this.#rejected,
      desk.onDidChange(reviewed => reviewed && this.#show(reviewed)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show({ uri, result: { version, quotations } }: Reviewed): void {
    const of = (standing: ReviewQuotation['standing']) => quotations.filter(q => q.standing === standing);
    for (const editor of window.visibleTextEditors) {
      const { document } = editor;
      if (document.uri.toString() !== uri.toString() || document.version !== version) continue;
      editor.setDecorations(this.#accepted, of('accepted').map(ending));
      editor.setDecorations(
        this.#rejected,
        of('rejected').flatMap(({ content }) => content.map(rangeOf)),
      );
    }
  }
}

/** The last part, behind which the tick stands. */
const ending = ({ content }: ReviewQuotation): Range => rangeOf(content.at(-1)!);
