import { commands, type SymbolInformation, Uri, window, workspace } from 'vscode';
import { ARTICLE } from './article.ts';
import { equal, includes, ok } from './assert.ts';
import { decorated, openSeed } from './desk.ts';
import type { Suite } from './runner.ts';

const search = (query: string): Thenable<SymbolInformation[]> =>
  commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);

const EVERY_MS = 50;

/** What is found, as soon as there is something: the folder is read in the background, and nobody tells when it is done. */
async function found(query: string): Promise<SymbolInformation[]> {
  for (;;) {
    const symbols = await search(query);
    if (symbols.length > 0) return symbols;
    await new Promise(resolve => setTimeout(resolve, EVERY_MS));
  }
}

/** In either extension host. */
export const openArticles: Suite = {
  name: 'search in all articles',
  tests: {
    'finds a speaker of an open one, and leads there': async () => {
      const { document } = await openSeed('search/one.seed', ARTICLE.replaceAll('Okoro', 'Okorovane'));
      const [symbol] = await found('okorovane');
      ok(symbol, 'symbol');
      equal(symbol.name, 'Paul Okorovane');
      equal(symbol.location.uri.toString(), document.uri.toString());
      equal(document.getText(symbol.location.range), 'Paul Okorovane');
    },
  },
};

/** How long it takes until an article of the folder is decorated, in milliseconds. */
async function openTimed(number: number): Promise<number> {
  const [uri] = await workspace.findFiles(`${String(number).padStart(3, '0')}-*`);
  ok(uri, `article ${number}`);
  const start = performance.now();
  const { document } = await window.showTextDocument(uri);
  await decorated(document);
  return performance.now() - start;
}

async function median(numbers: readonly number[]): Promise<number> {
  const times: number[] = [];
  for (const number of numbers) times.push(await openTimed(number));
  return times.sort((a, b) => a - b)[times.length >> 1] as number;
}

/** A machine that does much else at the same time must not fail here; the times are printed. */
const MOST_MS = 1500;

function within(milliseconds: number): string {
  const told = `${Math.round(milliseconds)} ms until one is decorated, median of 5`;
  if (milliseconds > MOST_MS) throw new Error(told);
  return told;
}

/**
 * In a folder of 1,000 articles made of the samples.
 * @param last a family name in the last of them, and the file that it is in
 */
export const manyArticles = (last: { readonly name: string; readonly file: RegExp }): Suite => ({
  name: 'folder of 1,000 articles',
  tests: {
    'articles are opened while the folder is read': async () => {
      const milliseconds = await median([11, 222, 333, 444, 555]);
      return within(milliseconds);
    },
    'a search finds a speaker of the last article, and leads there': async () => {
      const [symbol] = await found(last.name);
      ok(symbol, 'symbol');
      includes(symbol.name, last.name);
      if (!last.file.test(symbol.location.uri.path)) throw new Error(`found in ${symbol.location.uri.path}`);
      const { document } = await window.showTextDocument(Uri.parse(symbol.location.uri.toString()));
      includes(document.getText(), last.name);
    },
    'a search over all of them is answered at once': async () => {
      const start = performance.now();
      const symbols = await search('harbour');
      ok(symbols.length > 0, 'result');
      return `${symbols.length} results, ${Math.round(performance.now() - start)} ms`;
    },
    'articles are opened when the folder has been read': async () => {
      const milliseconds = await median([12, 223, 334, 445, 556]);
      return within(milliseconds);
    },
  },
});
