import { commands, languages, type TextDocument, type TextEditorSelectionChangeEvent, window } from 'vscode';
import { equal, ok } from './assert.ts';
import { cardOver, copydesk, decoratedWhere, openUnseen } from './desk.ts';
import { longestLag } from './lag.ts';
import { hasTokens, ranges, seedOf } from './large-files.ts';
import { provideMemoryFiles } from './memory-files.ts';
import { runAll, type Suite } from './runner.ts';

const HUGE = 10_000_000;
/** Most of it is VS Code's own, and the machine's that does much else at the same time. */
const PATIENCE = 250_000;
const BEARABLE_LAG_MS = 4000;

const hugeFile: Suite = {
  name: 'a file of 10 MB',
  patience: PATIENCE,
  tests: {
    'is tinted around what is on the screen, has neither tokens nor outline, and VS Code can be used meanwhile':
      async () => {
        await (await copydesk()).ready;
        const document = await openUnseen('huge/one.seed', seedOf(HUGE));
        const started = performance.now();
        const lag = await longestLag(async () => {
          await window.showTextDocument(document);
          const { painted, result, range } = await decoratedWhere(document, () => true, PATIENCE);
          ok(range !== null && ranges(painted).length > 10, 'decorations');
          ok(
            ranges(painted).every(({ end }) => end.line < 400),
            'decorations around the screen only',
          );
          ok(result.summary.quotations > 10_000, 'summary of the whole');
        });
        const decorated = Math.round(performance.now() - started);
        equal(await hasTokens(document), false);
        equal(await commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri), undefined);
        const listed = await longestLag(() => pickFirstQuotation(document));
        ok((await cardOver(document, 'Hanna Lind')) !== '', 'card');
        ok(languages.getDiagnostics(document.uri).length <= 1000, 'problems');
        ok(Math.max(lag, listed) < BEARABLE_LAG_MS, `the extension host was kept busy for ${lag} and ${listed} ms`);
        return `decorated after ${decorated} ms; longest task of the extension host ${lag} ms, ${listed} ms with a list`;
      },
  },
};

/** In the list of who said what, which has those near the screen: the one that is gone over is selected in the text. */
async function pickFirstQuotation(document: TextDocument): Promise<void> {
  const selected = new Promise<TextEditorSelectionChangeEvent>(resolve => {
    const listener = window.onDidChangeTextEditorSelection(event => {
      listener.dispose();
      resolve(event);
    });
  });
  const listed = commands.executeCommand('copydesk.whoSaidWhat');
  const { textEditor, selections } = await selected;
  await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  await listed;
  equal(textEditor.document, document);
  ok(!selections[0]!.isEmpty && selections[0]!.end.line < 1200, 'a quotation near the screen');
}

/** VS Code calls this in the extension host. */
export async function run(): Promise<void> {
  const files = provideMemoryFiles();
  try {
    await runAll([hugeFile]);
  } finally {
    files.dispose();
  }
}
