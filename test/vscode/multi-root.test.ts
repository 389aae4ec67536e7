import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { testInVSCode } from './extension-hosts.ts';
import { CLEAN } from './suites/article.ts';

const TWICE = CLEAN.replace('runs again', 'runs runs again');

const FILES: Readonly<Record<string, string>> = {
  'one/clock.seed': TWICE,
  'one/copydesk.json': '{ "people": [{ "name": "Hanna Maria Lind", "aliases": ["Hanna Lind"] }] }',
  'two/clock.seed': TWICE,
  'two/copydesk.json':
    '{ "people": [{ "name": "Johanna Lind", "aliases": ["Hanna Lind"] }], "rules": { "repeated-word": "off" } }',
  'both.code-workspace': '{ "folders": [{ "path": "one" }, { "path": "two" }] }',
};

function workspaceOfTwo(context: TestContext): string {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
  context.after(() => rmSync(parent, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(parent, name)), { recursive: true });
    writeFileSync(path.join(parent, name), text);
  }
  return path.join(parent, 'both.code-workspace');
}

testInVSCode('VS Code, a workspace of two folders', {
  host: 'node',
  suites: 'test/vscode/suites/multi-root.ts',
  folderFor: workspaceOfTwo,
});
