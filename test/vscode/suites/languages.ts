import { commands } from 'vscode';
import { CLEAN } from './article.ts';
import { equal, includes } from './assert.ts';
import { decorated, openFile, outline } from './desk.ts';
import type { Suite } from './runner.ts';

const NAMES: Readonly<Record<string, string>> = {
  'names/one.seed': 'news-seed',
  'names/one.seed.txt': 'news-seed',
  'names/seeds/one.txt': 'news-seed',
  'names/seeds/deeper/one.txt': 'news-seed',
  'names/012_0123456789abcdef.txt': 'news-seed',
  'names/one.txt': 'plaintext',
  'names/seeds/one.md': 'markdown',
};

export const languages: Suite = {
  name: 'language',
  tests: {
    'seed files are told by their names': async () => {
      const found: Record<string, string> = {};
      for (const name of Object.keys(NAMES)) found[name] = (await openFile(name, CLEAN)).document.languageId;
      equal(found, NAMES);
    },
    'any text becomes a seed file by command': async () => {
      const { document } = await openFile('language/notes.txt', CLEAN);
      await commands.executeCommand('copydesk.treatAsSeed');
      equal(document.languageId, 'news-seed');
      await decorated(document);
      includes(await outline(document), 'Hanna Lind');
    },
  },
};
