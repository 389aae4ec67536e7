#!/usr/bin/env node
// Runs a task of this folder: node scripts/run.mjs TASK [arguments]. Needs Node 20 and npm and nothing else: it installs the project's
// packages when they are missing or not the ones of package-lock.json, and then runs scripts/TASK.ts with the Node that came with them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, 'node_modules');
const windows = process.platform === 'win32';

function fail(message) {
  console.error(`copydesk: ${message}`);
  process.exit(2);
}

/** Why the packages must be installed, or null. npm writes node_modules/.package-lock.json last, so a broken-off install shows too. */
function reasonToInstall() {
  const installedLock = path.join(modules, '.package-lock.json');
  if (!existsSync(installedLock)) return 'the packages are not installed';
  const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(installedLock);
  for (const [name, wanted] of Object.entries(packagesOf(path.join(root, 'package-lock.json')))) {
    if (name === '' || wanted.optional || wanted.devOptional) continue;
    if (installed[name]?.version !== wanted.version)
      return `${name.replace(/^node_modules\//, '')} is not at ${wanted.version}`;
  }
  return null;
}

/** Runs npm with the machine's own Node: the one in node_modules is replaced meanwhile. */
function npm(...args) {
  const outside = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(folder => !/node_modules[\\/]\.bin[\\/]?$/.test(folder));
  const env = { ...process.env, PATH: outside.join(path.delimiter) };
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    env,
    shell: windows,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) fail(`npm could not be started (${error.message}); install Node.js 20 or later with npm`);
  if (status !== 0)
    fail(
      `npm ${args.join(' ')} failed in ${root}; see its message above, and check that the npm registry can be reached`,
    );
}

function projectNode() {
  const file = path.join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(file) ? file : null;
}

if (Number.parseInt(process.versions.node, 10) < 20)
  fail(`Node.js 20 or later is needed, this is ${process.versions.node}`);
const [task = '', ...args] = process.argv.slice(2);
const script = path.join(root, 'scripts', `${task}.ts`);
if (!/^[a-z-]+$/.test(task) || !existsSync(script))
  fail(`there is no task "${task}"; package.json lists them under "scripts"`);

const reason = reasonToInstall();
if (reason !== null) {
  console.error(`copydesk: ${reason}; running npm ci, about 20 seconds`);
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
}
// The node package fetches its binary in an install script, which a machine's npm may have been told not to run.
if (projectNode() === null) npm('rebuild', 'node', '--ignore-scripts=false');
const node =
  projectNode() ??
  fail(`the package "node" holds no binary in ${path.join(modules, 'node')}; delete node_modules and try again`);

const env = { ...process.env, PATH: [path.join(modules, '.bin'), process.env.PATH].join(path.delimiter) };
const child = spawn(node, [script, ...args], { cwd: root, env, stdio: 'inherit' });
// How it ends is the task's business. A Ctrl-C in a terminal reaches it twice, which it has to bear.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
child.on('error', error => fail(`${node} could not be started: ${error.message}`));
