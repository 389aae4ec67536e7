import assert from 'node:assert/strict';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { availableOrSkip } from './available.ts';
import { type Run, runSuites } from './harness.ts';
import { copyOfSeeds } from './seeds-copy.ts';
import { bundleSuites } from './suites-bundle.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface How extends Pick<Run, 'host'>, Partial<Pick<Run, 'extension' | 'install' | 'restricted' | 'patience'>> {
  /** Source of the suites; those that run everywhere, if left out. */
  readonly suites?: string;
  /** Makes the folder to open; one with the sample seeds, if left out. */
  readonly folderFor?: (context: TestContext) => string;
}

/** One test of node's runner for each test of the suites in a real VS Code. */
export function testInVSCode(name: string, { suites: source, folderFor = copyOfSeeds, ...how }: How): void {
  test(name, async context => {
    const available = await availableOrSkip(context);
    if (!available) return;
    const suites = await bundleSuites(source);
    const results = await runSuites({ extension: root, folder: folderFor(context), suites, ...available, ...how });
    assert.notEqual(results.length, 0, 'the suites hold no test');
    for (const { name, milliseconds, measured, error } of results) {
      await context.test(`${name} (${measured ?? `${milliseconds} ms`})`, () => {
        if (error !== null) throw new SuiteFailure(error);
      });
    }
  });
}

/** Its stack is the one in VS Code. */
class SuiteFailure extends Error {
  constructor(stack: string) {
    super(stack.split('\n', 1)[0]);
    this.stack = stack;
  }
}
