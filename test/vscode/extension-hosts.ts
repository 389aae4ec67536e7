import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { availableOrSkip } from './available.ts';
import { type Run, runSuites } from './harness.ts';
import { copyOfSeeds } from './seeds-copy.ts';
import { bundleSuites } from './suites-bundle.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** One test of node's runner for each test of the suites in a real VS Code. */
export function testInVSCode(name: string, how: Pick<Run, 'host'> & Partial<Run>): void {
  test(name, async context => {
    const available = await availableOrSkip(context);
    if (!available) return;
    const suites = await bundleSuites();
    const results = await runSuites({ extension: root, folder: copyOfSeeds(context), suites, ...available, ...how });
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
