import { ARTICLE } from './article.ts';
import { equal, includes } from './assert.ts';
import { openSeed, outline, replace } from './desk.ts';
import type { Suite } from './runner.ts';

export const outlines: Suite = {
  name: 'outline',
  tests: {
    'shows each quotation under its paragraph, with its speaker': async () => {
      const { document } = await openSeed('outline/one.seed', ARTICLE);
      const lines = (await outline(document)).split('\n');
      equal(lines[0], 'Orley opens a second footbridge');
      const quoted = lines.filter(line => /^ {4}\S/.test(line) && line.includes('"'));
      const speakers = quoted.map(line => line.replace(/^.*\[|\]$/g, ''));
      equal(speakers, ['Hanna Lind', 'Paul Okoro', 'Hanna Lind']);
    },
    'follows the text': async () => {
      const editor = await openSeed('outline/two.seed', ARTICLE);
      await replace(editor, 'said Hanna Lind, the mayor', 'said Odo Brandt, the ferryman');
      includes(await outline(editor.document), '[Odo Brandt');
    },
  },
};
