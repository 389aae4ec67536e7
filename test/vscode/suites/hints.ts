import {
  type CodeLens,
  type CompletionList,
  commands,
  type InlayHint,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  workspace,
} from 'vscode';
import { ARTICLE } from './article.ts';
import { equal, includes, ok } from './assert.ts';
import { all, openSeed, rangeOf, replace } from './desk.ts';
import type { Suite } from './runner.ts';

const hintsIn = async (document: TextDocument): Promise<string[]> => {
  const hints = await commands.executeCommand<InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    all(document),
  );
  return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
};

const lensesOn = ({ uri }: TextDocument): Thenable<CodeLens[]> =>
  commands.executeCommand('vscode.executeCodeLensProvider', uri, 10);

/** Does something while a setting is on that is off by default. */
async function withSetting(name: string, body: () => Promise<void>): Promise<void> {
  const settings = workspace.getConfiguration('copydesk');
  await settings.update(name, true, true);
  try {
    await body();
  } finally {
    await settings.update(name, undefined, true);
  }
}

async function tokensOf(document: TextDocument): Promise<string[]> {
  const ask = <T>(command: string) =>
    commands.executeCommand<T>(`vscode.provideDocumentSemanticTokens${command}`, document.uri);
  const [legend, tokens] = await Promise.all([ask<SemanticTokensLegend>('Legend'), ask<SemanticTokens>('')]);
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < tokens.data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = tokens.data.slice(i, i + 4);
    [line, character] = lines > 0 ? [line + lines, characters] : [line, character + characters];
    found.push(`${legend.tokenTypes[type]} ${document.lineAt(line).text.slice(character, character + length)}`);
  }
  return found;
}

export const hints: Suite = {
  name: 'hints',
  tests: {
    'at pronouns are there when they are wanted': async () => {
      const { document } = await openSeed('hints/one.seed', ARTICLE);
      equal(await hintsIn(document), []);
      await withSetting('inlayHints.pronouns', async () => {
        const found = await hintsIn(document);
        for (const each of ['→ Paul Okoro', '→ Hanna Lind']) includes(found.join('\n'), each);
      });
    },
    'on the headline are there when they are wanted, and list the quotations': async () => {
      const { document } = await openSeed('hints/two.seed', ARTICLE);
      equal(await lensesOn(document), []);
      await withSetting('codeLens.speakers', async () => {
        const [lens] = await lensesOn(document);
        ok(lens, 'lens');
        equal(lens.command?.title.replace(/\d/g, 'n'), 'n speakers, n quotations: Hanna Lind n, Paul Okoro n');
        equal(lens.command?.command, 'copydesk.whoSaidWhat');
        equal(document.getText(lens.range), 'Orley opens a second footbridge');
      });
    },
    'of colour: speakers, pronouns, cues, quotations': async () => {
      const { document } = await openSeed('hints/three.seed', ARTICLE);
      const tokens = (await tokensOf(document)).join('\n');
      for (const each of ['speaker Hanna Lind', 'pronoun she', 'cue said', 'quotation "We measured', 'boilerplate ©'])
        includes(tokens, each);
    },
    'of names while one is typed': async () => {
      const editor = await openSeed('hints/four.seed', ARTICLE);
      await replace(editor, 'The work had begun', 'Then Ok had begun');
      const at = rangeOf(editor.document, 'Ok had').start.translate(0, 2);
      const ask = 'vscode.executeCompletionItemProvider';
      const { items } = await commands.executeCommand<CompletionList>(ask, editor.document.uri, at);
      equal(
        items.map(({ label }) => (typeof label === 'string' ? label : label.label)),
        ['Paul Okoro'],
      );
    },
  },
};
