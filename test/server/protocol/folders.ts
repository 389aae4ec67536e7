import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type TextEdit,
  type WorkDoneProgressBegin,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import type { CorpusResult, FolderReportResult } from '../../../server/src/protocol.ts';
import { BRIDGE, CALM, DAMAGED } from './articles.ts';
import { ABLE, PLAIN } from './capabilities.ts';
import { type Editor, type Start, type Visit, visit } from './editor.ts';

const FOLDER = 'desk:/room';
const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

const TALKING = { timeout: 10_000 };
const OPTIONS = { files: true, corpus: true };
const MANY = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.seed`, CALM]));

export function folders(start: Start): void {
  const arrive = (t: TestContext, files: Visit['files'], more: Partial<Visit> = {}): Promise<Editor> =>
    visit(t, start, {
      capabilities: ABLE,
      initializationOptions: OPTIONS,
      folder: FOLDER,
      ...(files && { files }),
      ...more,
    });

  /** What the corpus has become, as soon as it is as it should be. */
  async function corpus(editor: Editor, where: (names: readonly string[], result: CorpusResult) => boolean) {
    for (;;) {
      const before = editor.heard.length;
      const result = await editor.ask<CorpusResult>('copydesk/corpus', {});
      if (result.state !== 'reading' && where(names(result), result)) return result;
      if (editor.heard.slice(before).some(isNews)) continue;
      await editor.hearsNext('copydesk/corpusChanged');
    }
  }
  const isNews = ({ method }: { method: string }): boolean => method === 'copydesk/corpusChanged';
  const names = ({ files }: CorpusResult): string[] => files.map(({ uri }) => uri.slice(FOLDER.length + 1));
  const changed = (editor: Editor, name: string, type: number) =>
    editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: `${FOLDER}/${name}`, type }] });
  const symbols = async (editor: Editor, query: string): Promise<string[]> => {
    const found = await editor.ask<WorkspaceSymbol[]>('workspace/symbol', { query });
    return found.map(
      ({ name, containerName, location }) => `${name} | ${containerName} | ${location.uri.slice(FOLDER.length + 1)}`,
    );
  };

  test('corpus: the seeds of the folder in numbers', TALKING, async t => {
    const editor = await arrive(t, {
      'b.seed': DAMAGED,
      'a.seed.txt': BRIDGE,
      'seeds/deep/c.txt': CALM,
      '012_0123456789abcdef.txt': CALM,
      'notes.txt': CALM,
      'copydesk.json': '{}',
    });
    const { files } = await corpus(editor, found => found.length > 0);
    assert.deepEqual(
      files.map(({ uri, title, quotations, unattributed, problems }) => [
        uri.slice(FOLDER.length + 1),
        title,
        quotations,
        unattributed,
        problems.warning,
      ]),
      [
        ['012_0123456789abcdef.txt', 'The bridge', 1, 0, 0],
        ['a.seed.txt', 'The bridge', 3, 0, 0],
        ['b.seed', 'The bridge', 1, 0, 2],
        ['seeds/deep/c.txt', 'The bridge', 1, 0, 0],
      ],
    );
  });

  for (const [which, expected] of [
    ['allText', ['b.seed', 'notes.txt']],
    ['off', []],
    ['some', ['b.seed']],
  ] as const)
    test(`corpus: copydesk.index.files ${which}`, TALKING, async t => {
      const editor = await arrive(t, { 'b.seed': CALM, 'notes.txt': CALM }, { settings: { index: { files: which } } });
      const result = await corpus(editor, found => found.length === expected.length);
      assert.deepEqual(names(result), expected);
    });

  test('corpus: files come, change and go', TALKING, async t => {
    const editor = await arrive(t, { 'a.seed': CALM });
    await corpus(editor, found => found.length === 1);
    editor.files.set(`${FOLDER}/b.seed`, DAMAGED);
    await changed(editor, 'b.seed', CREATED);
    await corpus(editor, (found, { files }) => found.length === 2 && files[1]?.problems.warning === 2);
    editor.files.set(`${FOLDER}/b.seed`, CALM);
    await changed(editor, 'b.seed', CHANGED);
    await corpus(editor, (_, { files }) => files[1]?.problems.warning === 0);
    editor.files.delete(`${FOLDER}/b.seed`);
    await changed(editor, 'b.seed', DELETED);
    await corpus(editor, found => found.length === 1);
    editor.files.delete(`${FOLDER}/a.seed`);
    await editor.tell('workspace/didDeleteFiles', { files: [{ uri: FOLDER }] });
    await corpus(editor, found => found.length === 0);
  });

  test('corpus: what stands in the editor counts, until it is closed', TALKING, async t => {
    const editor = await arrive(t, { 'a b.seed': CALM });
    const opened = await editor.open(DAMAGED, `${FOLDER}/a%20b.seed`);
    const warnings = (n: number) =>
      corpus(editor, (found, { files }) => found.length === 1 && files[0]?.problems.warning === n);
    await warnings(2);
    await opened.edit(['an hundred', 'a hundred']);
    await warnings(1);
    await opened.close();
    await warnings(0);
  });

  test('corpus: what is decided beside a file is counted', TALKING, async t => {
    const editor = await arrive(t, { 'a.seed': BRIDGE, 'b.seed': CALM });
    await corpus(editor, found => found.length === 2);
    const opened = await editor.open(BRIDGE, `${FOLDER}/a.seed`);
    const decision = { kind: 'accept', quotation: 'q1' };
    const { edit } = await editor.ask<{ edit: WorkspaceEdit }>('copydesk/decide', {
      textDocument: { uri: opened.uri },
      version: 1,
      decision,
    });
    await opened.close();
    const edits = edit.changes?.[`${FOLDER}/a.anno.json`] ?? [];
    const changes = (edit.documentChanges ?? []).flatMap(change => ('edits' in change ? change.edits : []));
    const [written] = [...edits, ...changes] as TextEdit[];
    editor.files.set(`${FOLDER}/a.anno.json`, written!.newText);
    await changed(editor, 'a.anno.json', CREATED);
    const { files } = await corpus(editor, (_, result) => result.files[0]?.decided === 1);
    assert.deepEqual(
      files.map(({ decided }) => decided),
      [1, 0],
    );
  });

  test('corpus: what can’t be read is told once and left out', TALKING, async t => {
    const editor = await arrive(t, { 'a.seed': CALM, 'b.seed': new Error('no permission') });
    await corpus(editor, found => found.length === 1);
    await editor.ask('copydesk/corpus', { afresh: true });
    assert.deepEqual(names(await corpus(editor, () => true)), ['a.seed']);
    const told = editor.complaints().filter(message => message.includes('b.seed is left out of the index'));
    assert.equal(told.length, 1, told.join('\n'));
  });

  test('corpus: other rules, other numbers; another folder, other files', TALKING, async t => {
    const capabilities = { ...ABLE, workspace: { ...ABLE.workspace, workspaceFolders: true } };
    const editor = await arrive(t, { 'b.seed': DAMAGED }, { capabilities });
    await corpus(editor, (_, { files }) => files[0]?.problems.warning === 2);
    editor.settings = { rules: { 'indefinite-article': 'error' } };
    await editor.tell('workspace/didChangeConfiguration', { settings: null });
    await corpus(editor, (_, { files }) => files[0]?.problems.error === 2);
    editor.files.set('desk:/next/c.seed', CALM);
    const event = { added: [{ uri: 'desk:/next', name: 'next' }], removed: [{ uri: FOLDER, name: 'room' }] };
    await editor.tell('workspace/didChangeWorkspaceFolders', { event });
    await corpus(editor, (_, { files }) => files.length === 1 && files[0]?.uri === 'desk:/next/c.seed');
  });

  test('reading many files shows its progress, and the user can end it', TALKING, async t => {
    const capabilities = { ...ABLE, window: { workDoneProgress: true } };
    let read = (): void => {};
    const editor = await arrive(t, undefined, { capabilities });
    await editor.hears('copydesk/corpusChanged');
    editor.reading = new Promise(resolve => {
      read = resolve;
    });
    for (const [name, text] of Object.entries(MANY)) editor.files.set(`${FOLDER}/${name}`, text);
    await editor.tell('workspace/didRenameFiles', { files: [] });
    const { token, value } = await editor.hearsProgress<WorkDoneProgressBegin>('begin');
    assert.deepEqual([value.title, value.message, value.cancellable], ['Copydesk', 'reading 60 articles', true]);
    await editor.tell('window/workDoneProgress/cancel', { token });
    read();
    await editor.hearsProgress('end');
    const { state, files } = await corpus(editor, () => true);
    assert.equal(state, 'cancelled');
    assert.ok(files.length < 60, String(files.length));
  });

  test('corpus: an article opened while many are read is answered first, and all are read', TALKING, async t => {
    const editor = await arrive(t, MANY);
    await editor.hears('copydesk/files/read');
    await editor.open(DAMAGED, `${FOLDER}/opened.seed`);
    const asked = editor.ask<CorpusResult>('copydesk/corpus', {});
    assert.equal((await asked).state, 'reading');
    await corpus(editor, found => found.length === 61 && found.includes('opened.seed'));
  });

  test('workspace/symbol: speakers and quotations over the folder, the best first', TALKING, async t => {
    const editor = await arrive(t, { 'a.seed': BRIDGE, 'b.seed': CALM.replaceAll('Lind', 'Lindgren') });
    await corpus(editor, found => found.length === 2);
    assert.deepEqual(await symbols(editor, 'hanna lind'), [
      'Hanna Lind | The bridge | a.seed',
      'Hanna Lindgren | The bridge | b.seed',
    ]);
    assert.deepEqual(await symbols(editor, 'WMTwc'), ['"We measured twice," | The bridge | a.seed']);
    assert.deepEqual(await symbols(editor, 'measured'), ['"We measured twice," | The bridge | a.seed']);
    assert.deepEqual((await symbols(editor, '')).length, 3);
    assert.deepEqual(await symbols(editor, 'zzz'), []);
  });

  test('workspace/symbol: it leads to the place', TALKING, async t => {
    const editor = await arrive(t, { 'a.seed': BRIDGE });
    await corpus(editor, found => found.length === 1);
    const [found] = await editor.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'Okoro' });
    assert.deepEqual(found?.location, {
      uri: `${FOLDER}/a.seed`,
      range: { start: { line: 4, character: 18 }, end: { line: 4, character: 28 } },
    });
  });

  test('folderReport: who speaks how much over the folder', TALKING, async t => {
    const editor = await arrive(t, { 'a.seed': BRIDGE, 'b.seed': CALM });
    await corpus(editor, found => found.length === 2);
    const report = await editor.ask<FolderReportResult>('copydesk/folderReport', {});
    assert.deepEqual([report.files, report.quotations, report.unattributed.quotations], [2, 4, 0]);
    assert.deepEqual(
      report.speakers.map(({ name, files, quotations, words }) => [name, files, quotations, words]),
      [
        ['Hanna Lind', 2, 3, { direct: 5, mixed: 0, indirect: 5 }],
        ['Paul Okoro', 1, 1, { direct: 2, mixed: 0, indirect: 0 }],
      ],
    );
  });

  test('a plain editor without a folder gets what it has open', TALKING, async t => {
    const editor = await visit(t, start, { capabilities: PLAIN, initializationOptions: { corpus: true } });
    await editor.open(CALM, `${FOLDER}/a.seed`);
    await corpus(editor, found => found.length === 1);
    assert.deepEqual(await symbols(editor, 'lind'), ['Hanna Lind | The bridge | a.seed']);
  });

  test('copydesk/corpus: reading all files again ends when it is cancelled', TALKING, async t => {
    const editor = await arrive(t, MANY);
    await corpus(editor, found => found.length === 60);
    editor.reading = new Promise(() => {});
    editor.heard.length = 0;
    const source = new CancellationTokenSource();
    const asked = editor.ask('copydesk/corpus', { afresh: true }, source.token);
    await editor.hears('copydesk/files/read');
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });
}
