import {
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  type Disposable,
  OverviewRulerLane,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { Look, Part } from './look.ts';

/** The editor's decoration types, each made when its look is first needed. */
export class DecorationTypes implements Disposable {
  readonly #types = new Map<string, TextEditorDecorationType>();

  of(look: Look): TextEditorDecorationType {
    let type = this.#types.get(look.key);
    if (!type) {
      const rangeBehavior = DecorationRangeBehavior.ClosedClosed;
      type = window.createTextEditorDecorationType({ rangeBehavior, ...OPTIONS[look.part](look) });
      this.#types.set(look.key, type);
    }
    return type;
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types.clear();
  }
}

const OPTIONS: Readonly<Record<Part, (look: Look) => DecorationRenderOptions>> = {
  quoted: look => ({
    ...line(look, look.underline === 'double' ? 3 : 2),
    ...(look.underline !== null && { backgroundColor: new ThemeColor(`copydesk.${look.colour}Background`) }),
    overviewRulerColor: colour(look),
    overviewRulerLane: OverviewRulerLane.Left,
  }),
  indirect: look => line(look, 1),
  source: look => ({ color: colour(look) }),
  cue: look => ({ color: colour(look), fontStyle: 'italic' }),
  dimmed: look => ({ color: colour(look) }),
};

/** A double line shows as two from three pixels on. */
const line = (look: Look, pixels: number): DecorationRenderOptions => ({
  borderColor: colour(look),
  borderStyle: look.underline ?? 'dashed',
  borderWidth: look.underline === null ? '1px' : `0 0 ${pixels}px 0`,
});

const colour = (look: Look): ThemeColor => new ThemeColor(`copydesk.${look.colour}`);
