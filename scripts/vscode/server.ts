import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** The folders that VS Code's server works in. */
export interface Folders {
  /** Settings, logs and state. */
  readonly data: string;
  readonly extensions: string;
  /** Sockets and the like; a short path, since systems limit that of a socket to about 100 characters. */
  readonly temporary: string;
}

export interface ServerOptions extends Folders {
  /** Folder of VS Code's server. */
  readonly vscode: string;
  /** A port, or a range of which the first free one is taken; without it any free port. */
  readonly port?: number | string;
  /** File of a token that the browser must give as ?tkn=TOKEN; without one, everybody on this machine may connect. */
  readonly tokenFile?: string;
  /** Opened where the address names no folder. */
  readonly folder?: string;
  /** Folders are not trusted until somebody says so, as VS Code has it by itself. */
  readonly restricted?: boolean;
  readonly flags?: readonly string[];
}

export interface Server {
  readonly port: number;
  /** Resolves when the server ends by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts VS Code's server on 127.0.0.1; resolves when it listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const child = spawn(process.execPath, [path.join(options.vscode, 'out', 'server-main.js'), ...flags(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that extension hosts and language servers end with it.
    detached: process.platform !== 'win32',
    env: environment(options.temporary),
  });
  const stop = stopper(child);
  try {
    return { port: await listening(child), ended: once(child, 'exit').then(() => {}), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packaged extension into the folder of extensions. */
export async function installExtension(vscode: string, vsix: string, folders: Folders): Promise<void> {
  const { data, extensions, temporary } = folders;
  const args = ['--install-extension', vsix, '--extensions-dir', extensions, '--server-data-dir', data, '--force'];
  const child = spawn(process.execPath, [path.join(vscode, 'out', 'server-main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(temporary),
  });
  const said = tail(child);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`VS Code did not install ${vsix} (exit code ${code}):\n${said()}`);
}

function flags(options: ServerOptions): string[] {
  const { data, extensions, port = 0, tokenFile, folder, restricted = false } = options;
  return [
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--server-data-dir', data, '--extensions-dir', extensions],
    ...(tokenFile === undefined ? ['--without-connection-token'] : ['--connection-token-file', tokenFile]),
    ...(folder === undefined ? [] : ['--default-folder', folder]),
    ...['--accept-server-license-terms', '--disable-telemetry'],
    ...(restricted ? [] : ['--disable-workspace-trust']),
    ...(options.flags ?? []),
  ];
}

/** Without what an outer VS Code or npm sets for its own children. */
function environment(temporary: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|npm_|NODE_OPTIONS$)/.test(name));
  // A cache of its own, or else VS Code leaves a mark of the device in the user's.
  return { ...Object.fromEntries(kept), TMPDIR: temporary, XDG_CACHE_HOME: temporary };
}

async function listening(child: ChildProcess): Promise<number> {
  const said = tail(child);
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(said());
      if (port) resolve(Number(port[1]));
    });
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`VS Code's server ended at once (exit code ${code}):\n${said()}`)));
  });
}

/** The last part of what a process has printed so far. */
function tail(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', data => {
      text = (text + data).slice(-4000);
    });
  }
  return () => text.trim();
}

const PATIENCE = 3000;

/** Ends the process and all that it has started, at the latest when this process exits. */
function stopper(child: ChildProcess): () => Promise<void> {
  const running = () => child.exitCode === null && child.signalCode === null;
  const kill = () => killGroup(child, 'SIGKILL');
  process.once('exit', kill);
  return async () => {
    if (running()) {
      const ended = once(child, 'exit');
      const insist = setTimeout(kill, PATIENCE);
      killGroup(child, 'SIGTERM');
      await ended;
      clearTimeout(insist);
    }
    kill();
    process.removeListener('exit', kill);
  };
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}
