import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';

const seeds = path.resolve(import.meta.dirname, '../../seeds');

/**
 * A folder with the sample seeds, for the test's time. It is named like the one it is copied from, since that tells VS Code
 * that there are seed files in it.
 */
export function copyOfSeeds(context: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(seeds, path.join(folder, 'seeds'), { recursive: true });
  return path.join(folder, 'seeds');
}
