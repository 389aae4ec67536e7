// Takes the pictures of docs/images from the running VS Code.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { main, root, script } from './step.ts';
import { chromiumLaunch } from './vscode/chromium.ts';
import { vscodeServer } from './vscode/code-server.ts';
import { linkExtension } from './vscode/link-extension.ts';
import { User } from './vscode/user.ts';
import { startWorkbench } from './vscode/workbench.ts';

const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
};

const folder = path.join(root, 'docs', 'images');
const say = (line: string) => console.error(`screenshots: ${line}`);

await main(async () => {
  await script('build');
  const workbench = await startWorkbench({
    vscode: await vscodeServer(say),
    launch: await chromiumLaunch(say),
    context: { viewport: { width: 1360, height: 840 } },
    settings: SETTINGS,
    install: async ({ extensions }) => linkExtension(extensions),
  });
  const seeds = path.join(mkdtempSync(path.join(os.tmpdir(), 'copydesk-')), 'seeds');
  try {
    cpSync(path.join(root, 'seeds'), seeds, {
      recursive: true,
      filter: file => !/README\.md$|gitattributes$/.test(file),
    });
    const { page, server } = workbench;
    const user = new User(page);
    await user.openDesk(`http://127.0.0.1:${server.port}/?folder=${seeds}`);
    mkdirSync(folder, { recursive: true });
    await take(page, user);
  } finally {
    await workbench.close();
    rmSync(path.dirname(seeds), { recursive: true, force: true });
  }
  return 0;
});

async function take(page: Page, user: User): Promise<void> {
  await user.openFile('harbour-vote.txt');
  await user.foldFiles();
  await user.widenSideBar(130);
  await user.showOutline();
  await user.showProblems();
  await user.goTo('This is the longest');
  await user.showCard();
  await shoot(page, 'desk.png');
  await user.escape();
  await user.goTo('town s');
  await user.showFixes();
  await shoot(page, 'quick-fix.png');
  await user.escape();
  await user.showWhoSaidWhat();
  await shoot(page, 'who-said-what.png');
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, name), animations: 'disabled', caret: 'hide' });
  say(path.join('docs/images', name));
}
