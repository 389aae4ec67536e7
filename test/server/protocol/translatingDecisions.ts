import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CodeAction,
  Position,
  PublishDiagnosticsParams,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { analyze } from '../../../server/src/core/article.ts';
import type { DecideResult, DecisionWish, ReviewResult } from '../../../server/src/protocol.ts';
import { BRIDGE } from './articles.ts';
import { ABLE } from './capabilities.ts';
import type { Start } from './editor.ts';
import { actionsAt, assertSaid, germanEditor, problemsOf } from './germanEditor.ts';

const TALKING = { timeout: 60_000 };
const CHANGED = 2;

export function translatingDecisions(start: Start): void {
  test('German: what can be decided about a quotation, a name and a selection', TALKING, async t => {
    const editor = await germanEditor(t, start);
    const opened = await editor.open(BRIDGE, 'desk:/room/1.seed');
    const at = (part: string): Position => opened.document.positionAt(BRIDGE.indexOf(part) + 1);
    const titles = async (range: { start: Position; end: Position }): Promise<string[]> => {
      const context = { diagnostics: [] };
      return (await opened.ask<CodeAction[]>('codeAction', { range, context })).map(({ title }) => title);
    };
    const quoted = analyze(BRIDGE).quotations.find(({ type }) => type === 'direct')!.content[0]!;
    const inQuotation = opened.document.positionAt(quoted.start + 1);
    const offered = [
      ...(await titles({ start: inQuotation, end: inQuotation })),
      ...(await titles({ start: at('Hanna'), end: at('Hanna') })),
      ...(await titles({ start: { line: 0, character: 0 }, end: { line: 0, character: 5 } })),
    ];
    assert.ok(offered.length >= 15, offered.join('; '));
    for (const title of offered) assertSaid(title);
    const decide = (decision: DecisionWish): Promise<DecideResult> =>
      editor.ask('copydesk/decide', {
        textDocument: { uri: opened.uri },
        version: opened.document.version,
        decision,
      });
    for (const wish of [
      { kind: 'accept', quotation: 'none' },
      { kind: 'note', at: null, text: '' },
      { kind: 'merge', speaker: 'A', into: 'A' },
      { kind: 'withdraw', annotation: 'none' },
      { kind: 'take', reader: 'none', annotation: 'none' },
    ] as const)
      assertSaid((await decide(wish)).refusal);
  });

  test('German: what is wrong in sidecars and with what they say', TALKING, async t => {
    const editor = await germanEditor(t, start);
    const [sidecar, alices] = ['desk:/room/2.anno.json', 'desk:/room/2.alice.anno.json'];
    editor.files.set(sidecar, pageOf(accepted('urn:a', 'Words that nobody has written', 'Ada Lund')));
    editor.files.set(alices, pageOf(accepted('urn:b', BRIDGE.slice(...firstQuotation(BRIDGE)), null)));
    const read = editor.hears('copydesk/analyzed');
    const opened = await editor.open(BRIDGE, 'desk:/room/2.seed');
    await read;
    await editor.hears('workspace/diagnostic/refresh');
    const problems = await problemsOf(opened);
    const about = problems.filter(({ code }) => String(code).startsWith('annotation-'));
    assert.deepEqual(about.map(({ code }) => code).sort(), ['annotation-disagreement', 'annotation-orphaned']);
    for (const diagnostic of about) {
      assertSaid(String(diagnostic.message));
      for (const { title } of await actionsAt(opened, diagnostic)) assertSaid(title);
    }
    editor.files.set(sidecar, '{"items": [');
    await editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: sidecar, type: CHANGED }] });
    const { trouble } = await editor.ask<ReviewResult>('copydesk/review', { textDocument: { uri: opened.uri } });
    assertSaid(trouble ?? '');
    const { diagnostics } = await editor.hears<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics: told }) => uri === sidecar && told.length > 0,
    );
    for (const { message } of diagnostics) assertSaid(String(message));
  });

  test('German: what is wrong in copydesk.json, and why no rule is turned off in it', TALKING, async t => {
    const editor = await germanEditor(t, start);
    const project = 'desk:/room/copydesk.json';
    const mistakes = '{"rules": {"boilerplat": "off", "mojibake": "lout"}, "people": [{}, 1], "styles": [], ';
    editor.files.set(project, mistakes);
    const opened = await editor.open(`${BRIDGE}\nIt was the the bridge.\n`, 'desk:/room/3.seed');
    const { diagnostics } = await editor.hears<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics: told }) => uri === project && told.length > 0,
    );
    assert.ok(diagnostics.length >= 5);
    for (const { message } of diagnostics) assertSaid(String(message));
    const [repeated] = (await problemsOf(opened)).filter(({ code }) => code === 'repeated-word');
    const off = (await actionsAt(opened, repeated!)).find(({ data }) => data?.fix === 'folder');
    await editor.ask('codeAction/resolve', off!);
    assertSaid((await editor.hears<{ message: string }>('window/showMessage')).message);
  });

  test('German: what is asked and refused in renaming', TALKING, async t => {
    const editor = await germanEditor(t, start);
    const opened = await editor.open(`${BRIDGE.replace('she', 's‸he')}\n"Lind is right," said Paul Okoro.\n`);
    const named = opened.document.positionAt(opened.document.getText().indexOf('Hanna Lind') + 1);
    const inGerman = ({ message }: Error): boolean => {
      assertSaid(message);
      return true;
    };
    await assert.rejects(opened.ask('prepareRename', { position: opened.caret }), inGerman);
    for (const newName of ['', 'a\nb', 'a'.repeat(300)])
      await assert.rejects(opened.ask('rename', { position: named, newName }), inGerman);
    const { changeAnnotations = {} } = await opened.ask<WorkspaceEdit>('rename', {
      position: named,
      newName: 'Ada Berg',
    });
    const asked = Object.values(changeAnnotations);
    assert.ok(asked.length > 0);
    for (const { label, description } of asked) for (const each of [label, description]) assertSaid(each);
  });

  test('German: the progress of reading a folder', TALKING, async t => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`seeds/${i}.txt`, BRIDGE]));
    const capabilities = { ...ABLE, window: { workDoneProgress: true } };
    const editor = await germanEditor(t, start, { capabilities, files });
    const { value } = await editor.hearsProgress<{ message: string }>('begin');
    assertSaid(value.message);
  });

  test('German: what another program has done to an unsaved sidecar', TALKING, async t => {
    const editor = await germanEditor(t, start);
    const uri = 'desk:/room/4.anno.json';
    const [before, mine, theirs] = ['one', 'mine', 'theirs'].map(note => pageOf(noted('urn:a', note)));
    editor.files.set(uri, before!);
    const opened = await editor.open(before!, uri);
    await editor.hears('copydesk/files/read');
    const labels: string[] = [];
    editor.apply = async edit => {
      labels.push(...(edit.documentChanges as TextDocumentEdit[]).map(each => each.textDocument.uri));
      return true;
    };
    await opened.edit([before!, mine!]);
    editor.files.set(uri, theirs!);
    await editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: CHANGED }] });
    assertSaid((await editor.hears<{ message: string }>('window/showMessage')).message);
    const { params } = editor.heard.find(({ method }) => method === 'workspace/applyEdit')!;
    assertSaid((params as { label: string }).label);
    assert.deepEqual(labels, [uri]);
  });
}

function firstQuotation(text: string): [number, number] {
  const { start, end } = analyze(text).quotations.find(({ type }) => type === 'direct')!.content[0]!;
  return [start, end];
}

const pageOf = (...items: readonly object[]): string => JSON.stringify({ items }, null, 2);

const noted = (id: string, value: string): object => ({
  id,
  type: 'Annotation',
  motivation: 'commenting',
  body: [{ type: 'TextualBody', purpose: 'commenting', value }],
  target: ['4.txt'],
});

const accepted = (id: string, exact: string, speaker: string | null): object => ({
  id,
  type: 'Annotation',
  motivation: 'assessing',
  body: [
    { type: 'TextualBody', purpose: 'assessing', value: 'accepted' },
    ...(speaker === null ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: speaker }]),
  ],
  target: [{ source: '2.seed', 'copydesk:role': 'content', selector: [{ type: 'TextQuoteSelector', exact }] }],
});
