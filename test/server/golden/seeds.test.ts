import { deepEqual } from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describe } from './describe.ts';

/**
 * The whole analysis of each sample seed, kept beside this test so that every change of the engine or a rule shows as a
 * diff. COPYDESK_UPDATE=1 writes the files anew; read the diff before you keep it.
 */
const seeds = join(import.meta.dirname, '../../../seeds');
const kept = join(import.meta.dirname, 'seeds');
const update = process.env['COPYDESK_UPDATE'] === '1';

for (const name of readdirSync(seeds).filter(n => /\.(txt|seed)$/.test(n))) {
  test(`analysis of ${name} is the one that was kept`, () => {
    const seen = describe(readFileSync(join(seeds, name), 'utf8'));
    const file = join(kept, `${name}.golden`);
    if (update) {
      mkdirSync(kept, { recursive: true });
      writeFileSync(file, seen);
    }
    deepEqual(seen.split('\n'), existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  });
}
