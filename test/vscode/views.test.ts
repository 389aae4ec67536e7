import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type TestContext, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { linkExtension } from '../../scripts/vscode/link-extension.ts';
import { User } from '../../scripts/vscode/user.ts';
import { startWorkbench } from '../../scripts/vscode/workbench.ts';
import { availableOrSkip } from './available.ts';
import { copyOfSeeds } from './seeds-copy.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast']) {
  test(`speakers view and report by keys and clicks, ${theme}`, { timeout: 180_000 }, async context => {
    const user = await desk(context, theme);
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
  const user = await desk(context, 'Light 2026');
  if (!user) return;
  await user.openWalkthrough();
  const steps = [
    ['Open an article', 'Open a Sample Article', '.view-line', 'Saltmere'],
    ['See who said what', 'Show the Speakers', '.pane-body .monaco-list-row', 'Calloway'],
    ['Mend the text', 'Fix All That Can Be Fixed Safely', '.view-line', "town's"],
    ['See who speaks how much', 'Report on This Article', '.tab', 'Report: Untitled'],
  ] as const;
  for (const [i, [title, button, effect, words]] of steps.entries()) {
    await user.takeStep(title, button, effect, words);
    await user.openWalkthrough();
    await user.waitForDoneSteps(i + 1);
  }
});

/** A user before a VS Code with the sample seeds; null where there is no VS Code to be had. */
async function desk(context: TestContext, theme: string): Promise<User | null> {
  const available = await availableOrSkip(context);
  if (!available) return null;
  const workbench = await startWorkbench({
    ...available,
    context: { viewport: { width: 1500, height: 900 } },
    settings: { 'workbench.colorTheme': theme },
    install: async ({ extensions }) => linkExtension(extensions),
  });
  context.after(() => workbench.close());
  const user = new User(workbench.page);
  await user.openDesk(`http://127.0.0.1:${workbench.server.port}/?folder=${copyOfSeeds(context)}`);
  return user;
}

/** What axe finds against accessibility, as "rule: element". */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const found = await frame.evaluate('axe.run()');
  const { violations: list } = found as { violations: { id: string; nodes: { html: string }[] }[] };
  return list.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
