import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { CodeAction, Diagnostic, MarkupContent } from 'vscode-languageserver/node';
import { GERMAN } from '../words/german.ts';
import { ABLE } from './capabilities.ts';
import { type Editor, type Opened, type Start, type Visit, visit } from './editor.ts';

/** German with marks around it, so that what stands outside them is either somebody else's or forgotten. */
export const MARKED = Object.fromEntries(Object.entries(GERMAN).map(([english, german]) => [english, `⟦${german}⟧`]));

/** What is left without all that was said in German. */
function unsaid(text: string): string {
  const within = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return within === text ? text : unsaid(within);
}

/** Shown to a reader as a whole sentence or line of ours. */
export function assertSaid(text: string | undefined): void {
  assert.ok(text && /⟦/.test(text) && !/\p{L}/u.test(unsaid(text)), `not in German: ${text}`);
}

const SENTENCES = Object.keys(GERMAN).filter(english => /\p{L} \p{L}/u.test(english));

/** Shown with words of the article around it. */
export function assertNoEnglish(text: string): void {
  const rest = unsaid(text);
  for (const english of SENTENCES)
    for (const part of english.split(/\{\d\}/).filter(each => /\p{L} \p{L}/u.test(each)))
      assert.ok(!rest.includes(part), `“${part}” in ${text}`);
}

export const contents = (card: MarkupContent | string | undefined): string =>
  typeof card === 'string' ? card : (card?.value ?? '');

/** A German editor in a folder of its own. */
export const germanEditor = (t: TestContext, start: Start, given: Partial<Visit> = {}): Promise<Editor> =>
  visit(t, start, {
    capabilities: ABLE,
    initializationOptions: { words: MARKED, files: true, whoSaidWhat: 'who', goTo: 'go', analyzed: true },
    folder: 'desk:/room',
    ...given,
  });

export const problemsOf = async (opened: Opened): Promise<Diagnostic[]> =>
  (await opened.ask<{ items: Diagnostic[] }>('diagnostic')).items;

export const actionsAt = async (opened: Opened, diagnostic: Diagnostic): Promise<CodeAction[]> =>
  (await opened.ask<CodeAction[] | null>('codeAction', {
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  })) ?? [];
