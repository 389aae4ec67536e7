import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentSymbol } from 'vscode-languageserver/node';
import type { Desks, Start } from './editor.ts';

type Changes = readonly (readonly [part: string, by: string])[];

export function editing(_: Start, { able }: Desks): void {
  /** Input: a text and edits. Expectation: the quotations before and after, with their speakers. */
  function check(name: string, text: string, changes: Changes, before: string[], after: string[]): void {
    test(`edits: ${name}`, { timeout: 10_000 }, async () => {
      const opened = await (await able()).open(text);
      const quotations = async () => {
        const [article] = await opened.ask<DocumentSymbol[]>('documentSymbol');
        const found = (article?.children ?? []).flatMap(({ children }) => children ?? []);
        return found.map(({ range, detail }) => `${opened.words(range)} ${detail}`);
      };
      assert.deepEqual(await quotations(), before);
      await opened.edit(...changes);
      assert.deepEqual(await quotations(), after);
    });
  }

  const SAID = 'Bridge\n\n"It stands," said Hanna Lind, the mayor.\n';
  check(
    'another speaker',
    SAID,
    [['Hanna Lind', 'Odo Brandt']],
    ['"It stands," Hanna Lind'],
    ['"It stands," Odo Brandt'],
  );
  check(
    'the quotation goes',
    SAID,
    [['"It stands," said Hanna Lind, the mayor.', 'It stands.']],
    ['"It stands," Hanna Lind'],
    [],
  );
  check(
    'astral characters before the edit',
    SAID.replace('"It', '😀 One. "It'),
    [
      ['😀', '😀😀'],
      ['stands', '😀 falls'],
    ],
    ['"It stands," Hanna Lind'],
    ['"It 😀 falls," Hanna Lind'],
  );
  check(
    'half of an astral character goes',
    SAID.replace('It', 'It 😀'),
    [['\uDE00', '']],
    ['"It 😀 stands," Hanna Lind'],
    ['"It \uD83D stands," Hanna Lind'],
  );
  check(
    'CR LF before the edit',
    SAID.replaceAll('\n', '\r\n'),
    [
      ['Bridge', 'Bridge\r\n\r\nOne more.'],
      ['stands', 'falls'],
    ],
    ['"It stands," Hanna Lind'],
    ['"It falls," Hanna Lind'],
  );
  check(
    'a line break in the middle',
    SAID,
    [['\n\n"It', '\r\n\r\n\r\n"It']],
    ['"It stands," Hanna Lind'],
    ['"It stands," Hanna Lind'],
  );
  check('everything goes', SAID, [[SAID, '']], ['"It stands," Hanna Lind'], []);
  check('everything comes', '', [['', SAID]], [], ['"It stands," Hanna Lind']);

  test('edits: the whole text at once', { timeout: 10_000 }, async () => {
    const editor = await able();
    const opened = await editor.open('');
    const textDocument = { uri: opened.uri, version: 2 };
    await editor.tell('textDocument/didChange', { textDocument, contentChanges: [{ text: SAID }] });
    const [article] = await opened.ask<DocumentSymbol[]>('documentSymbol');
    assert.equal(article?.name, 'Bridge');
  });
}
