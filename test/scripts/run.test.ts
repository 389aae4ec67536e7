import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';

const script = path.resolve(import.meta.dirname, '../../scripts/run.mjs');

interface Project {
  /** Versions that package-lock.json asks for; "optional" packages may be left out by npm. */
  readonly wanted: Readonly<Record<string, string>>;
  readonly optional?: Readonly<Record<string, string>>;
  /** Versions that npm has noted as installed; null where it has not come to its end. */
  readonly installed: Readonly<Record<string, string>> | null;
}

const cases: Readonly<Record<string, Project & { readonly installs: boolean }>> = {
  'what is wanted is installed': { wanted: { a: '1.0.0' }, installed: { a: '1.0.0' }, installs: false },
  'another version is installed': { wanted: { a: '1.0.1' }, installed: { a: '1.0.0' }, installs: true },
  'one is missing': { wanted: { a: '1.0.0', b: '2.0.0' }, installed: { a: '1.0.0' }, installs: true },
  'one for other machines is missing': { wanted: {}, optional: { b: '1.0.0' }, installed: {}, installs: false },
  'nothing is installed': { wanted: { a: '1.0.0' }, installed: null, installs: true },
};

for (const [name, { installs, ...project }] of Object.entries(cases)) {
  test(`${name}: ${installs ? 'installs' : 'does not install'}, then runs the task`, context => {
    const folder = projectFolder(context, project);
    const { status, stdout, stderr } = run(folder, ['greet', 'you']);
    assert.equal(stdout, 'hello you\n', stderr);
    assert.equal(status, 0);
    assert.equal(npmCalls(folder), installs ? 'ci --no-audit --no-fund --loglevel=error\n' : '');
  });
}

test("the exit code is the task's", context => {
  const folder = projectFolder(context, { wanted: {}, installed: {} });
  assert.equal(run(folder, ['greet', '--code=3']).status, 3);
});

test('a task that is not there is named', context => {
  const folder = projectFolder(context, { wanted: {}, installed: {} });
  for (const task of ['gret', '../scripts/greet', '']) {
    const { status, stderr } = run(folder, [task]);
    assert.match(stderr, new RegExp(`no task "${task}"`));
    assert.equal(status, 2);
  }
});

test('npm that fails is told of', context => {
  const folder = projectFolder(context, { wanted: { a: '1.0.0' }, installed: null });
  writeFileSync(path.join(folder, 'bin', 'npm'), '#!/bin/sh\nexit 7\n', { mode: 0o755 });
  const { status, stderr } = run(folder, ['greet']);
  assert.match(stderr, /npm ci .* failed in .*registry/);
  assert.equal(status, 2);
});

/** A project with a task that greets, and an npm that notes what it is asked for. */
function projectFolder(context: TestContext, { wanted, optional = {}, installed }: Project): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-run-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['scripts', 'bin', 'node_modules/node/bin'])
    mkdirSync(path.join(folder, name), { recursive: true });
  copyFileSync(script, path.join(folder, 'scripts', 'run.mjs'));
  const greet =
    "const [name] = process.argv.slice(2);\nif (name.startsWith('--code=')) process.exit(Number(name.slice(7)));\nconsole.log('hello', name);\n";
  writeFileSync(path.join(folder, 'scripts', 'greet.ts'), greet);
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(path.join(folder, 'bin', 'npm'), '#!/bin/sh\necho "$*" >> "$CALLS"\n', { mode: 0o755 });
  writeFileSync(
    path.join(folder, 'node_modules', 'node', 'bin', 'node'),
    `#!/bin/sh\nexec "${process.execPath}" "$@"\n`,
    { mode: 0o755 },
  );
  const entry =
    (extra: object) =>
    ([name, version]: [string, string]) => [`node_modules/${name}`, { version, ...extra }];
  const lock = [...Object.entries(wanted).map(entry({})), ...Object.entries(optional).map(entry({ optional: true }))];
  writeFileSync(
    path.join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, ...Object.fromEntries(lock) } }),
  );
  if (installed) {
    const noted = { packages: Object.fromEntries(Object.entries(installed).map(entry({}))) };
    writeFileSync(path.join(folder, 'node_modules', '.package-lock.json'), JSON.stringify(noted));
  }
  return folder;
}

function run(folder: string, args: readonly string[]) {
  const PATH = [path.join(folder, 'bin'), process.env.PATH].join(path.delimiter);
  const env = { ...process.env, PATH, CALLS: path.join(folder, 'calls') };
  return spawnSync(process.execPath, [path.join(folder, 'scripts', 'run.mjs'), ...args], { env, encoding: 'utf8' });
}

function npmCalls(folder: string): string {
  try {
    return readFileSync(path.join(folder, 'calls'), 'utf8');
  } catch {
    return '';
  }
}
