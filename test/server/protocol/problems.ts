import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Diagnostic,
  DiagnosticSeverity,
  type FullDocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { CALM, DAMAGED } from './articles.ts';
import { ABLE, PLAIN } from './capabilities.ts';
import { type Desks, type Opened, type Start, visit } from './editor.ts';

type Report = FullDocumentDiagnosticReport | { readonly kind: 'unchanged'; readonly resultId: string };

const pull = (opened: Opened, previousResultId?: string) =>
  opened.ask<Report>('diagnostic', { identifier: 'copydesk', ...(previousResultId && { previousResultId }) });

/** Each diagnostic as rule and words. */
const found = (opened: Opened, items: readonly Diagnostic[]): string[] =>
  items.map(({ code, range }) => `${code}: ${opened.words(range)}`);

const TWICE = ['indefinite-article: an hundred', 'indefinite-article: an hundred'];

export function problems(start: Start, { able }: Desks): void {
  test('diagnostic: all problems, then unchanged, then those of the new text', { timeout: 10_000 }, async () => {
    const opened = await (await able()).open(DAMAGED);
    const first = await pull(opened);
    assert.ok(first.kind === 'full' && first.resultId);
    assert.deepEqual(found(opened, first.items), TWICE);
    assert.deepEqual(await pull(opened, first.resultId), { kind: 'unchanged', resultId: first.resultId });

    await opened.edit(['an hundred', 'a hundred']);
    const second = await pull(opened, first.resultId);
    assert.ok(second.kind === 'full' && second.resultId !== first.resultId);
    assert.deepEqual(found(opened, second.items), TWICE.slice(1));
  });

  test('diagnostic: of more than a thousand the most severe, and how many there are besides', {
    timeout: 10_000,
  }, async () => {
    const opened = await (await able()).open(`${CALM}\n${'An  hundred.\n'.repeat(900)}It was an hundred.\n`);
    const report = await pull(opened);
    assert.ok(report.kind === 'full');
    assert.equal(report.items.length, 1000);
    assert.equal(report.items.filter(({ severity }) => severity === DiagnosticSeverity.Warning).length, 901);
    assert.match(String(report.items.at(-1)!.message), /^\d+ more problems of this file are not listed/);
  });

  test('diagnostic: what an editor gets to know of a problem', { timeout: 10_000 }, async t => {
    const initializationOptions = { documentation: 'https://desk.example/rules/' };
    const editor = await visit(t, start, { capabilities: ABLE, initializationOptions });
    const opened = await editor.open(`${CALM}\nAll rights reserved.\n`);
    const report = await pull(opened);
    assert.ok(report.kind === 'full');
    const [{ message, ...rest } = {} as Diagnostic] = report.items;
    assert.ok(message);
    assert.deepEqual(rest, {
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 20 } },
      severity: 2,
      code: 'boilerplate',
      source: 'copydesk',
      codeDescription: { href: 'https://desk.example/rules/boilerplate.md' },
      tags: [1],
    });
  });

  test('an editor that pulls is not pushed', { timeout: 10_000 }, async t => {
    const editor = await visit(t, start, { capabilities: ABLE, initializationOptions: { analyzed: true } });
    await editor.open(DAMAGED);
    await editor.hears('copydesk/analyzed');
    assert.ok(!editor.heard.some(({ method }) => method === 'textDocument/publishDiagnostics'));
  });

  test('publishDiagnostics: pushed to an editor that can not pull, once after fast typing', {
    timeout: 10_000,
  }, async t => {
    const editor = await visit(t, start, { capabilities: PLAIN });
    const opened = await editor.open(DAMAGED);
    const published = (version: number | undefined) =>
      editor.hears<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        params => params.uri === opened.uri && params.version === version,
      );
    const first = await published(1);
    assert.deepEqual(found(opened, first.diagnostics), TWICE);
    assert.deepEqual(Object.keys(first.diagnostics[0] ?? {}).sort(), [
      'code',
      'message',
      'range',
      'severity',
      'source',
    ]);

    const keys = [...'abcdefghijklmnopqrst'];
    for (const key of keys) await opened.edit(['The bridge', `The bridge${key}`]);
    await opened.edit(['an hundred', 'a hundred']);
    assert.deepEqual(found(opened, (await published(keys.length + 2)).diagnostics), TWICE.slice(1));
    assert.ok(editor.heard.length < keys.length, 'not published for every key');

    await opened.close();
    assert.deepEqual((await published(undefined)).diagnostics, []);
  });
}
