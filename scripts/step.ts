import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export const root = path.dirname(import.meta.dirname);

/** A program started by a script ended in failure; it has said why by itself. */
export class StepFailed extends Error {}

/** Arguments that a script can't take. */
export class WrongUse extends Error {}

/** Runs one of the scripts in this folder. */
export async function script(name: string, ...args: string[]): Promise<void> {
  await step(name, process.execPath, [path.join(root, 'scripts', `${name}.ts`), ...args]);
}

/** Runs a program of the project's packages, its output shown. */
export async function tool(name: string, ...args: string[]): Promise<void> {
  await step([name, ...args].join(' '), name, args);
}

async function step(name: string, command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new StepFailed(`${name} failed (${signal ?? `exit code ${code}`})`);
}

/** Runs a script's main function; an error ends the process with one line on standard error. */
export async function main(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(`copydesk: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = error instanceof WrongUse ? 2 : 1;
  }
}
