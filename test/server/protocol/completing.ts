import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CompletionItem,
  CompletionList,
  InsertReplaceEdit,
  MarkupContent,
  TextEdit,
} from 'vscode-languageserver/node';
import { BRIDGE } from './articles.ts';
import type { Desks, Start } from './editor.ts';

export function completing(_: Start, { able, plain }: Desks): void {
  test('completion: names that begin so, and their cards when asked for', { timeout: 10_000 }, async () => {
    const editor = await able();
    const opened = await editor.open(`${BRIDGE}\nThen L‸ left.\n`.replaceAll('\n', '\r\n'));
    const { items, isIncomplete } = await opened.ask<CompletionList>('completion', { position: opened.caret });
    assert.equal(isIncomplete, false);
    assert.deepEqual(
      items.map(({ label, detail, filterText }) => [label, detail, filterText]),
      [
        ['Hanna Lind', 'mayor', 'Lind'],
        ['Lind', 'Hanna Lind, mayor', 'Lind'],
      ],
    );
    assert.equal(opened.words((items[0]!.textEdit as InsertReplaceEdit).replace), 'L');
    const { documentation } = await editor.ask<CompletionItem>('completionItem/resolve', items[0]);
    assert.match((documentation as MarkupContent).value, /^\*\*Hanna Lind\*\* · mayor/);
  });

  test('completion: while it is being typed', { timeout: 10_000 }, async () => {
    const opened = await (await plain()).open(`${BRIDGE}\nThen ‸\n`);
    assert.deepEqual((await opened.ask<CompletionList>('completion', { position: opened.caret })).items, []);
    await opened.edit(['Then ', 'Then Ok']);
    const position = { line: opened.caret.line, character: opened.caret.character + 2 };
    const { items } = await opened.ask<CompletionList>('completion', { position });
    assert.deepEqual(
      items.map(({ textEdit }) => [(textEdit as TextEdit).newText, opened.words((textEdit as TextEdit).range)]),
      [['Paul Okoro', 'Ok']],
    );
  });

  test('completion: of a document that was closed meanwhile nothing is told', { timeout: 10_000 }, async () => {
    const editor = await able();
    const opened = await editor.open(`${BRIDGE}\nL‸`);
    const { items } = await opened.ask<CompletionList>('completion', { position: opened.caret });
    await opened.close();
    assert.deepEqual(await editor.ask('completionItem/resolve', items[0]), items[0]);
  });
}
