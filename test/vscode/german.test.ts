import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfSeeds } from './seeds-copy.ts';
import { userBefore } from './user-before.ts';

const SETTINGS = { 'copydesk.codeLens.speakers': true };

test('a German reader reads German', { timeout: 180_000 }, async context => {
  const user = await userBefore(context, copyOfSeeds(context), SETTINGS, { language: 'de' });
  if (!user) return;
  await user.openFile('harbour-vote.txt');
  assert.match(await user.lens(), /\d+ Sprecher, \d+ Zitate: /);
  assert.match(await user.showOutline(), /Autorenzeile/);
  const problems = await user.showProblems();
  assert.match(problems, /„town s“ hat den Apostroph verloren\./);
  await user.goTo('town s');
  assert.match(await user.showFixes(), /„town's“ schreiben/);
  await user.escape();
  await user.goTo('This is the longest');
  assert.match(await user.showCard(), /das Redewort „said“/);
});
