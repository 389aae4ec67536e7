import { Selection, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import type { Decorated } from '../../../client/src/api.ts';
import { ARTICLE } from './article.ts';
import { equal, ok } from './assert.ts';
import { copydesk, decorated, openFile, openUnseen } from './desk.ts';
import { longestLag } from './lag.ts';
import type { Suite } from './runner.ts';
import { typeKeys } from './typing.ts';

/** In characters. */
const USUAL = 10_000;
const LONG = 200_000;

const BURSTS = 5;
/** Typed at ten keys a second; no word of it is anybody's name or verb of saying. */
const BURST = ' and so on';

/** Far more than wished, since what else the machine does counts as well. */
const BEARABLE_MS = { activation: 2000, opening: 10_000, lag: 1000 };

export const speed: Suite = {
  name: 'speed',
  tests: {
    activation: async () => {
      await copydesk();
      const took = activation();
      if (took === undefined) return 'this VS Code does not tell';
      ok(took < BEARABLE_MS.activation, `activated in ${took} ms`);
      return `${took} ms`;
    },
    'from opening a seed of 10 kB to its decorations': async () => {
      await (await copydesk()).ready;
      const said = [];
      for (const name of ['first', 'second', 'third']) {
        const document = await openOnDisk(`${name}.seed`, seedOf(USUAL));
        const shown = timed(async () => window.showTextDocument(document));
        const tinted = await timed(() => decorated(document));
        ok(tinted < BEARABLE_MS.opening, `decorated in ${tinted} ms`);
        said.push(`${tinted} ms (VS Code shows the text in ${await shown})`);
      }
      return said.join(', then ');
    },
    'typing in a seed of 200 kB at ten keys a second': async () => {
      const editor = await openFile('speed/long.seed', seedOf(LONG));
      const before = rangesOf(await decorated(editor.document));
      putCursor(editor);
      const idle = await longestLag(() => new Promise(resolve => setTimeout(resolve, BURST.length * 100)));
      const waits: number[] = [];
      const typing = await longestLag(async () => {
        for (let burst = 0; burst < BURSTS; burst++) {
          await typeKeys(editor.document, BURST);
          waits.push(
            await timed(async () => {
              equal(rangesOf(await decorated(editor.document)), before);
            }),
          );
        }
      });
      ok(typing < BEARABLE_MS.lag, `the extension host was kept busy for ${typing} ms`);
      return `decorated ${waits.join(', ')} ms after the last key; longest task of the extension host ${typing} ms, ${idle} ms while idle`;
    },
  },
};

/** Article after article, up to so many characters. */
const seedOf = (length: number): string => ARTICLE.repeat(Math.floor(length / ARTICLE.length));

const rangesOf = ({ painted }: Decorated): number =>
  [...painted.values()].reduce((sum, { ranges }) => sum + ranges.length, 0);

/** Where there is a disk: what is beside the article is read there, and not through VS Code. */
async function openOnDisk(name: string, text: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) return openUnseen(`speed/${name}`, text);
  const uri = Uri.joinPath(folder, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return workspace.openTextDocument(uri);
}

/** Behind a sentence in the middle that quotes nobody. */
function putCursor(editor: TextEditor): void {
  const { document } = editor;
  const words = 'after last year s floods';
  const at = document.positionAt(document.getText().indexOf(words, LONG / 2) + words.length);
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.selection);
}

interface Marked {
  readonly MonacoPerformanceMarks?: { getMarks(): readonly { readonly name: string; readonly startTime: number }[] };
}

/** From reading the extension's code until it is active, in milliseconds; by the marks that VS Code sets, since it may have been before. */
function activation(): number | undefined {
  const marks = (globalThis as Marked).MonacoPerformanceMarks?.getMarks() ?? [];
  const at = (mark: string) => marks.find(({ name }) => name === `code/extHost/${mark}/copydesk.copydesk`)?.startTime;
  const [start, end] = [at('willLoadExtensionCode'), at('didActivateExtension')];
  return start === undefined || end === undefined ? undefined : Math.round(end - start);
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await action();
  return Math.round(performance.now() - started);
}
