import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Frame } from 'playwright-core';
import { violations } from './axe.ts';
import { copyOfSeeds } from './seeds-copy.ts';
import { userBefore } from './user-before.ts';

/** A panel of 400 pixels, without its margins. */
const NARROW = 352;

/** What has to be scrolled sideways where a report is so wide, in pixels. */
async function wideTables(report: Frame, width: number): Promise<unknown> {
  const narrow = (to: string): string => `document.querySelector('main').style.width = '${to}'`;
  const tooWide = `[...document.querySelectorAll('.wide')].filter(each => each.scrollWidth > each.clientWidth).map(each => each.ariaLabel)`;
  await report.evaluate(narrow(`${width}px`));
  const found = await report.evaluate(tooWide);
  await report.evaluate(narrow(''));
  return found;
}

test('the articles of a folder by keys and clicks: corpus view, report on the folder, search', {
  timeout: 120_000,
}, async context => {
  const folder = copyOfSeeds(context);
  const user = await userBefore(context, folder, { 'workbench.colorTheme': 'Default Dark Modern' });
  if (!user) return;
  await user.showCorpus(8);
  await user.waitForCorpus(
    0,
    /^Swan blamed .*, \d errors, .*, 9 of 9 quotations undecided, 000_1a2b3c4d5e6f7081\.txt$/,
  );

  await user.command('Copydesk: Sort Articles by Name');
  await user.waitForCorpus(0, /^Ferry captain /);
  await user.openFromCorpus('Ferry captain');
  await user.waitForEditor('ferry-inquiry.txt');

  writeFileSync(path.join(folder, 'late.seed'), 'A late arrival\n\n"It is late," said Odo Brandt, the ferryman.\n');
  await user.waitForCorpus(0, /^A late arrival, no findings, 1 of 1 quotations undecided, late\.seed$/);

  const report = await user.showFolderReport();
  assert.match((await report.textContent('main'))!, /9 articles: \d+ quotations of \d+ speakers/);
  assert.deepEqual(await violations(report), []);
  assert.deepEqual(await wideTables(report, NARROW), []);
  await report.click('a[data-file$="island-cup.txt"]');
  await user.waitForEditor('island-cup.txt');
  await report.click('a[data-speaker="Odo Brandt"]');
  await user.chooseListed('Odo Brandt');
  await user.waitForEditor('late.seed');

  context.diagnostic(`activation: ${await user.activationTime('Copydesk')}`);
});
