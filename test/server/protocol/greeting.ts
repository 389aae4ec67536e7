import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver/node';
import { ABLE, EAGER, PLAIN } from './capabilities.ts';
import { Editor, type Start } from './editor.ts';

const FOLDERS = { filters: [{ pattern: { glob: '**', matches: 'folder' as const } }] };
const ALWAYS: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: 2, save: true },
  workspaceSymbolProvider: true,
  workspace: { fileOperations: { didRename: FOLDERS, didDelete: FOLDERS } },
  documentSymbolProvider: { label: 'Copydesk' },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  renameProvider: true,
  semanticTokensProvider: {
    legend: {
      tokenTypes: ['speaker', 'pronoun', 'cue', 'quotation', 'boilerplate'],
      tokenModifiers: ['definition', 'indirect', 'unresolved'],
    },
    full: { delta: true },
    range: true,
  },
  completionProvider: { resolveProvider: true },
  inlayHintProvider: true,
  codeLensProvider: { resolveProvider: true },
};
const KINDS = ['quickfix', 'source.fixAll.copydesk', 'refactor.copydesk'];

export function greeting(start: Start): void {
  function check(name: string, capabilities: ClientCapabilities, expected: ServerCapabilities): void {
    test(`initialize: ${name}`, { timeout: 10_000 }, async () => {
      const editor = new Editor(start());
      const { capabilities: offered, serverInfo } = await editor.greet({ capabilities });
      assert.deepEqual(offered, { ...ALWAYS, ...expected });
      assert.equal(serverInfo?.name, 'Copydesk');
      assert.equal(await editor.leave(), 0);
    });
  }

  check('an able editor', ABLE, {
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: KINDS, resolveProvider: true },
    diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: true },
  });
  check('a plain editor', PLAIN, { codeActionProvider: { codeActionKinds: KINDS, resolveProvider: false } });
  check('whole actions only', EAGER, { codeActionProvider: { codeActionKinds: KINDS, resolveProvider: false } });

  test('exit without shutdown is told by the exit code', { timeout: 10_000 }, async () => {
    const editor = new Editor(start());
    await editor.greet({ capabilities: ABLE });
    await editor.tell('exit', undefined);
    assert.equal(await editor.exit, 1);
    editor.connection.dispose();
  });

  test('a request before initialize has no answer', { timeout: 10_000 }, async () => {
    const editor = new Editor(start());
    const textDocument = { uri: 'file:///desk/none.seed' };
    assert.equal(await editor.ask('textDocument/hover', { textDocument, position: {} }), null);
    await editor.greet({ capabilities: ABLE });
    assert.equal(await editor.leave(), 0);
  });
}
