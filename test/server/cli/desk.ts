import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import type { Surroundings } from '../../../server/src/cli/commandLine.ts';
import { main } from '../../../server/src/cli/main.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  /** The lines on standard error. */
  readonly err: readonly string[];
}

/** A folder of files with a command line that stands in it. */
export interface Desk {
  readonly folder: string;
  /** Runs a command in this process. */
  run(...args: string[]): Promise<Outcome>;
  /** The same with further threads. */
  runInThreads(...args: string[]): Promise<Outcome>;
  at(name: string): string;
  text(name: string): string;
  json(name: string): unknown;
  /** All files, with their folders, in alphabetical order. */
  files(): string[];
}

/** Makes the files given, and removes the folder after the test. A name may have folders. */
export function desk(t: TestContext, files: Readonly<Record<string, string | Uint8Array>> = {}): Desk {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => path.join(folder, name);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  }
  const text = (name: string): string => readFileSync(at(name), 'utf8');
  return {
    folder,
    at,
    text,
    json: name => JSON.parse(text(name)),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => !entry.isDirectory())
        .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .sort(),
    run: (...args) => runIn(folder, args, { program: null, cores: 1 }),
    runInThreads: (...args) => runIn(folder, args, { program: CLI, cores: 3 }),
  };
}

const CLI = path.resolve(import.meta.dirname, '../../../server/src/cli.ts');

async function runIn(
  cwd: string,
  args: readonly string[],
  process: Pick<Surroundings, 'program' | 'cores'>,
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    print: text => out.push(text),
    complain: line => err.push(line),
    progress: () => {},
    colours: false,
    columns: 80,
    cwd,
    ...process,
  });
  return { code, out: out.join(''), err };
}

/** Nothing is wrong with it. */
export const CLEAN = `Saltmere gets a second ferry

"The island has waited nine years for this," said Nora Quill, the mayor.

She said the crossing would take 20 minutes.
`;

/** One repair that is safe, one warning that only a person can settle, and a hint. */
export const DAMAGED = `Saltmere gets a second ferry

The council called it an uniformed first.  Nobody laughed.

"The island has waited nine years for this," said Nora Quill, the mayor, and reached for the
`;

export const AFTER_FIX = DAMAGED.replace('an uniformed', 'a uniformed').replace('.  ', '. ');

/** Permissions do not bind the superuser, so tests of them would fail. */
export const isSuperuser = process.getuid?.() === 0;
