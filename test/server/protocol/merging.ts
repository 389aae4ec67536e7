import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ABLE } from './capabilities.ts';
import { type Editor, type Opened, type Start, visit } from './editor.ts';

const SIDECAR = 'desk:/room/1.anno.json';
const TALKING = { timeout: 10_000 };
const CHANGED = 2;

/** A sidecar with notes about the whole text, by their ids. */
const notes = (texts: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    {
      items: Object.entries(texts).map(([id, value]) => ({
        id: `urn:${id}`,
        type: 'Annotation',
        motivation: 'commenting',
        body: [{ type: 'TextualBody', purpose: 'commenting', value }],
        target: ['1.txt'],
      })),
    },
    null,
    2,
  );

const notesIn = (sidecar: string): string[] =>
  (JSON.parse(sidecar) as { items: { id: string; body: [{ value: string }] }[] }).items.map(
    ({ id, body }) => `${id} ${body[0].value}`,
  );

export function merging(start: Start): void {
  /** A sidecar in the editor. */
  async function arrive(t: TestContext, sidecar: string): Promise<{ editor: Editor; opened: Opened }> {
    const editor = await visit(t, start, { capabilities: ABLE, initializationOptions: { files: true } });
    editor.files.set(SIDECAR, sidecar);
    const opened = await editor.open(sidecar, SIDECAR);
    await editor.hears('copydesk/files/read');
    editor.apply = async ({ documentChanges }: WorkspaceEdit) => {
      const [{ edits, textDocument }] = documentChanges as [TextDocumentEdit];
      if (textDocument.version !== opened.document.version) return false;
      const text = TextDocument.applyEdits(opened.document, edits.filter(TextEdit.is));
      await opened.edit([opened.document.getText(), text]);
      return true;
    };
    return { editor, opened };
  }
  async function writtenByOther(editor: Editor, sidecar: string): Promise<void> {
    editor.files.set(SIDECAR, sidecar);
    await editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: SIDECAR, type: CHANGED }] });
  }
  const told = (editor: Editor) => editor.hears<{ message: string }>('window/showMessage');

  test('merging: what another program has written comes into the unsaved sidecar', TALKING, async t => {
    const { editor, opened } = await arrive(t, notes({ a: 'one', b: 'two', c: 'three' }));
    await opened.edit(['one', 'my one']);
    await writtenByOther(editor, notes({ a: 'one', b: 'their two', d: 'four' }));
    assert.match((await told(editor)).message, /^1\.anno\.json was changed by another program .* Both are merged here/);
    assert.deepEqual(notesIn(opened.document.getText()), ['urn:a my one', 'urn:b their two', 'urn:d four']);
  });

  test('merging: what both have changed is kept twice, and told', TALKING, async t => {
    const { editor, opened } = await arrive(t, notes({ a: 'one' }));
    await opened.edit(['one', 'my one']);
    await writtenByOther(editor, notes({ a: 'their one' }));
    assert.match((await told(editor)).message, /One annotation was changed in both; both versions are kept/);
    assert.deepEqual(notesIn(opened.document.getText()), ['urn:a my one', 'urn:a#other their one']);
  });

  test('merging: what can not be read is told, and nothing is changed', TALKING, async t => {
    const { editor, opened } = await arrive(t, notes({ a: 'one' }));
    await opened.edit(['one', 'my one']);
    await writtenByOther(editor, '{');
    assert.match((await told(editor)).message, /could not be merged\. Compare both/);
    assert.deepEqual(notesIn(opened.document.getText()), ['urn:a my one']);
  });

  test('merging: after saving, what is on disk is the base; the own writing is no change', TALKING, async t => {
    const { editor, opened } = await arrive(t, notes({ a: 'one', b: 'two' }));
    await opened.edit(['one', 'my one']);
    await opened.save();
    await writtenByOther(editor, opened.document.getText());
    await opened.edit(['two', 'my two']);
    await writtenByOther(editor, notes({ a: 'their one', b: 'two' }));
    await told(editor);
    assert.deepEqual(notesIn(opened.document.getText()), ['urn:a their one', 'urn:b my two']);
    assert.equal(editor.heard.filter(({ method }) => method === 'workspace/applyEdit').length, 1);
  });
}
