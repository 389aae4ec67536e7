import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type ClientCapabilities,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { ABLE } from '../test/server/protocol/capabilities.ts';

/**
 * Has the built server, greeted over stdio, measured; ends it afterwards. `greeted` is how many milliseconds there were from
 * the start of its process to the answer to `initialize`.
 */
export async function withServer<R>(
  server: string,
  measure: (connection: MessageConnection, greeted: number) => Promise<R> | R,
  capabilities: ClientCapabilities = ABLE,
): Promise<R> {
  const started = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', () => [
    { inlayHints: { pronouns: true }, codeLens: { speakers: true } },
  ]);
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  const greeted = performance.now() - started;
  await connection.sendNotification('initialized', {});
  const measured = await measure(connection, greeted);
  const ended = once(child, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
  return measured;
}

/** The samples' paragraphs one after the other, again and again, under the first one's title. */
export function articleOf(seeds: string, length: number): string {
  const files = readdirSync(seeds).filter(file => /\.(txt|seed)$/.test(file));
  const once = `${files.map(file => readFileSync(path.join(seeds, file), 'utf8').trim()).join('\n\n')}\n\n`;
  const text = once.repeat(Math.ceil(length / once.length));
  const end = text.lastIndexOf('\n\n', length);
  return `${text.slice(0, end < 0 ? length : end)}\n`;
}

/** The middle one of some times, and that below which 99 of 100 are. */
export function summed(times: readonly number[]): { median: number; p99: number } {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, p99: sorted[Math.ceil(sorted.length * 0.99) - 1]! };
}
