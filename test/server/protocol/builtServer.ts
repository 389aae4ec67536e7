import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Started } from './editor.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const server = path.join(root, 'dist/server.js');

/** Builds the server unless it is newer than every source. */
export function buildServer(): void {
  const sources = path.join(root, 'server/src');
  const newest = readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => statSync(path.join(entry.parentPath, entry.name)).mtimeMs)
    .reduce((a, b) => Math.max(a, b), 0);
  if (existsSync(server) && statSync(server).mtimeMs > newest) return;
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/build.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the server could not be built; the build says above why');
}

/** The server as other editors start it. */
export function startBuiltServer() {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const started: Started = {
    reader: new StreamMessageReader(child.stdout),
    writer: new StreamMessageWriter(child.stdin),
    exit,
    hangUp: () => child.stdin.end(),
  };
  return { ...started, child };
}
