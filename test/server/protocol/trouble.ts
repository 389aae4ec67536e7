import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { CALM } from './articles.ts';
import { ABLE } from './capabilities.ts';
import { type Desks, Editor, type Start, visit } from './editor.ts';

const REQUESTS = [
  'textDocument/documentSymbol',
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/completion',
  'textDocument/inlayHint',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'textDocument/codeLens',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/diagnostic',
  'textDocument/codeAction',
  'codeAction/resolve',
  'codeLens/resolve',
  'completionItem/resolve',
  'copydesk/decorations',
];

const ABOUT_A_TEXT = REQUESTS.filter(method => method.startsWith('textDocument/'));

/** The answers of those that have one other than null where there is nothing. */
const NOTHING: Readonly<Record<string, object>> = {
  'textDocument/diagnostic': { kind: 'full', items: [] },
  'textDocument/inlayHint': [],
  'textDocument/semanticTokens/full': { data: [] },
  'textDocument/semanticTokens/full/delta': { data: [] },
  'textDocument/semanticTokens/range': { data: [] },
  'textDocument/codeLens': [],
};

const position = { line: 0, character: 0 };
const GARBAGE: readonly unknown[] = [
  {},
  { textDocument: null },
  { textDocument: 'bridge' },
  { textDocument: { uri: 7 } },
  { data: { uri: 'file:///desk/none.seed', fix: 'one' } },
  { data: { uri: 7, fix: 'all' }, title: 3 },
];

export function trouble(start: Start, { able }: Desks): void {
  test('a document that is not open has no answer, and no error', { timeout: 10_000 }, async () => {
    const editor = await able();
    const textDocument = { uri: 'file:///desk/none.seed' };
    const params = { textDocument, position, positions: [position], range: { start: position, end: position } };
    for (const method of REQUESTS) {
      const answer = await editor.ask(method, { ...params, context: { diagnostics: [] } });
      if (!method.endsWith('/resolve')) assert.deepEqual(answer, NOTHING[method] ?? null, method);
    }
  });

  test('a document that was closed has no answer either', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(CALM);
    await opened.close();
    assert.equal(await opened.ask('documentSymbol'), null);
  });

  for (const method of REQUESTS) {
    test(`${method}: parameters that are none are no reason to fail`, { timeout: 10_000 }, async () => {
      const editor = await able();
      const { uri } = await editor.open(CALM);
      const incomplete = [{ textDocument: { uri } }, { textDocument: { uri }, position: 'here', range: 4, context: 5 }];
      for (const params of [...GARBAGE, ...incomplete]) await editor.ask(method, params);
    });
  }

  test('copydesk/decorations: no parameters at all', { timeout: 10_000 }, async () => {
    const editor = await able();
    assert.equal(await editor.ask('copydesk/decorations', null), null);
    assert.equal(await editor.ask('copydesk/decorations', undefined), null);
  });

  test('notifications that make no sense are passed over', { timeout: 10_000 }, async t => {
    const editor = await visit(t, start, { capabilities: ABLE });
    const opened = await editor.open(CALM);
    for (const method of ['didOpen', 'didChange', 'didClose', 'didSave', 'didNothing']) {
      for (const params of GARBAGE) await editor.tell(`textDocument/${method}`, params);
    }
    const textDocument = { uri: 'file:///desk/none.seed', version: 2 };
    await editor.tell('textDocument/didChange', { textDocument, contentChanges: [{ text: 'One' }] });
    await editor.tell('workspace/didChangeConfiguration', {});
    await editor.tell('workspace/didChangeConfiguration', { settings: { copydesk: 'loud' } });
    assert.ok(await opened.ask('documentSymbol'));
  });

  test('an unknown request is refused', { timeout: 10_000 }, async () => {
    await assert.rejects((await able()).ask('copydesk/coffee', {}), { code: -32601 });
  });

  test('a cancelled request is answered as cancelled', { timeout: 10_000 }, async t => {
    const editor = await visit(t, start, { capabilities: ABLE });
    // The server asks for the settings first; until it knows them the request can't have been answered.
    let answer = (): void => {};
    editor.answering = new Promise(resolve => {
      answer = resolve;
    });
    const opened = await editor.open(CALM);
    const source = new CancellationTokenSource();
    const cancelled = opened.ask('documentSymbol', {}, source.token);
    await editor.hears('workspace/configuration');
    source.cancel();
    answer();
    await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
    assert.ok(await opened.ask('documentSymbol'), 'the next is answered');
  });

  test('requests that are in order leave nothing in the log', { timeout: 10_000 }, async () => {
    const editor = new Editor(start());
    await editor.greet({ capabilities: ABLE });
    const opened = await editor.open(CALM);
    const range = opened.all;
    const params = { position, positions: [position], range, context: { diagnostics: [], includeDeclaration: true } };
    for (const method of ABOUT_A_TEXT) await opened.ask(method.replace('textDocument/', ''), params);
    await opened.close();
    assert.equal(await editor.leave(), 0);
    assert.deepEqual(editor.complaints(), []);
  });

  test('what is odd in a text is no reason to fail', { timeout: 10_000 }, async () => {
    const editor = await able();
    for (const text of [
      '',
      '\0',
      '\uFEFF"',
      '\uD800 "\uDC00',
      '\r\r\n\n',
      '“'.repeat(2_000),
      `"${'a '.repeat(20_000)}`,
    ]) {
      const opened = await editor.open(text);
      const params = { position, positions: [position], range: opened.all, context: { diagnostics: [] } };
      for (const method of ABOUT_A_TEXT) await opened.ask(method.replace('textDocument/', ''), params);
    }
  });
}
