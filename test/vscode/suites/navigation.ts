import { commands, type Location, type LocationLink, type TextDocument, type Uri } from 'vscode';
import { ARTICLE } from './article.ts';
import { equal } from './assert.ts';
import { openSeed, rangeOf } from './desk.ts';
import type { Suite } from './runner.ts';

const inFile = (found: Location | LocationLink): { uri: Uri; range: Location['range'] } =>
  'targetUri' in found ? { uri: found.targetUri, range: found.targetSelectionRange ?? found.targetRange } : found;

/** The words that one of VS Code's commands about a place leads to, from the first occurrence of some words. */
async function ledTo(command: string, document: TextDocument, words: string): Promise<string[]> {
  const at = rangeOf(document, words).start;
  const found = await commands.executeCommand<(Location | LocationLink)[]>(command, document.uri, at);
  return found.map(inFile).map(({ uri, range }) => {
    equal(uri.toString(), document.uri.toString());
    return document.getText(range);
  });
}

export const navigation: Suite = {
  name: 'navigation',
  tests: {
    'go to definition leads to where a speaker is introduced': async () => {
      const { document } = await openSeed('navigation/one.seed', ARTICLE);
      const definition = (words: string) => ledTo('vscode.executeDefinitionProvider', document, words);
      equal(await definition('she told'), ['Hanna Lind']);
      equal(await definition('He said'), ['Paul Okoro']);
      equal(await definition('The river kept'), ['Hanna Lind']);
      equal(await definition('floods'), []);
    },
    'find references of a speaker finds every mention': async () => {
      const { document } = await openSeed('navigation/two.seed', ARTICLE);
      const found = await ledTo('vscode.executeReferenceProvider', document, 'Paul Okoro');
      equal(found, ['Paul Okoro', 'the engineer', 'He']);
    },
    'find references of a quotation finds all that its speaker says': async () => {
      const { document } = await openSeed('navigation/three.seed', ARTICLE);
      equal(await ledTo('vscode.executeReferenceProvider', document, 'measured twice'), [
        '"We measured twice and built once,"',
        '"The river kept its side of the bargain."',
        '"Nobody fell in, which the council had not dared to hope,"',
      ]);
    },
  },
};
