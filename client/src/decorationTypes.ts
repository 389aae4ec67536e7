import {
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  type Disposable,
  OverviewRulerLane,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { Look } from './look.ts';

/** The editor's decoration types, each made when its look is first needed. */
export class DecorationTypes implements Disposable {
  readonly #types = new Map<string, TextEditorDecorationType>();

  of(look: Look): TextEditorDecorationType {
    let type = this.#types.get(look.key);
    if (!type) {
      type = window.createTextEditorDecorationType(optionsOf(look));
      this.#types.set(look.key, type);
    }
    return type;
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types.clear();
  }
}

function optionsOf({ colour, underline, indirect }: Look): DecorationRenderOptions {
  const rangeBehavior = DecorationRangeBehavior.ClosedClosed;
  if (colour === null) return { rangeBehavior, opacity: '0.55' };
  const line: DecorationRenderOptions = {
    rangeBehavior,
    borderColor: new ThemeColor(`copydesk.${colour}`),
    borderStyle: underline ?? 'dashed',
    borderWidth: underline === null ? '1px' : `0 0 ${thickness(underline, indirect)} 0`,
  };
  if (indirect || underline === null) return line;
  return {
    ...line,
    backgroundColor: new ThemeColor(`copydesk.${colour}Background`),
    overviewRulerColor: new ThemeColor(`copydesk.${colour}`),
    overviewRulerLane: OverviewRulerLane.Left,
  };
}

/** A double line shows as two from three pixels on. */
const thickness = (underline: Look['underline'], indirect: boolean): string =>
  underline === 'double' ? '3px' : indirect ? '1px' : '2px';
