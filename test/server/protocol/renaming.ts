import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnnotatedTextEdit, LSPErrorCodes, type Range, type WorkspaceEdit } from 'vscode-languageserver/node';
import { BRIDGE } from './articles.ts';
import type { Desks, Start } from './editor.ts';

const QUOTED = `${BRIDGE}\n"Lind is right," said Paul Okoro.\n`;

export function renaming(_: Start, { able, plain }: Desks): void {
  test('prepareRename: the name, without what is not renamed', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(BRIDGE.replace('Lind said', 'Mayor L‸ind’s aide said'));
    const found = await opened.ask<{ range: Range; placeholder: string }>('prepareRename', { position: opened.caret });
    assert.deepEqual([opened.words(found.range), found.placeholder], ['Lind', 'Hanna Lind']);
  });

  test('prepareRename: nothing to rename', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(BRIDGE.replace('came', 'c‸ame'));
    assert.equal(await opened.ask('prepareRename', { position: opened.caret }), null);
    assert.equal(await opened.ask('rename', { position: opened.caret, newName: 'Ada' }), null);
  });

  test('rename: a pronoun is refused in words', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(BRIDGE.replace('she', 's‸he'));
    const refused = { code: LSPErrorCodes.RequestFailed, message: /“she” is a pronoun/ };
    await assert.rejects(opened.ask('prepareRename', { position: opened.caret }), refused);
    await assert.rejects(opened.ask('rename', { position: opened.caret, newName: 'Ada' }), refused);
  });

  test('rename: so is a name that is none', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(BRIDGE.replace('Hanna', 'H‸anna'));
    const refused = { code: LSPErrorCodes.RequestFailed, message: /can not be empty/ };
    for (const newName of ['', ' ', undefined, 7, null]) {
      await assert.rejects(opened.ask('rename', { position: opened.caret, newName }), refused);
    }
  });

  test('rename: every name, of this version; the one that is quoted is to be asked about', {
    timeout: 10_000,
  }, async () => {
    const opened = await (await able()).open(QUOTED.replace('Hanna', 'H‸anna').replaceAll('\n', '\r\n'));
    const edit = await opened.ask<WorkspaceEdit>('rename', { position: opened.caret, newName: 'Johanna Berg' });
    const [change] = edit.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri: opened.uri, version: 1 });
    const edits = change.edits as AnnotatedTextEdit[];
    assert.deepEqual(
      edits.map(({ range, newText, annotationId }) => [opened.words(range), newText, annotationId]),
      [
        ['Hanna Lind', 'Johanna Berg', undefined],
        ['Lind', 'Berg', undefined],
        ['Lind', 'Berg', 'quoted'],
      ],
    );
    assert.equal(edit.changeAnnotations?.quoted?.needsConfirmation, true);
  });

  test('rename: a plain editor gets plain edits, and none of what is quoted', { timeout: 10_000 }, async () => {
    const opened = await (await plain()).open(QUOTED.replace('Hanna', 'H‸anna'));
    const edit = await opened.ask<WorkspaceEdit>('rename', { position: opened.caret, newName: 'Johanna Berg' });
    assert.deepEqual(
      edit.changes?.[opened.uri]?.map(({ newText }) => newText),
      ['Johanna Berg', 'Berg'],
    );
    assert.deepEqual(Object.keys(edit), ['changes']);
  });
}
