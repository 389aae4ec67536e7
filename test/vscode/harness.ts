import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Folders } from '../../scripts/vscode/server.ts';
import { startWorkbench, type Workbench, type WorkbenchOptions } from '../../scripts/vscode/workbench.ts';
import { readableStack } from './stack.ts';
import { KEYS_MARK, RESULT_MARK, type TestResult } from './suites/runner.ts';
import { openInWebHost } from './web-host.ts';

export interface Run {
  readonly vscode: string;
  readonly launch: WorkbenchOptions['launch'];
  /** The extension host: a Node process beside the server, or a web worker in the page. */
  readonly host: 'node' | 'web';
  /** Folder of the extension under development. */
  readonly extension: string;
  /** Bundle that exports run(). */
  readonly suites: string;
  /** Folder or file of a workspace to open; the web worker host opens none. */
  readonly folder: string;
  /** The folder is not trusted. */
  readonly restricted?: boolean;
  /** So long all of it may take, in milliseconds, if not two minutes. */
  readonly patience?: number;
  /** Installs further extensions, as users do. */
  readonly install?: (vscode: string, folders: Folders) => Promise<void>;
}

/** Of an untrusted folder, where nobody answers. */
const NOBODY_IS_ASKED = { 'security.workspace.trust.startupPrompt': 'never' };

const PATIENCE = 120_000;
/** From one key to the next: fast typing. */
const KEY_MS = 100;

/** Runs the suites in a real VS Code in a headless browser and ends both. Throws when the run itself fails. */
export async function runSuites(run: Run): Promise<readonly TestResult[]> {
  const { vscode, launch, install, restricted = false, patience = PATIENCE } = run;
  const workbench = await startWorkbench({
    vscode,
    launch,
    context: { viewport: { width: 1400, height: 900 } },
    flags: ['--enable-smoke-test-driver'],
    restricted,
    settings: NOBODY_IS_ASKED,
    ...(install ? { install: folders => install(vscode, folders) } : {}),
  });
  try {
    const results: TestResult[] = [];
    const log: string[] = [];
    const exit = listen(workbench.page, results, log);
    const code = await Promise.race([open(workbench, run).then(() => exit), after(patience)]);
    if (code !== 0 && results.every(({ error }) => error === null)) {
      const how = code === null ? `no end after ${patience / 1000} s` : `exit code ${code}`;
      throw new Error(`the suites did not run to their end (${how}); the last of the log:\n${log.join('\n')}`);
    }
    return results.map(result => ({ ...result, error: result.error && readableStack(result.error, run.suites) }));
  } finally {
    await workbench.close();
  }
}

async function open({ page, server }: Workbench, run: Run): Promise<void> {
  if (run.host === 'web') {
    await openInWebHost(page, server.port, run);
    return;
  }
  const remote = (file: string) => `vscode-remote://127.0.0.1:${server.port}${path.resolve(file)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(run.extension)],
    ['extensionTestsPath', remote(run.suites)],
    ['skipWelcome', 'true'],
  ];
  const opened = run.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [opened]: path.resolve(run.folder), payload: JSON.stringify(payload) });
  await page.goto(`http://127.0.0.1:${server.port}/?${query}`);
}

/** Collects what the suites report; resolves to the exit code. VS Code calls these two functions of the page. */
function listen(page: Page, results: TestResult[], log: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const exposed = [
      page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
        const line = args.map(String).join(' ');
        if (line.startsWith(RESULT_MARK)) results.push(JSON.parse(line.slice(RESULT_MARK.length)));
        else if (line.startsWith(KEYS_MARK))
          page.keyboard.type(JSON.parse(line.slice(KEYS_MARK.length)), { delay: KEY_MS }).catch(reject);
        else log.splice(0, log.push(`${type}: ${line.split('\n', 1)[0]?.slice(0, 300)}`) - 40);
      }),
      page.exposeFunction('codeAutomationExit', resolve),
    ];
    Promise.all(exposed).catch(reject);
    page.on('crash', () => reject(new Error('the page with VS Code crashed')));
  });
}

function after(milliseconds: number): Promise<null> {
  return new Promise(resolve => {
    setTimeout(resolve, milliseconds, null).unref();
  });
}
