import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type RegistrationParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { CALM, DAMAGED } from './articles.ts';
import { ABLE, PLAIN } from './capabilities.ts';
import { type Editor, type Start, type Visit, visit } from './editor.ts';

const FOLDER = 'desk:/room';
const CHANGED = 2;
const TALKING = { timeout: 10_000 };

type Told = { readonly uri: string; readonly value: string };

export function closedFiles(start: Start): void {
  const arrive = (t: TestContext, more: Partial<Visit> = {}): Promise<Editor> =>
    visit(t, start, {
      capabilities: ABLE,
      initializationOptions: { files: true },
      folder: FOLDER,
      files: { 'a.seed': CALM, 'b.seed': DAMAGED },
      settings: { index: { problems: true } },
      ...more,
    });
  const pull = async (editor: Editor, previousResultIds: readonly Told[] = []) => {
    const params = { identifier: 'copydesk', previousResultIds };
    return (await editor.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', params)).items;
  };
  const told = (items: readonly WorkspaceDocumentDiagnosticReport[]): Told[] =>
    items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
  const brief = (items: readonly WorkspaceDocumentDiagnosticReport[]): string[] =>
    items
      .map(item => `${item.uri.slice(FOLDER.length + 1)} ${item.kind === 'full' ? item.items.length : item.kind}`)
      .sort();

  test('workspace/diagnostic: problems of all files, then only what is new', TALKING, async t => {
    const editor = await arrive(t);
    const first = await pull(editor);
    assert.deepEqual(brief(first), ['a.seed 0', 'b.seed 2']);
    assert.deepEqual(brief(await pull(editor, told(first))), ['a.seed unchanged', 'b.seed unchanged']);
    editor.files.set(`${FOLDER}/b.seed`, DAMAGED.replace('an hundred', 'a hundred'));
    await editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: `${FOLDER}/b.seed`, type: CHANGED }] });
    assert.deepEqual(brief(await pull(editor, told(first))), ['a.seed unchanged', 'b.seed 1']);
  });

  test('workspace/diagnostic: nothing unless the settings want it', TALKING, async t => {
    const editor = await arrive(t, { settings: {} });
    assert.deepEqual(await pull(editor), []);
    assert.deepEqual(brief(await pull(editor, [{ uri: `${FOLDER}/b.seed`, value: 'f1' }])), ['b.seed 0']);
  });

  test('workspace/diagnostic: what is open has its own report', TALKING, async t => {
    const editor = await arrive(t);
    const opened = await editor.open(DAMAGED, `${FOLDER}/b.seed`);
    assert.deepEqual(brief(await pull(editor)), ['a.seed 0']);
    await opened.close();
    assert.deepEqual(brief(await pull(editor)), ['a.seed 0', 'b.seed 2']);
  });

  test('workspace/diagnostic: in parts, and held until there is news', TALKING, async t => {
    const editor = await arrive(t);
    const first = await pull(editor);
    const params = { identifier: 'copydesk', previousResultIds: told(first), partialResultToken: 'parts' };
    const held = editor.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', params);
    const parts = (where: (brief: readonly string[]) => boolean) =>
      editor.hears<{ token: string; value: WorkspaceDiagnosticReport }>(
        '$/progress',
        ({ token, value }) => token === 'parts' && where(brief(value.items)),
      );
    await parts(items => items.includes('b.seed unchanged'));
    editor.files.set(`${FOLDER}/b.seed`, CALM);
    await editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: `${FOLDER}/b.seed`, type: CHANGED }] });
    await parts(items => items.length === 1 && items[0] === 'b.seed 0');
    assert.deepEqual(await held, { items: [] });
  });

  test('workspace/diagnostic: a held request that is cancelled ends', TALKING, async t => {
    const editor = await arrive(t);
    const source = new CancellationTokenSource();
    const params = { previousResultIds: told(await pull(editor)), partialResultToken: 'parts' };
    const held = editor.ask('workspace/diagnostic', params, source.token);
    await editor.hears<{ token: string }>('$/progress', ({ token }) => token === 'parts');
    source.cancel();
    await assert.rejects(held, { code: LSPErrorCodes.RequestCancelled });
  });

  test('an editor that can be told later pulls of other files only where the settings want it', TALKING, async t => {
    const { textDocument } = ABLE;
    const capabilities = { ...ABLE, textDocument: { ...textDocument, diagnostic: { dynamicRegistration: true } } };
    const editor = await arrive(t, { capabilities, settings: {} });
    const registered = (wanted: boolean) =>
      editor.hears<RegistrationParams>('client/registerCapability', ({ registrations }) =>
        registrations.some(
          ({ method, registerOptions }) =>
            method === 'textDocument/diagnostic' && registerOptions.workspaceDiagnostics === wanted,
        ),
      );
    await registered(false);
    editor.settings = { index: { problems: true } };
    await editor.tell('workspace/didChangeConfiguration', { settings: null });
    await editor.hears('client/unregisterCapability');
    await registered(true);
  });

  test('an editor that is pushed to is told nothing of files that it has not open', TALKING, async t => {
    const initializationOptions = { files: true, corpus: true, settings: { index: { problems: true } } };
    const editor = await arrive(t, { capabilities: PLAIN, initializationOptions });
    await editor.hears('copydesk/corpusChanged');
    assert.ok(!editor.heard.some(({ method }) => method === 'textDocument/publishDiagnostics'));
  });
}
