import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../step.ts';

const LARGEST_OUTPUT = 256 * 1024 * 1024;

/** Runs the built command line; exit code 1 (problems found) is no failure. `into` takes its standard output. */
export function copydesk(...args: (string | { readonly into: string })[]): void {
  const words = args.filter(a => typeof a === 'string');
  const target = args.find(a => typeof a !== 'string');
  const { status, stdout, stderr } = run([path.join(root, 'dist', 'cli.js'), ...words]);
  if (status !== 0 && status !== 1) throw new Error(`copydesk ${words.join(' ')} failed:\n${stderr}`);
  if (target) writeFileSync(target.into, stdout);
}

/** What a scorer of the evaluation data says, as it prints it with --json. */
export function scored(evaluation: string, scorer: string, gold: string, predicted: string): unknown {
  const { status, stdout, stderr } = run([path.join(evaluation, scorer), gold, predicted, '--json']);
  if (status !== 0) throw new Error(`${scorer} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

function run(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: LARGEST_OUTPUT });
}
