import type { TestContext } from 'node:test';
import type { LaunchOptions } from 'playwright-core';
import { chromiumLaunch } from '../../scripts/vscode/chromium.ts';
import { vscodeServer } from '../../scripts/vscode/code-server.ts';

export interface Available {
  /** Folder of VS Code's server. */
  readonly vscode: string;
  /** How to launch the browser. */
  readonly launch: LaunchOptions;
}

// VS Code's server ends with this process, which it can only do where the process ends by its own hand.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** Skips where VS Code or a browser can't be had, but never on a machine that is there to test. */
export async function availableOrSkip(context: TestContext): Promise<Available | null> {
  const say = (line: string) => context.diagnostic(line);
  try {
    return { vscode: await vscodeServer(say), launch: await chromiumLaunch(say) };
  } catch (error) {
    if (process.env.CI === 'true' || !(error instanceof Error)) throw error;
    context.skip(`no VS Code to test in: ${error.message}`);
    return null;
  }
}
