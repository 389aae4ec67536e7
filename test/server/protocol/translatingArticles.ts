import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type {
  CodeLens,
  CompletionItem,
  DocumentSymbol,
  Hover,
  InlayHint,
  MarkupContent,
} from 'vscode-languageserver/node';
import { analyze } from '../../../server/src/core/article.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { parseMarked } from '../rules/markedText.ts';
import type { RuleCases } from '../rules/ruleCase.ts';
import { root } from '../words/german.ts';
import { BRIDGE } from './articles.ts';
import type { Start } from './editor.ts';
import { actionsAt, assertNoEnglish, assertSaid, contents, germanEditor, problemsOf } from './germanEditor.ts';

const TALKING = { timeout: 60_000 };
const TITLE = 'Notes from the quay\n\n';
/** Of each rule; what they have in common is said of the first already. */
const CASES = 4;
const LOUD = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));

export function translatingArticles(start: Start): void {
  test('German: each rule’s findings, what can be done about them and decided there', TALKING, async t => {
    const editor = await germanEditor(t, start, { settings: { rules: LOUD } });
    for (const { id } of rules) {
      const found: string[] = [];
      for (const text of await examplesOf(id)) {
        const opened = await editor.open(text);
        for (const diagnostic of await problemsOf(opened)) {
          found.push(String(diagnostic.code));
          assertSaid(String(diagnostic.message));
          for (const { message } of diagnostic.relatedInformation ?? []) assertSaid(message);
          for (const { title } of await actionsAt(opened, diagnostic)) assertSaid(title);
        }
        await opened.close();
      }
      assert.ok(found.includes(id), id);
    }
  });

  test('German: the sample articles’ outline, lens, hints, cards and completions', TALKING, async t => {
    const editor = await germanEditor(t, start, {
      settings: { inlayHints: { pronouns: true }, codeLens: { speakers: true } },
    });
    const folder = path.join(root, 'seeds');
    for (const name of readdirSync(folder).filter(each => each.endsWith('.txt'))) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const opened = await editor.open(text);
      const article = analyze(text);
      const names = new Set(article.speakers.map(speaker => speaker.name));
      for (const lens of await opened.ask<CodeLens[]>('codeLens')) {
        const { command } = await editor.ask<CodeLens>('codeLens/resolve', lens);
        assertSaid(command?.title.replaceAll(/(?<=[:,] )\p{L}[^,⟦]* \d+/gu, ''));
      }
      for (const { detail } of flat(await opened.ask<DocumentSymbol[]>('documentSymbol')))
        if (detail && !names.has(detail)) assertSaid(detail);
      for (const { label } of await opened.ask<InlayHint[]>('inlayHint', { range: opened.all }))
        for (const { tooltip } of Array.isArray(label) ? label : []) assertNoEnglish(contents(tooltip));
      const { document } = opened;
      const places = [...article.mentions, ...article.quotations.flatMap(({ content }) => content)];
      for (const { start: at } of places.slice(0, 60)) {
        const hover = await opened.ask<Hover | null>('hover', { position: document.positionAt(at) });
        if (!hover) continue;
        assert.match(contents(hover.contents as MarkupContent), /⟦/);
        assertNoEnglish(contents(hover.contents as MarkupContent));
      }
      await opened.close();
    }
    const opened = await editor.open(`${BRIDGE}\nHanna L‸`);
    const { items } = await opened.ask<{ items: CompletionItem[] }>('completion', { position: opened.caret });
    const item = await editor.ask<CompletionItem>('completionItem/resolve', items[0]!);
    assert.match(contents(item.documentation), /⟦/);
    assertNoEnglish(contents(item.documentation));
  });
}

const flat = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap(symbol => [symbol, ...flat(symbol.children ?? [])]);

/** Of those in which a rule finds something; with the style that is meant where none is given. */
async function examplesOf(rule: string): Promise<string[]> {
  const { default: set } = (await import(`../rules/cases/${rule}.ts`)) as { default: RuleCases };
  return set.cases
    .filter(one => typeof one === 'string' || one[2] === undefined)
    .map(one => parseMarked((set.whole ? '' : TITLE) + (typeof one === 'string' ? one : one[0])))
    .filter(({ spans }) => spans.length > 0)
    .slice(0, CASES)
    .map(({ text }) => text);
}
