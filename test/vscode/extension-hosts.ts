import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { chromiumLaunch } from '../../scripts/vscode/chromium.ts';
import { vscodeServer } from '../../scripts/vscode/code-server.ts';
import { type Run, runSuites } from './harness.ts';
import { bundleSuites } from './suites-bundle.ts';

const root = path.resolve(import.meta.dirname, '../..');

// VS Code's server ends with this process, which it can only do where the process ends by its own hand.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** One test of node's runner for each test of the suites in a real VS Code. */
export function testInVSCode(name: string, how: Pick<Run, 'host'> & Partial<Run>): void {
  test(name, async context => {
    const available = await vscodeOrSkip(context);
    if (!available) return;
    const suites = await bundleSuites();
    const results = await runSuites({
      extension: root,
      folder: copyOfSeeds(context),
      suites,
      ...available,
      ...how,
    });
    assert.notEqual(results.length, 0, 'the suites hold no test');
    for (const { name, milliseconds, error } of results) {
      await context.test(`${name} (${milliseconds} ms)`, () => {
        if (error !== null) throw new SuiteFailure(error);
      });
    }
  });
}

/** Named like the folder it is copied from, since that tells VS Code that there are seed files in it. */
function copyOfSeeds(context: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(path.join(root, 'seeds'), path.join(folder, 'seeds'), { recursive: true });
  return path.join(folder, 'seeds');
}

/** Its stack is the one in VS Code. */
class SuiteFailure extends Error {
  constructor(stack: string) {
    super(stack.split('\n', 1)[0]);
    this.stack = stack;
  }
}

/** Skips where VS Code or a browser can't be had, but never on a machine that is there to test. */
async function vscodeOrSkip(context: TestContext): Promise<Pick<Run, 'vscode' | 'launch'> | null> {
  const say = (line: string) => context.diagnostic(line);
  try {
    return { vscode: await vscodeServer(say), launch: await chromiumLaunch(say) };
  } catch (error) {
    if (process.env.CI === 'true' || !(error instanceof Error)) throw error;
    context.skip(`no VS Code to test in: ${error.message}`);
    return null;
  }
}
