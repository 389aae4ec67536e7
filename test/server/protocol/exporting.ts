import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXPORT_FORMATS, type ExportResult } from '../../../server/src/protocol.ts';
import { BRIDGE } from './articles.ts';
import type { Desks, Start } from './editor.ts';

export function exporting(_start: Start, { able }: Desks): void {
  test('export: an open document as a file of every format', { timeout: 10_000 }, async () => {
    const editor = await able();
    const { uri } = await editor.open(BRIDGE);
    for (const format of EXPORT_FORMATS) {
      const result = await editor.ask<ExportResult>('copydesk/export', { textDocument: { uri }, format });
      assert.match(result.content, /We measured twice|"quotations":/, format);
      assert.match(result.name, /^[^/]+\.(?:json|ann|jsonl|xml|csv|jsonld)$/);
      assert.equal(
        result.companion?.name,
        { brat: 'annotation.conf', 'label-studio': 'label-studio.xml' }[format as string],
      );
    }
  });

  test('export: what is not open is null, what is no format an error', { timeout: 10_000 }, async () => {
    const editor = await able();
    const { uri } = await editor.open(BRIDGE);
    const other = { textDocument: { uri: 'file:///nowhere.txt' }, format: 'csv' };
    assert.equal(await editor.ask<ExportResult | null>('copydesk/export', other), null);
    await assert.rejects(editor.ask('copydesk/export', { textDocument: { uri }, format: 'toString' }), {
      message: `"toString" is no format; give one of ${EXPORT_FORMATS.join(', ')}`,
    });
  });
}
