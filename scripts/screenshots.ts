// Takes the pictures of docs/images from the running VS Code: one workbench a theme, as a user would go through it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import upng from 'upng-js';
import { main, root, script } from './step.ts';
import { chromiumLaunch } from './vscode/chromium.ts';
import { vscodeServer } from './vscode/code-server.ts';
import { linkExtension } from './vscode/link-extension.ts';
import { User } from './vscode/user.ts';
import { startWorkbench } from './vscode/workbench.ts';

const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'editor.lineHeight': 1.6,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};

/** With so few colours a picture of text looks the same and has a third of the bytes. */
const COLOURS = 128;

type Shoot = (name: string) => Promise<void>;

const SCENES: Readonly<Record<string, (user: User, shoot: Shoot) => Promise<void>>> = {
  'Light Modern': async (user, shoot) => {
    await user.openFile('harbour-vote.txt');
    await user.foldFiles();
    await user.widenSideBar(110);
    await user.showOutline();
    await user.showProblems();
    await user.goTo('This is the longest');
    await user.showCard();
    await shoot('desk');
    await user.escape();
    await user.goTo('town s');
    await user.showFixes();
    await shoot('quick-fix');
    await user.escape();
    await user.showWhoSaidWhat();
    await shoot('who-said-what');
    await user.escape();
    await user.closePanel();
    await user.showSpeakers();
    await user.goToQuotationOf('Ines Calloway', 'I voted no');
    await user.waitForSelection(22);
    await shoot('speakers');
    await user.showReport();
    await user.closeSideBar();
    await shoot('report');
  },
  'Dark Modern': async (user, shoot) => {
    await user.openFile('harbour-vote.txt');
    await user.showSpeakers();
    await user.goToQuotationOf('Marta Quill', 'Go home');
    await user.goTo('This is the longest');
    await shoot('dark');
    await user.showLanguageStatus();
    await shoot('status');
    await user.escape();
    await user.showReport();
    await user.closeSideBar();
    await shoot('report-dark');
  },
  'Dark 2026': async (user, shoot) => {
    await user.openFile('fish-deal.seed');
    await user.showCorpus(8);
    await user.widenSideBar(80);
    await user.showFolderReport();
    await shoot('corpus');
  },
  'Default High Contrast': async (user, shoot) => {
    await user.openFile('lower-haddow-flood.txt');
    await user.showSpeakers();
    await shoot('high-contrast');
  },
  'Default High Contrast Light': async (user, shoot) => {
    await user.openFile('lower-haddow-flood.txt');
    await user.showSpeakers();
    await shoot('high-contrast-light');
  },
  'Light 2026': async (user, shoot) => {
    await user.openFile('harbour-vote.txt');
    await user.waitForDecided(0, 12);
    await user.review();
    for (const [decided, key] of ['a', 'a', 'x', 'a'].entries()) {
      await user.key(key);
      await user.waitForDecided(decided + 1, 12);
    }
    await user.showSpeakers();
    await user.showReview();
    await shoot('review');
    await user.closeSideBar();
    await user.openWalkthrough();
    await user.waitForPicture();
    await shoot('walkthrough');
  },
};

const folder = path.join(root, 'docs', 'images');
const say = (line: string) => console.error(`screenshots: ${line}`);

await main(async () => {
  await script('build');
  const seeds = path.join(mkdtempSync(path.join(os.tmpdir(), 'copydesk-')), 'seeds');
  try {
    mkdirSync(folder, { recursive: true });
    for (const theme of Object.keys(SCENES)) {
      await take(theme, seeds).catch(async (error: unknown) => {
        // A browser may die of little memory; a second one finds the same scene.
        say(`${theme} again, since ${String(error).split('\n', 1)[0]}`);
        await take(theme, seeds);
      });
    }
  } finally {
    rmSync(path.dirname(seeds), { recursive: true, force: true });
  }
  return 0;
});

async function take(theme: string, seeds: string): Promise<void> {
  // Afresh, without what was decided in another theme.
  rmSync(seeds, { recursive: true, force: true });
  const filter = (file: string) => !/README\.md$|gitattributes$/.test(file);
  cpSync(path.join(root, 'seeds'), seeds, { recursive: true, filter });
  const workbench = await startWorkbench({
    vscode: await vscodeServer(say),
    launch: await chromiumLaunch(say),
    context: { viewport: { width: 1280, height: 780 } },
    settings: { ...SETTINGS, 'workbench.colorTheme': theme },
    install: async ({ extensions }) => linkExtension(extensions),
  });
  try {
    const { page, server } = workbench;
    const user = new User(page);
    await user.openDesk(`http://127.0.0.1:${server.port}/?folder=${seeds}`);
    await SCENES[theme]!(user, name => shoot(page, name));
  } finally {
    await workbench.close();
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  const taken = upng.decode(new Uint8Array(await page.screenshot({ animations: 'disabled', caret: 'hide' })).buffer);
  const picture = upng.encode(upng.toRGBA8(taken), taken.width, taken.height, COLOURS);
  writeFileSync(path.join(folder, `${name}.png`), new Uint8Array(picture));
  say(`docs/images/${name}.png, ${Math.round(picture.byteLength / 1000)} kB`);
}
