import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoldingRange, Location, LocationLink, SelectionRange } from 'vscode-languageserver/node';
import { BRIDGE } from './articles.ts';
import type { Desks, Opened, Start } from './editor.ts';

export function navigating(_: Start, { able, plain }: Desks): void {
  /** Input: a text with a caret. Expectation: the lines with what is answered in brackets. */
  function check(method: string, text: string, params: object, ...expected: readonly string[]): void {
    test(`${method}: ${text.match(/\S*‸\S*/)}`, { timeout: 10_000 }, async () => {
      const opened = await (await plain()).open(text);
      const found = await opened.ask<Location[] | null>(method, { position: opened.caret, ...params });
      const lines = opened.bracketed((found ?? []).map(({ range }) => range)).split(/\r?\n/);
      assert.deepEqual(
        lines.filter(line => line.includes('[')),
        expected,
      );
    });
  }

  const FIRST = 'Hanna Lind, the mayor, came first. "We measured twice," she said.';
  const SECOND = '"It stands," said Paul Okoro, an engineer. Lind said that it would carry everybody.';
  check('definition', BRIDGE.replace('she', 's‸he'), {}, FIRST.replace('Hanna Lind', '[Hanna Lind]'));
  check('definition', BRIDGE.replace('It', 'I‸t'), {}, SECOND.replace('Paul Okoro', '[Paul Okoro]'));
  check('definition', BRIDGE.replace('came', 'c‸ame'), {});
  check(
    'references',
    BRIDGE.replace('she', 's‸he'),
    { context: { includeDeclaration: true } },
    '[Hanna Lind], [the mayor], came first. "We measured twice," [she] said.',
    SECOND.replace('Lind', '[Lind]'),
  );
  check(
    'references',
    BRIDGE.replace('Hanna', 'H‸anna').replaceAll('\n', '\r\n'),
    { context: { includeDeclaration: false } },
    'Hanna Lind, [the mayor], came first. "We measured twice," [she] said.',
    SECOND.replace('Lind', '[Lind]'),
  );
  check(
    'documentHighlight',
    BRIDGE.replace('she', 's‸he'),
    {},
    '[Hanna Lind], [the mayor], came first. ["We measured twice,"] [she] said.',
    SECOND.replace('Lind', '[Lind]'),
  );
  check(
    'documentHighlight',
    BRIDGE.replace('said that', 'sa‸id that'),
    {},
    SECOND.replace('Lind said that it would carry everybody', '[Lind] [said] [that it would carry everybody]'),
  );

  test('definition: a link for an editor that takes links', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(BRIDGE.replace('she', 's‸he'));
    const [link] = await opened.ask<LocationLink[]>('definition', { position: opened.caret });
    assert.ok(link?.originSelectionRange);
    assert.deepEqual(
      [link.originSelectionRange, link.targetSelectionRange, link.targetRange].map(range => opened.words(range)),
      ['she', 'Hanna Lind', FIRST],
    );
  });

  function checkFolds(name: string, open: () => Promise<Opened>, ...expected: readonly FoldingRange[]): void {
    test(`foldingRange: ${name}`, { timeout: 10_000 }, async () => {
      assert.deepEqual(await (await open()).ask<FoldingRange[]>('foldingRange'), expected);
    });
  }

  const LONG = 'The bridge\n\n"We measured.\n\n"It stands," said Hanna Lind, the mayor.\n\nShare this\n© 2024 Wire\n';
  checkFolds(
    'a quotation of two paragraphs, and the footer',
    async () => (await able()).open(LONG),
    { startLine: 2, endLine: 4, startCharacter: 0, endCharacter: 12 },
    { startLine: 6, endLine: 7, startCharacter: 0, endCharacter: 11, kind: 'comment' },
  );
  checkFolds('nothing to fold', async () => (await able()).open(BRIDGE));

  test('selectionRange: grows from the word to everything', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(BRIDGE.replace('measured', 'meas‸ured'));
    const chains = await opened.ask<SelectionRange[]>('selectionRange', { positions: opened.carets });
    assert.equal(chains.length, 1);
    const steps: string[] = [];
    for (let step = chains[0]; step; step = step.parent) steps.push(opened.words(step.range));
    assert.deepEqual(steps.slice(0, 2), ['measured', '"We measured twice,"']);
    assert.equal(steps.at(-1), BRIDGE);
  });
}
