import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installExtension } from '../../scripts/vscode/server.ts';
import { vsixFile } from '../../scripts/vsix.ts';
import { violations } from './axe.ts';
import { copyOfSeeds } from './seeds-copy.ts';
import { type Install, userBefore } from './user-before.ts';

for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast']) {
  test(`speakers view and report by keys and clicks, ${theme}`, { timeout: 180_000 }, async context => {
    const user = await userBefore(context, copyOfSeeds(context), { 'workbench.colorTheme': theme });
    if (!user) return;
    await user.openFile('harbour-vote.txt');
    assert.match(await user.showSpeakers(), /Ines Calloway.*Ruth Abara/);
    await user.goToQuotationOf('Ruth Abara', 'A higher wall.');
    await user.waitForSelection(28);

    const report = await user.showReport();
    assert.match((await report.textContent('main'))!, /quotations of 6 speakers/);
    assert.deepEqual(await violations(report), []);
    await report.click('li a >> nth=0');
    await user.waitForSelection(10);
  });
}

test('a new user follows the walkthrough to its end', { timeout: 180_000 }, async context => {
  const installed: Install = (vscode, folders) => installExtension(vscode, vsixFile(), folders);
  const user = await userBefore(
    context,
    copyOfSeeds(context),
    { 'workbench.colorTheme': 'Light 2026' },
    {
      install: installed,
    },
  );
  if (!user) return;
  await user.openWalkthrough();
  const steps = [
    ['Open an article', 'Open a Sample Article', '.view-line', 'Saltmere'],
    ['See who said what', 'Show the Speakers', '.pane-body .monaco-list-row', 'Calloway'],
    ['Mend the text', 'Fix All That Can Be Fixed Safely', '.view-line', "town's"],
    ['Say what is right', 'Start the Review', '.statusbar-item', 'Review: 0 of'],
    ['See who speaks how much', 'Report on This Article', '.tab', 'Report: Untitled'],
  ] as const;
  for (const [i, [title, button, effect, words]] of steps.entries()) {
    await user.takeStep(title, button, effect, words);
    await user.openWalkthrough();
    await user.waitForDoneSteps(i + 1);
  }
});
