import { commands, workspace } from 'vscode';
import { ARTICLE } from './article.ts';
import { equal, ok } from './assert.ts';
import { copydesk, decorated, openSeed, painted, replace } from './desk.ts';
import type { Suite } from './runner.ts';

const LIND = 'speaker1 solid';
const OKORO = 'speaker2 dashed';

export const decorations: Suite = {
  name: 'decorations',
  tests: {
    'tint quotations by speaker and fade what is not the article': async () => {
      const { document } = await openSeed('decorations/one.seed', ARTICLE);
      const words = await painted(document);
      equal(words[LIND]?.length, 3);
      equal(words[OKORO]?.length, 1);
      equal(words.dimmed, ['Orley opens a second footbridge', '© 2024 Valley Wire. All rights reserved.']);
    },
    'show the words that name a speaker in the colour of the quotation, and cues apart': async () => {
      const { document } = await openSeed('decorations/sources.seed', ARTICLE);
      const words = await painted(document);
      equal(words['speaker1 source'], ['Hanna Lind, the mayor', 'she']);
      equal(words['speaker2 source'], ['Paul Okoro, the engineer', 'He']);
      equal(words.cue, ['said', 'called', 'said', 'told']);
    },
    'follow the text': async () => {
      const editor = await openSeed('decorations/two.seed', ARTICLE);
      await replace(editor, 'Paul Okoro, the engineer', 'Hanna Lind, the mayor');
      const words = await painted(editor.document);
      equal(words[LIND]?.length, 4);
      equal(words[OKORO], undefined);
    },
    'can be turned off': async () => {
      const { document } = await openSeed('decorations/three.seed', ARTICLE);
      const settings = workspace.getConfiguration('copydesk');
      const { decorations } = await copydesk();
      await settings.update('decorations.enabled', false, true);
      equal(decorations(document.uri), undefined);
      await settings.update('decorations.enabled', undefined, true);
      ok(await decorated(document), 'decoration after turning on');
    },
    'come back with a fresh server': async () => {
      const { document } = await openSeed('decorations/four.seed', ARTICLE);
      await commands.executeCommand('copydesk.restartServer');
      equal((await painted(document))[LIND]?.length, 3);
    },
  },
};
