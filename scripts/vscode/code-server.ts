import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cached } from './cache.ts';
import { installDependencies, installPackage } from './npm-install.ts';

/** The npm package that carries VS Code's own server, and the VS Code in it. */
const PACKAGE = 'code-server@4.139.1';
export const VSCODE_VERSION = '1.139.1';

/** What a news desk has no use for and would have to wait for: the assistant and its programs. */
const NOT_NEEDED = ['extensions/copilot', 'node_modules/@github'];

/** The folder of VS Code's server, installed on first use (about 600 MB on disk, half a minute). */
export async function vscodeServer(say: (line: string) => void): Promise<string> {
  return cached(`vscode-${VSCODE_VERSION}`, async folder => {
    say(`installing VS Code ${VSCODE_VERSION} from npm, once for all checkouts`);
    await installPackage(folder, PACKAGE);
    const vscode = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
    await installDependencies(vscode);
    for (const name of NOT_NEEDED) rmSync(path.join(vscode, name), { recursive: true, force: true });
    // Only VS Code itself is kept; the package around it serves other ends.
    const kept = path.join(folder, 'kept');
    renameSync(vscode, kept);
    for (const name of ['node_modules', 'package.json', 'package-lock.json']) {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  }).then(folder => path.join(folder, 'kept'));
}
