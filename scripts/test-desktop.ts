// Runs the suites of test/vscode in the desktop's VS Code: the one at $VSCODE_PATH, else one that is downloaded into .vscode-test/.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { bundleSuites } from '../test/vscode/suites-bundle.ts';
import { main, root, script } from './step.ts';

await main(async () => {
  await script('build');
  const suites = await bundleSuites();
  const vscodeExecutablePath = process.env.VSCODE_PATH ?? (await downloaded());
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('VS Code needs a display and DISPLAY is not set; where there is none, run this under xvfb-run');
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-desktop-'));
  try {
    cpSync(path.join(root, 'seeds'), folder, { recursive: true });
    const launchArgs = [folder, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome', '--no-sandbox'];
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: suites,
      launchArgs,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function downloaded(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({ cachePath: path.join(root, '.vscode-test'), reporter: new SilentReporter() });
  } catch (error) {
    throw new Error(
      `VS Code could not be downloaded (${error instanceof Error ? error.message : error}). ` +
        'Set VSCODE_PATH to the program of one that is installed, or run the same suites in the browser: npm run test:vscode',
    );
  }
}
