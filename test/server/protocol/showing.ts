import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentSymbol, Hover, MarkupContent, SymbolInformation } from 'vscode-languageserver/node';
import type { AnalyzedParams, DecorationsDelta, DecorationsResult } from '../../../server/src/protocol.ts';
import { BRIDGE, DAMAGED } from './articles.ts';
import { ABLE } from './capabilities.ts';
import { type Desks, type Editor, type Start, visit } from './editor.ts';

/** The outline, indented, names and details. */
export function outline(symbols: readonly DocumentSymbol[] | null, indent = ''): string[] {
  return (symbols ?? []).flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` | ${detail}` : ''}`,
    ...outline(children ?? [], `${indent}  `),
  ]);
}

export function showing(start: Start, { able, plain }: Desks): void {
  test('documentSymbol: who said what, in text order', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(BRIDGE);
    assert.deepEqual(outline(await opened.ask<DocumentSymbol[]>('documentSymbol')), [
      'The bridge',
      '  Hanna Lind, the mayor, came first. "We measured twice,"…',
      '    "We measured twice," | Hanna Lind',
      '  "It stands," said Paul Okoro, an engineer. Lind said that…',
      '    "It stands," | Paul Okoro',
      '    that it would carry everybody | Hanna Lind',
    ]);
  });

  test('documentSymbol: a list for an editor without hierarchy', { timeout: 10_000 }, async () => {
    const opened = await (await plain()).open(BRIDGE);
    const symbols = await opened.ask<SymbolInformation[]>('documentSymbol');
    assert.deepEqual(
      symbols
        .filter(({ name }) => name === '"It stands,"')
        .map(({ containerName, location }) => [containerName, location.uri, opened.words(location.range)]),
      [['Paul Okoro', opened.uri, '"It stands,"']],
    );
  });

  function checkHover(text: string, expected: string | null, about?: string): void {
    test(`hover: ${text.match(/\S*‸\S*/)}`, { timeout: 10_000 }, async () => {
      const opened = await (await able()).open(text);
      const hover = await opened.ask<Hover | null>('hover', { position: opened.caret });
      assert.equal(hover && (hover.contents as MarkupContent).value.split(/ *\n/)[0], expected);
      assert.equal(hover?.range && opened.words(hover.range), about);
    });
  }

  checkHover(BRIDGE.replace('she', 's‸he'), '**Hanna Lind** · mayor', 'she');
  checkHover(BRIDGE.replace('stands', 'st‸ands'), '**Paul Okoro** · engineer', '"It stands,"');
  checkHover(BRIDGE.replace('twice," she said', 'twice," she s‸aid'), '**Hanna Lind** · mayor', 'said');
  checkHover(BRIDGE.replace('came', 'c‸ame'), null);
  checkHover(
    BRIDGE.replace('bridge', '😀').replace('twice', '😀 tw‸ice').replaceAll('\n', '\r\n'),
    '**Hanna Lind** · mayor',
    '"We measured 😀 twice,"',
  );

  test('hover: plain text for an editor that shows no Markdown', { timeout: 10_000 }, async () => {
    const opened = await (await plain()).open(BRIDGE.replace('stands', 'st‸ands'));
    const { contents } = await opened.ask<Hover>('hover', { position: opened.caret });
    assert.equal((contents as MarkupContent).kind, 'plaintext');
    assert.equal((contents as MarkupContent).value.split('\n')[0], 'Paul Okoro · engineer');
  });

  test('decorations: quotations, what is dimmed, and the sum', { timeout: 10_000 }, async () => {
    const editor = await able();
    const opened = await editor.open(`${BRIDGE}\n© 2024 Valley Wire. All rights reserved.\n`);
    const params = { textDocument: { uri: opened.uri } };
    const { version, quotations, dimmed, summary } = await editor.ask<DecorationsResult>(
      'copydesk/decorations',
      params,
    );
    assert.equal(version, 1);
    assert.deepEqual(
      quotations.map(({ type, content, speaker }) => [type, content.map(range => opened.words(range)), speaker]),
      [
        ['direct', ['"We measured twice,"'], { name: 'Hanna Lind', rank: 0 }],
        ['direct', ['"It stands,"'], { name: 'Paul Okoro', rank: 1 }],
        ['indirect', ['that it would carry everybody'], { name: 'Hanna Lind', rank: 0 }],
      ],
    );
    assert.deepEqual(
      dimmed.map(range => opened.words(range)),
      ['© 2024 Valley Wire. All rights reserved.'],
    );
    assert.deepEqual([summary.quotations, summary.attributed, summary.speakers], [3, 3, 2]);
  });

  test('decorations: only what differs from those that the client has', { timeout: 10_000 }, async () => {
    const editor = await able();
    const opened = await editor.open(BRIDGE);
    const ask = <R>(previous?: string) =>
      editor.ask<R>('copydesk/decorations', { textDocument: { uri: opened.uri }, previous });
    const { resultId } = await ask<DecorationsResult>();
    await opened.edit(['"It stands,"', '"It still stands,"']);
    const delta = await ask<DecorationsDelta>(resultId);
    assert.equal(delta.version, 2);
    assert.deepEqual([delta.quotationEdit.start, delta.quotationEdit.items.length], [1, 2], 'the second line');
    assert.ok('quotations' in (await ask<DecorationsResult>(resultId)), 'all, since the client has others by now');
  });

  test('analyzed: told of each version, where it is wanted', { timeout: 10_000 }, async t => {
    const editor: Editor = await visit(t, start, { capabilities: ABLE, initializationOptions: { analyzed: true } });
    const opened = await editor.open(DAMAGED);
    const of = (version: number) => (params: AnalyzedParams) => params.uri === opened.uri && params.version === version;
    await editor.hears('copydesk/analyzed', of(1));
    await opened.edit(['bridge', 'ferry']);
    await editor.hears('copydesk/analyzed', of(2));
  });
}
