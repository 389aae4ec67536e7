// Runs the tests: all that can be checked of the project, or with an argument one part of it.
//   unit    the engine, the language server and the command line
//   vscode  the suites in a real VS Code
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { main, root, script, tool, WrongUse } from './step.ts';
import { chromiumLaunch } from './vscode/chromium.ts';
import { vscodeServer } from './vscode/code-server.ts';

const PARTS: Readonly<Record<string, readonly string[]>> = {
  all: ['test/**/*.test.ts'],
  unit: ['test/server/**/*.test.ts', 'test/client/**/*.test.ts', 'test/scripts/**/*.test.ts'],
  vscode: ['test/vscode/*.test.ts'],
};

await main(async () => {
  const [part = 'all'] = process.argv.slice(2);
  const files = PARTS[part];
  if (!files)
    throw new WrongUse(`there is no part "${part}" of the tests; the parts are ${Object.keys(PARTS).join(', ')}`);
  if (part === 'all') {
    await tool('npm', 'run', '--silent', 'check');
    await tool('npm', 'run', '--silent', 'lint');
  }
  // What is tested is what is shipped: the package holds these very bundles.
  await script(part === 'unit' ? 'build' : 'package');
  if (part !== 'unit') await installBrowserAndEditor();
  const tests = spawn(process.execPath, ['--test', '--test-reporter=spec', ...files], { cwd: root, stdio: 'inherit' });
  const [code] = await once(tests, 'exit');
  return code ?? 1;
});

/** Before the tests, several of which would do it at the same time. One that fails is told of by the tests that need it. */
async function installBrowserAndEditor(): Promise<void> {
  const say = (line: string) => console.error(`copydesk: ${line}`);
  await Promise.allSettled([vscodeServer(say), chromiumLaunch(say)]);
}
