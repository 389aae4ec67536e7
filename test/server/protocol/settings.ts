import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentDiagnosticReport, DocumentSymbol, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { BRIDGE, DAMAGED } from './articles.ts';
import { ABLE, PLAIN } from './capabilities.ts';
import { type Editor, type Opened, type Start, visit } from './editor.ts';
import { outline } from './showing.ts';

const ARTICLES_OFF = { rules: { 'indefinite-article': 'off' } };
const ARTICLES_AS_ERRORS = { rules: { 'indefinite-article': 'error' } };
const ERROR = 1;
const WARNING = 2;

export function settings(start: Start): void {
  const severities = async (opened: Opened) => {
    const report = await opened.ask<DocumentDiagnosticReport>('diagnostic');
    return report.kind === 'full' ? report.items.map(({ severity }) => severity) : report.kind;
  };

  test('settings: asked for, asked again when they change, and the problems with them', {
    timeout: 10_000,
  }, async t => {
    const editor = await visit(t, start, { capabilities: ABLE, settings: ARTICLES_OFF });
    const opened = await editor.open(DAMAGED);
    assert.deepEqual(await severities(opened), []);
    assert.deepEqual((await editor.hears<{ items: object[] }>('workspace/configuration')).items, [
      { scopeUri: opened.uri, section: 'copydesk' },
    ]);
    editor.settings = ARTICLES_AS_ERRORS;
    await editor.tell('workspace/didChangeConfiguration', { settings: null });
    await editor.hears('workspace/diagnostic/refresh');
    assert.deepEqual(await severities(opened), [ERROR, ERROR]);
  });

  test('settings: the server asks to be told of changes', { timeout: 10_000 }, async t => {
    const editor = await visit(t, start, { capabilities: ABLE });
    const { registrations } = await editor.hears<{ registrations: { method: string }[] }>('client/registerCapability');
    assert.deepEqual(
      registrations.map(({ method }) => method),
      ['workspace/didChangeConfiguration'],
    );
  });

  test('settings: nonsense counts as not set', { timeout: 10_000 }, async t => {
    const editor = await visit(t, start, { capabilities: ABLE, settings: { rules: ['off'], indirectSpeech: 'never' } });
    assert.deepEqual(await severities(await editor.open(DAMAGED)), [WARNING, WARNING]);
  });

  test('settings: what is wrong in them is said once, and the rest counts', { timeout: 10_000 }, async t => {
    const rules = { 'indefinite-articles': 'off', 'indefinite-article': 'error' };
    const editor = await visit(t, start, { capabilities: ABLE, settings: { rules } });
    for (const opened of [await editor.open(DAMAGED), await editor.open(DAMAGED)])
      assert.deepEqual(await severities(opened), [ERROR, ERROR]);
    assert.deepEqual(editor.complaints(), [
      'copydesk settings: There is no rule "indefinite-articles"; did you mean "indefinite-article"?',
    ]);
  });

  test('settings: given by an editor that can not be asked, at first and later', { timeout: 10_000 }, async t => {
    const initializationOptions = { settings: ARTICLES_OFF };
    const editor: Editor = await visit(t, start, { capabilities: PLAIN, initializationOptions });
    const { uri } = await editor.open(DAMAGED);
    const pushed = (count: number) =>
      editor.hears<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        params => params.uri === uri && params.diagnostics.length === count,
      );
    await pushed(0);
    await editor.tell('workspace/didChangeConfiguration', { settings: { copydesk: {} } });
    await pushed(2);
  });

  test('settings: without indirect speech there is no sign of it', { timeout: 10_000 }, async t => {
    const settings = { indirectSpeech: { enabled: false } };
    const editor = await visit(t, start, { capabilities: ABLE, settings });
    const opened = await editor.open(BRIDGE.replace('that it would', 'that it w‸ould'));
    const lines = outline(await opened.ask<DocumentSymbol[]>('documentSymbol'));
    assert.deepEqual(
      lines.filter(line => line.startsWith('    ')),
      ['    "We measured twice," | Hanna Lind', '    "It stands," | Paul Okoro'],
    );
    assert.equal(await opened.ask('hover', { position: opened.caret }), null);
    const textDocument = { uri: opened.uri };
    const { quotations } = await editor.ask<{ quotations: object[] }>('copydesk/decorations', { textDocument });
    assert.equal(quotations.length, 2);
  });
}
