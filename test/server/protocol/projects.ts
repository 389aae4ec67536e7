import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type {
  CodeAction,
  CreateFile,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ABLE, PLAIN } from './capabilities.ts';
import { type Editor, type Opened, type Start, visit } from './editor.ts';

const FOLDER = 'desk:/room';
const PROJECT = `${FOLDER}/copydesk.json`;
const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

const ARTICLE = 'Notes from the quay\n\nThe ferry came the the same day. "It is late," B‸yrne said.\n';
const people = (name: string, role = 'harbour master'): string =>
  JSON.stringify({ people: [{ name, aliases: ['Byrne'], role, wikidata: 'Q42' }] });

const TALKING = { timeout: 10_000 };

export function projects(start: Start): void {
  async function arrive(t: TestContext, file?: string, capabilities = ABLE): Promise<[Editor, Opened]> {
    const editor = await visit(t, start, { capabilities, initializationOptions: { files: true }, folder: FOLDER });
    if (file !== undefined) editor.files.set(PROJECT, file);
    return [editor, await editor.open(ARTICLE, `${FOLDER}/quay/1.seed`)];
  }
  const card = async (opened: Opened): Promise<string> => {
    const hover = await opened.ask<Hover | null>('hover', { position: opened.caret });
    return (hover?.contents as MarkupContent | undefined)?.value ?? '';
  };
  const changed = (editor: Editor, type: number) =>
    editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: PROJECT, type }] });
  const told = (editor: Editor, where: (words: readonly string[]) => boolean) =>
    editor.hears<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }) => uri === PROJECT && where(diagnostics.map(({ message }) => String(message))),
    );
  const found = async (opened: Opened): Promise<string[]> => {
    const report = await opened.ask<{ items: { code: string }[] }>('diagnostic');
    return report.items.map(({ code }) => code);
  };

  test('copydesk.json: a card shows whom it names, with role and item', TALKING, async t => {
    const [, opened] = await arrive(t, people('Ada Byrne'));
    const shown = await card(opened);
    assert.match(shown, /\*\*Ada Byrne\*\* · harbour master/);
    assert.ok(shown.includes('[Q42](https://www.wikidata.org/wiki/Q42)'), shown);
    assert.ok(shown.includes('Ada Byrne is so called in copydesk.json'), shown);
  });

  test('copydesk.json: written, changed and deleted outside the editor', TALKING, async t => {
    const [editor, opened] = await arrive(t);
    assert.doesNotMatch(await card(opened), /Ada/);
    for (const [type, file, name] of [
      [CREATED, people('Ada Byrne'), /Ada Byrne/],
      [CHANGED, people('Ida Byrne'), /Ida Byrne/],
      [DELETED, undefined, /\*\*Byrne\*\*/],
    ] as const) {
      editor.heard.length = 0;
      if (file) editor.files.set(PROJECT, file);
      else editor.files.delete(PROJECT);
      await changed(editor, type);
      await editor.hears('workspace/diagnostic/refresh');
      assert.match(await card(opened), name);
    }
  });

  test('copydesk.json: what stands in the editor counts, saved or not', TALKING, async t => {
    const [editor, opened] = await arrive(t, people('Ada Byrne'));
    assert.match(await card(opened), /Ada Byrne/);
    const file = await editor.open(people('Ada Byrne'), PROJECT);
    await file.edit(['Ada', 'Ida']);
    await editor.hears('workspace/diagnostic/refresh');
    assert.match(await card(opened), /Ida Byrne/);
    editor.heard.length = 0;
    await file.close();
    await editor.hears('workspace/diagnostic/refresh');
    assert.match(await card(opened), /Ada Byrne/);
  });

  test('copydesk.json: it is no article', TALKING, async t => {
    const [editor] = await arrive(t);
    const file = await editor.open(people('Ada Byrne'), PROJECT);
    assert.equal(await file.ask('hover', { position: { line: 0, character: 20 } }), null);
    assert.equal(await file.ask('documentSymbol'), null);
    assert.deepEqual(await found(file), []);
  });

  test(
    'copydesk.json: rules and style win over the settings, wrong values are told and the rest counts',
    TALKING,
    async t => {
      const settings = { rules: { 'repeated-word': 'error' }, style: 'none' };
      const [editor, opened] = await arrive(t);
      editor.settings = settings;
      assert.deepEqual(await found(opened), ['repeated-word']);
      editor.files.set(PROJECT, '{"rules": {"repeated-word": "off", "mojibakes": "off"}}');
      await changed(editor, CREATED);
      const { diagnostics } = await told(editor, words => words.length > 0);
      assert.deepEqual(
        diagnostics.map(({ message, range, severity }) => [
          message,
          range.start.character,
          range.end.character,
          severity,
        ]),
        [['There is no rule "mojibakes"; did you mean "mojibake"?', 35, 46, 2]],
      );
      assert.deepEqual(await found(opened), []);
      editor.heard.length = 0;
      editor.files.set(PROJECT, '{}');
      await changed(editor, CHANGED);
      await told(editor, words => words.length === 0);
      assert.deepEqual(await found(opened), ['repeated-word']);
    },
  );

  test(
    'copydesk.json: an editor that tells of no changes gets what is there when an article is opened',
    TALKING,
    async t => {
      const [editor, opened] = await arrive(t, people('Ada Byrne'), PLAIN);
      assert.match(await card(opened), /Ada Byrne/);
      editor.files.set(PROJECT, people('Ida Byrne'));
      const next = await editor.open(ARTICLE, `${FOLDER}/quay/2.seed`);
      assert.match(await card(next), /Ida Byrne/);
      for (const { uri } of [opened, next])
        await editor.hears<PublishDiagnosticsParams>('textDocument/publishDiagnostics', params => params.uri === uri);
    },
  );

  const CREATING = {
    ...ABLE,
    workspace: { ...ABLE.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
  };

  /** The text of copydesk.json after "turn off" was picked at the repeated word, and the edit's kinds. */
  async function turnOff(editor: Editor, opened: Opened): Promise<{ text: string | null; kinds: string[] }> {
    const start = opened.document.positionAt(opened.document.getText().indexOf('the the'));
    const context = { diagnostics: [], only: ['quickfix'] };
    const offered = await opened.ask<CodeAction[]>('codeAction', { range: { start, end: start }, context });
    const action = offered.find(({ title }) => title === 'Turn off repeated-word in this folder');
    const { edit } = await editor.ask<CodeAction>('codeAction/resolve', action);
    const changes = (edit?.documentChanges ?? []) as (CreateFile | TextDocumentEdit)[];
    const file = TextDocument.create(PROJECT, 'jsonc', 1, String(editor.files.get(PROJECT) ?? ''));
    const edits = changes.flatMap(change => ('edits' in change ? (change.edits as TextEdit[]) : []));
    const text = edits.length > 0 ? TextDocument.applyEdits(file, edits) : null;
    return { text, kinds: changes.map(change => ('kind' in change ? `${change.kind} ${change.uri}` : 'edit')) };
  }

  test('copydesk.json: a rule is turned off in the folder, the rest of the file stays', TALKING, async t => {
    const [editor, opened] = await arrive(t, '{\n  "style": "ap" // ours\n}\n');
    const { text, kinds } = await turnOff(editor, opened);
    assert.equal(text, '{\n  "rules": {\n    "repeated-word": "off"\n  },\n  "style": "ap" // ours\n}\n');
    assert.deepEqual(kinds, ['edit']);
  });

  test('copydesk.json: it is made in the workspace’s folder where there is none', TALKING, async t => {
    const [editor, opened] = await arrive(t, undefined, CREATING);
    const { text, kinds } = await turnOff(editor, opened);
    assert.equal(text, '{\n  "rules": {\n    "repeated-word": "off"\n  }\n}\n');
    assert.deepEqual(kinds, [`create ${PROJECT}`, 'edit']);
  });

  test('copydesk.json: a broken one is not written to, and the user is told', TALKING, async t => {
    const [editor, opened] = await arrive(t, '{"style": "ap", ');
    const { text } = await turnOff(editor, opened);
    assert.equal(text, null);
    const { message } = await editor.hears<{ message: string }>('window/showMessage');
    assert.match(
      message,
      /^repeated-word was not turned off: room\/copydesk\.json can't be changed, since it is no JSON/,
    );
  });
}
