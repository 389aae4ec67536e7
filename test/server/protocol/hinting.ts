import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeLens, InlayHint, InlayHintLabelPart } from 'vscode-languageserver/node';
import { BRIDGE } from './articles.ts';
import { ABLE } from './capabilities.ts';
import { type Desks, type Editor, type Opened, type Start, visit } from './editor.ts';

const ON = { inlayHints: { pronouns: true }, codeLens: { speakers: true } };

export function hinting(start: Start, { able }: Desks): void {
  const hints = async (opened: Opened) =>
    (await opened.ask<InlayHint[]>('inlayHint', { range: opened.all })).map(
      ({ label }) => (label as InlayHintLabelPart[])[0]?.value,
    );

  test('inlayHint, codeLens: off unless wanted', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(BRIDGE);
    assert.deepEqual(await hints(opened), []);
    assert.deepEqual(await opened.ask('codeLens'), []);
  });

  test('inlayHint, codeLens: on as soon as they are wanted', { timeout: 10_000 }, async t => {
    const editor = await visit(t, start, { capabilities: ABLE });
    const opened = await editor.open(BRIDGE);
    assert.deepEqual(await hints(opened), []);
    editor.settings = ON;
    await editor.tell('workspace/didChangeConfiguration', { settings: null });
    await editor.hears('workspace/inlayHint/refresh');
    await editor.hears('workspace/codeLens/refresh');
    assert.deepEqual(await hints(opened), ['→ Hanna Lind']);
    assert.equal((await opened.ask<CodeLens[]>('codeLens')).length, 1);
  });

  test('inlayHint: only where the editor looks', { timeout: 10_000 }, async t => {
    const editor = await visit(t, start, { capabilities: ABLE, settings: ON });
    const opened = await editor.open(BRIDGE);
    const range = { start: { line: 4, character: 0 }, end: { line: 99, character: 0 } };
    assert.deepEqual(await opened.ask('inlayHint', { range }), []);
  });

  test('codeLens: who said how much, with the command that the editor named', { timeout: 10_000 }, async t => {
    const lensOf = async (initializationOptions?: object) => {
      const options = initializationOptions ? { initializationOptions } : {};
      const editor: Editor = await visit(t, start, { capabilities: ABLE, settings: ON, ...options });
      const opened = await editor.open(BRIDGE.replaceAll('\n', '\r\n'));
      const [lens] = await opened.ask<CodeLens[]>('codeLens');
      assert.equal(lens && opened.words(lens.range), 'The bridge');
      return (await editor.ask<CodeLens>('codeLens/resolve', lens)).command;
    };
    const title = '2 speakers, 3 quotations: Hanna Lind 2, Paul Okoro 1';
    assert.deepEqual(await lensOf({ whoSaidWhat: 'desk.list' }), { title, command: 'desk.list' });
    assert.deepEqual(await lensOf(), { title, command: '' });
  });

  test('codeLens: of a document that was closed meanwhile nothing is told', { timeout: 10_000 }, async t => {
    const editor = await visit(t, start, { capabilities: ABLE, settings: ON });
    const opened = await editor.open(BRIDGE);
    const [lens] = await opened.ask<CodeLens[]>('codeLens');
    await opened.close();
    assert.deepEqual(await editor.ask('codeLens/resolve', lens), lens);
  });
}
