import { ARTICLE } from './article.ts';
import { equal, includes } from './assert.ts';
import { cardOver, openSeed, replace } from './desk.ts';
import type { Suite } from './runner.ts';

export const hovers: Suite = {
  name: 'hover',
  tests: {
    'over a quotation tells who said it, and why': async () => {
      const { document } = await openSeed('hover/one.seed', ARTICLE);
      const card = await cardOver(document, 'measured twice');
      for (const part of ['**Hanna Lind**', 'mayor', 'direct quotation', 'said', '%']) includes(card, part);
    },
    'over a name and over a pronoun tells who is meant': async () => {
      const { document } = await openSeed('hover/two.seed', ARTICLE);
      includes(await cardOver(document, 'Okoro'), '**Paul Okoro**');
      includes(await cardOver(document, 'she told'), '**Hanna Lind**');
    },
    'over a cue tells whose words it belongs to': async () => {
      const { document } = await openSeed('hover/three.seed', ARTICLE);
      includes(await cardOver(document, 'said Hanna'), '**Hanna Lind**');
    },
    'over other words there is none': async () => {
      const { document } = await openSeed('hover/four.seed', ARTICLE);
      equal(await cardOver(document, 'floods'), '');
    },
    'shows words of the article as they are': async () => {
      const editor = await openSeed('hover/five.seed', ARTICLE);
      await replace(editor, 'Hanna Lind, the mayor', 'Hanna Lind, the *mayor* [of](command:x) <b>Orley</b>');
      const card = await cardOver(editor.document, 'measured twice');
      // The only link is Copydesk's own, to the first mention.
      for (const markup of [/(?<!\\)\]\((?!copydesk-test:)/, /(?<!\\)<b/, /(?<![\\*])\*mayor/])
        equal(card.match(markup)?.[0], undefined);
    },
  },
};
