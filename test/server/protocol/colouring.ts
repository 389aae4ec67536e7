import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { TOKEN_TYPES } from '../../../server/src/features/semanticLegend.ts';
import { BRIDGE } from './articles.ts';
import { ABLE } from './capabilities.ts';
import { type Desks, type Opened, type Start, visit } from './editor.ts';

export function colouring(start: Start, { able }: Desks): void {
  const typed = (opened: Opened, data: readonly number[]): string[] => {
    const words: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [lines, characters, length, type] = data.slice(i, i + 4) as [number, number, number, number];
      [line, character] = lines > 0 ? [line + lines, characters] : [line, character + characters];
      const range = { start: { line, character }, end: { line, character: character + length } };
      words.push(`${TOKEN_TYPES[type]} ${opened.words(range)}`);
    }
    return words;
  };
  const EVERY = [
    'speaker Hanna Lind',
    'speaker the mayor',
    'quotation "We measured twice,"',
    'pronoun she',
    'cue said',
    'quotation "It stands,"',
    'cue said',
    'speaker Paul Okoro',
    'speaker an engineer',
    'speaker Lind',
    'cue said',
    'quotation that it would carry everybody',
  ];

  test('semanticTokens: all, and of a range those in it', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(BRIDGE.replaceAll('\n', '\r\n'));
    const { data } = await opened.ask<SemanticTokens>('semanticTokens/full');
    assert.deepEqual(typed(opened, data), EVERY);
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    assert.deepEqual(
      typed(opened, (await opened.ask<SemanticTokens>('semanticTokens/range', { range })).data),
      EVERY.slice(0, 5),
    );
  });

  test('semanticTokens: after an edit what differs', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(BRIDGE);
    const { data, resultId } = await opened.ask<SemanticTokens>('semanticTokens/full');
    await opened.edit(['It stands', 'It stands still']);
    const delta = await opened.ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId: resultId });
    for (const { start, deleteCount, data: added = [] } of delta.edits) data.splice(start, deleteCount, ...added);
    assert.deepEqual(
      typed(opened, data),
      EVERY.map(each => each.replace('It stands', 'It stands still')),
    );
    assert.ok(
      delta.edits.every(({ data: added = [] }) => added.length < data.length / 2),
      'not everything again',
    );
    const same = await opened.ask<SemanticTokensDelta>('semanticTokens/full/delta', {
      previousResultId: delta.resultId,
    });
    assert.deepEqual(same.edits, []);
  });

  test('semanticTokens: everything where the editor has something else', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(BRIDGE);
    for (const previousResultId of ['', 'none', undefined, 7]) {
      const tokens = await opened.ask<SemanticTokens>('semanticTokens/full/delta', { previousResultId });
      assert.deepEqual(typed(opened, tokens.data), EVERY);
    }
  });

  test('semanticTokens: asked for again when the settings change', { timeout: 10_000 }, async t => {
    const editor = await visit(t, start, { capabilities: ABLE });
    const opened = await editor.open(BRIDGE);
    editor.settings = { indirectSpeech: { enabled: false } };
    await editor.tell('workspace/didChangeConfiguration', { settings: null });
    await editor.hears('workspace/semanticTokens/refresh');
    const { data } = await opened.ask<SemanticTokens>('semanticTokens/full');
    assert.deepEqual(typed(opened, data), EVERY.slice(0, -2));
  });
}
