import { commands, type Range, type TextDocument, TextEditorRevealType } from 'vscode';
import { ARTICLE } from './article.ts';
import { equal, ok } from './assert.ts';
import { decoratedWhere, openSeed } from './desk.ts';
import type { Suite } from './runner.ts';

const LARGE = 500_000;

/** Article after article, until there are so many characters. */
export const seedOf = (length: number): string => ARTICLE.repeat(Math.ceil(length / ARTICLE.length));

export const ranges = (painted: ReadonlyMap<string, { readonly ranges: readonly Range[] }>): Range[] =>
  [...painted.values()].flatMap(each => [...each.ranges]);

export const largeFiles: Suite = {
  name: 'large files',
  tests: {
    'are tinted around what is on the screen, and have no semantic tokens': async () => {
      const editor = await openSeed('large/one.seed', seedOf(LARGE));
      const { document } = editor;
      const top = await decoratedWhere(document, ({ range }) => range !== null);
      ok(ranges(top.painted).length > 10, 'decoration at the top');
      equal(
        ranges(top.painted).every(({ end }) => end.line < 400),
        true,
      );
      ok(top.result.summary.quotations > 1000, 'summary of the whole');

      const middle = document.lineAt(Math.floor(document.lineCount / 2)).range;
      editor.revealRange(middle, TextEditorRevealType.AtTop);
      const there = await decoratedWhere(document, ({ range }) => range?.contains(middle) === true);
      ok(ranges(there.painted).length > 10, 'decoration in the middle');

      equal(await hasTokens(document), false);
      equal(await hasTokens((await openSeed('large/small.seed', ARTICLE)).document), true);
    },
  },
};

export async function hasTokens({ uri }: TextDocument): Promise<boolean> {
  const tokens = await commands.executeCommand<{ data: Uint32Array } | undefined>(
    'vscode.provideDocumentSemanticTokens',
    uri,
  );
  return (tokens?.data.length ?? 0) > 0;
}
