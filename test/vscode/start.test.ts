import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { chromium, type LaunchOptions } from 'playwright-core';
import { User } from '../../scripts/vscode/user.ts';
import { availableOrSkip } from './available.ts';
import { copyOfSeeds } from './seeds-copy.ts';

const run = path.resolve(import.meta.dirname, '../../scripts/run.mjs');

test('npm start prints who said what and serves VS Code with the extension', { timeout: 90_000 }, async context => {
  const available = await availableOrSkip(context);
  if (!available) return;
  const desk = start(context, available.vscode, [copyOfSeeds(context), '--no-build', '--port', '0']);
  const { printed, address } = await desk.serving;

  assert.match(printed, /Marta Quill +"This is the longest night/);
  assert.equal((await fetch(new URL('/', address))).status, 403, 'VS Code must ask for the token');
  await useDesk(address, available.launch);

  desk.process.kill('SIGINT');
  const [code] = await once(desk.process, 'exit');
  assert.equal(code, 0);
  await assert.rejects(fetch(address), 'VS Code still answers');
});

async function useDesk(address: string, launch: LaunchOptions): Promise<void> {
  const browser = await chromium.launch(launch);
  try {
    const user = new User(await browser.newPage({ viewport: { width: 1400, height: 900 } }));
    await user.openDesk(address);
    await user.openFile('harbour-vote.txt');
    assert.match(await user.showProblems(), /lost its apostrophe/);
    await user.goTo('This is the longest');
    assert.match(await user.showCard(), /Marta Quill/);
    await user.goTo('town s');
    assert.match(await user.showFixes(), /Write "town's"/);
    await user.escape();
    assert.match(await user.showWhoSaidWhat(), /Ines Calloway/);
  } finally {
    await browser.close();
  }
}

interface Desk {
  readonly process: ChildProcess;
  readonly serving: Promise<{ printed: string; address: string }>;
}

/** With a cache that holds the installed VS Code, and nothing else of the user's. */
function start(context: TestContext, vscode: string, args: readonly string[]): Desk {
  const cache = mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
  const installed = path.dirname(vscode);
  symlinkSync(installed, path.join(cache, path.basename(installed)), 'junction');
  const child = spawn(process.execPath, [run, 'start', ...args], {
    env: { ...process.env, COPYDESK_CACHE: cache },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  context.after(async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
    rmSync(cache, { recursive: true, force: true, maxRetries: 3 });
  });
  return { process: child, serving: servingOf(child) };
}

function servingOf(child: ChildProcess): Desk['serving'] {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', data => {
      printed += data;
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(printed)?.[0];
      if (address && printed.includes('Ctrl-C')) resolve({ printed, address });
    });
    child.once('exit', code => reject(new Error(`npm start ended (exit code ${code}) after\n${printed}`)));
  });
}
