import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './step.ts';
import { cacheFolder } from './vscode/cache.ts';
import { vscodeServer } from './vscode/code-server.ts';
import { linkExtension } from './vscode/link-extension.ts';
import { startServer } from './vscode/server.ts';
import { writeSettings } from './vscode/settings.ts';

/** Tried one after the other where no port is asked for. */
const PORTS = '8640-8659';

/** Serves VS Code with the extension on a folder until Ctrl-C; resolves to the exit code. */
export async function serveDesk(folder: string, port: number | undefined): Promise<number> {
  const interrupted = interruption();
  const say = (line: string) => console.error(`copydesk: ${line}`);
  const vscode = await vscodeServer(say);
  const data = path.join(cacheFolder(), 'desk');
  writeSettings(data);
  const tokenFile = deskToken(data);
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
  try {
    const extensions = path.join(temporary, 'extensions');
    linkExtension(extensions);
    const server = await startServer({ vscode, data, extensions, temporary, tokenFile, folder, port: port ?? PORTS });
    const address = `http://127.0.0.1:${server.port}/?tkn=${readFileSync(tokenFile, 'utf8')}`;
    console.log(`\nVS Code with Copydesk on ${folder}:\n\n  ${address}\n\nCtrl-C ends it.`);
    const by = await Promise.race([interrupted, server.ended.then(() => 'itself')]);
    await server.stop();
    if (by === 'itself') throw new Error("VS Code's server has ended by itself; start it again with npm start");
    return 0;
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Opens the folder in the VS Code installed on this machine, with the extension as built here. */
export async function openInDesktop(folder: string): Promise<number> {
  const args = [`--extensionDevelopmentPath=${root}`, folder];
  const child = spawn('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const [code] = await once(child, 'exit').catch(() => {
    throw new Error(
      'VS Code could not be started: there is no program "code" on the PATH. ' +
        'Install VS Code with its shell command, or leave out --desktop to use it in the browser.',
    );
  });
  return code ?? 1;
}

/**
 * The file of the token that keeps others on this machine, and other pages in the browser, out of VS Code: it can read and
 * write all that the user can. It stays the same, so that an open page finds its way back after a restart.
 */
function deskToken(data: string): string {
  const file = path.join(data, 'token');
  if (!existsSync(file)) writeFileSync(file, randomBytes(12).toString('hex'), { mode: 0o600 });
  return file;
}

function interruption(): Promise<NodeJS.Signals> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
  });
}
