import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

const root = path.join(import.meta.dirname, '../..');
const installed = spawnSync('nvim', ['--version']).status === 0;

const SEED = `Ferry stops

"It is late," Ana Vale said. She added that an honest answer was due.

The mayor called it an uniform answer.
`;

interface Answers {
  readonly symbols: readonly { readonly name: string }[];
  readonly hover: { readonly contents: { readonly value: string } };
  readonly definition: unknown;
  readonly diagnostics: readonly string[];
}

test('Neovim, by its own client: symbols, hover, definition, diagnostics', {
  skip: installed ? false : 'no nvim on this machine',
}, t => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const seed = path.join(folder, 'ferry.seed');
  writeFileSync(seed, SEED);
  const line = SEED.split('\n')[2]!;
  const { stdout, stderr, status } = spawnSync(
    'nvim',
    ['--headless', '--clean', '-c', `luafile ${path.join(import.meta.dirname, 'client.lua')}`],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        SEED: seed,
        SERVER: path.join(root, 'dist/server.js'),
        SERVER_NODE: process.execPath,
        LINE: '2',
        CHARACTER: String(line.indexOf('She') + 1),
      },
    },
  );
  assert.equal(status, 0, stderr);
  const answers = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Answers;
  assert.equal(answers.symbols[0]?.name, 'Ferry stops');
  assert.match(answers.hover.contents.value, /Ana Vale/);
  assert.match(JSON.stringify(answers.definition), /"line":2/);
  assert.ok(answers.diagnostics.includes('indefinite-article'), answers.diagnostics.join());
});
