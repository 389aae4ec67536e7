import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CodeAction,
  LSPErrorCodes,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DAMAGED } from './articles.ts';
import { ABLE } from './capabilities.ts';
import { type Desks, type Opened, type Start, visit } from './editor.ts';

const FIX_ALL = 'source.fixAll.copydesk';
const AUTOMATIC = 2;

function actions(opened: Opened, context: object = {}): Promise<CodeAction[] | null> {
  return opened.ask('codeAction', { range: opened.selection, context: { diagnostics: [], ...context } });
}

function apply(opened: Opened, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(opened.document, [...edits]);
}

export function fixing(start: Start, { able, eager, plain }: Desks): void {
  const HERE = DAMAGED.replace('carry an', 'carry a‸n');
  const IN_SPEECH = DAMAGED.replace('carries an', 'carries a‸n');
  const ELSEWHERE = DAMAGED.replace('It would', 'It w‸ould');
  const WHOLE = `‸${DAMAGED}‸`;

  /** Input: a text with carets and a context. Expectation: kind and title of what is offered, `!` for preferred. */
  function checkOffered(name: string, text: string, context: object, ...expected: readonly string[]): void {
    test(`codeAction: ${name}`, { timeout: 10_000 }, async () => {
      const offered = await actions(await (await able()).open(text), context);
      const found = (offered ?? []).map(each => `${each.isPreferred ? '!' : ''}${each.kind}: ${each.title}`);
      assert.deepEqual(found, expected);
      for (const { edit, data } of offered ?? []) assert.ok(!edit && data, 'the edit is made when it is asked for');
    });
  }

  const FIX = '!quickfix: Replace "an" by "a"';
  const ALL = `${FIX_ALL}: Fix all that can be fixed safely`;
  const OFF = 'quickfix: Turn off indefinite-article in this folder';
  const LEAVE = [
    'quickfix: Leave this one be (indefinite-article)',
    'quickfix: Leave “indefinite-article” be in this file',
  ];
  checkOffered('a problem under the caret', HERE, {}, FIX, ALL, OFF, ...LEAVE);
  checkOffered('in speech', IN_SPEECH, { only: ['quickfix', 'source'] }, FIX, ALL, OFF, ...LEAVE);
  checkOffered('no problem under the caret', ELSEWHERE, {}, ALL);
  checkOffered('while the caret moves', HERE, { triggerKind: AUTOMATIC }, FIX, OFF, ...LEAVE);
  checkOffered('quick fixes only', HERE, { only: ['quickfix'] }, FIX, OFF, ...LEAVE);
  checkOffered('quick fixes of a selection', WHOLE, { only: ['quickfix'] }, FIX, FIX, OFF, ...LEAVE, ...LEAVE);
  checkOffered('fix all only', HERE, { only: [FIX_ALL] }, ALL);
  checkOffered('any fix all', HERE, { only: ['source.fixAll'] }, ALL);
  checkOffered('on saving', WHOLE, { only: ['source'], triggerKind: AUTOMATIC }, ALL);
  checkOffered("another's fix all", HERE, { only: ['source.fixAll.other'] });
  checkOffered('refactorings', HERE, { only: ['refactor'] });
  checkOffered('fix all where only speech is damaged', IN_SPEECH.replace('carry an', 'carry a'), { only: [FIX_ALL] });

  test('codeAction: to the first of two alike, with the command that the editor named', {
    timeout: 10_000,
  }, async t => {
    const twice = '“We sail at noon, come what may,” he said.\n\nShe said: ‸“We sail at noon, come what may.”';
    const leads = async (initializationOptions: object) => {
      const editor = await visit(t, start, { capabilities: ABLE, initializationOptions });
      const opened = await editor.open(`The quay\n\n${twice}`);
      const offered = (await actions(opened)) ?? [];
      const [, range] = (offered.find(({ command }) => command)?.command?.arguments ?? []) as [string, Range];
      return [...offered.map(({ command }) => command?.command).filter(each => each), range && opened.words(range)];
    };
    assert.deepEqual(await leads({ goTo: 'desk.show' }), ['desk.show', '“We sail at noon, come what may,”']);
    assert.deepEqual(await leads({}), [undefined]);
  });

  /** Expectation: the text after the first action that is offered, resolved and applied. */
  function checkApplied(name: string, text: string, context: object, expected: string): void {
    test(`codeAction/resolve: ${name}`, { timeout: 10_000 }, async () => {
      const editor = await able();
      const opened = await editor.open(text);
      const [action] = (await actions(opened, context)) ?? [];
      const { edit, data } = await editor.ask<CodeAction>('codeAction/resolve', action);
      const [change, ...others] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual([change?.textDocument, others, data], [{ uri: opened.uri, version: 1 }, [], undefined]);
      assert.equal(apply(opened, (change?.edits ?? []) as TextEdit[]), expected);
    });
  }

  const FIXED = DAMAGED.replace('an hundred', 'a hundred');
  checkApplied('one problem', HERE, { only: ['quickfix'] }, FIXED);
  checkApplied('in speech, on request', IN_SPEECH, { only: ['quickfix'] }, DAMAGED.replace('carries an', 'carries a'));
  checkApplied('fix all, never in speech', HERE, { only: [FIX_ALL] }, FIXED);
  checkApplied(
    'astral characters and CR LF before',
    HERE.replace('It would', '😀 It would').replaceAll('\n', '\r\n'),
    { only: ['quickfix'] },
    FIXED.replace('It would', '😀 It would').replaceAll('\n', '\r\n'),
  );

  test('codeAction: names the diagnostics that it fixes', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(HERE);
    const { items } = await opened.ask<{ items: object[] }>('diagnostic');
    const [fix] = (await actions(opened, { diagnostics: items, only: ['quickfix'] })) ?? [];
    assert.deepEqual(fix?.diagnostics, items.slice(0, 1));
  });

  test('codeAction: whole for an editor that resolves nothing', { timeout: 10_000 }, async () => {
    const opened = await (await eager()).open(HERE);
    const [fix] = (await actions(opened)) ?? [];
    assert.equal(apply(opened, fix?.edit?.changes?.[opened.uri] ?? []), FIXED);
    assert.equal(fix?.data, undefined);
  });

  test('codeAction: none for an editor that only takes commands', { timeout: 10_000 }, async () => {
    assert.deepEqual(await actions(await (await plain()).open(HERE)), []);
  });

  test('codeAction/resolve: refused when the text has changed', { timeout: 10_000 }, async () => {
    const editor = await able();
    const opened = await editor.open(HERE);
    const [fix] = (await actions(opened)) ?? [];
    await opened.edit(['The bridge', 'A bridge']);
    await assert.rejects(editor.ask('codeAction/resolve', fix), { code: LSPErrorCodes.ContentModified });
  });
}
