import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { copyOfSeeds } from './seeds-copy.ts';
import { userBefore } from './user-before.ts';

test('a review by keys: decisions are saved, taken back, and there after a reload and an edit elsewhere', {
  timeout: 120_000,
}, async context => {
  const folder = copyOfSeeds(context);
  const user = await userBefore(context, folder);
  if (!user) return;
  const article = path.join(folder, 'harbour-vote.txt');
  const sidecar = path.join(folder, 'harbour-vote.anno.json');
  const verdicts = (): string[] => verdictsIn(readFileSync(sidecar, 'utf8'));
  await user.openFile('harbour-vote.txt');
  const all = 12;
  await user.waitForDecided(0, all);
  assert.ok(!existsSync(sidecar), 'no file before a decision');

  await user.review();
  await user.key('a');
  await user.waitForDecided(1, all);
  await user.key('x');
  await user.waitForDecided(2, all);
  await user.key('2');
  await user.waitForDecided(3, all);
  assert.deepEqual(verdicts(), ['accepted', 'accepted', 'rejected']);

  await user.key('u');
  await user.waitForDecided(2, all);
  assert.deepEqual(verdicts(), ['accepted', 'rejected']);
  await user.key('r');
  await user.waitForDecided(3, all);
  assert.match(await user.showReview(), /To decide9.*Accepted2.*Rejected1/);

  await user.reload();
  await user.waitForDecided(3, all);
  writeFileSync(article, `${readFileSync(article, 'utf8').replace('\n\n', '\n\nA line that was not there.\n\n')}`);
  await user.reload();
  await user.waitForDecided(3, all);
  assert.deepEqual(verdicts(), ['accepted', 'accepted', 'rejected']);
});

interface Page {
  readonly items: readonly { readonly body: readonly { readonly purpose: string; readonly value: string }[] }[];
}

/** What the annotations in a sidecar say, sorted. */
const verdictsIn = (text: string): string[] =>
  (JSON.parse(text) as Page).items
    .flatMap(({ body }) => body.find(({ purpose }) => purpose === 'assessing')?.value ?? [])
    .sort();
