import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Installs one package, version pinned, into `folder`, which must be empty. Install scripts are not run. */
export async function installPackage(folder: string, spec: string): Promise<void> {
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  await npm(folder, ['install', spec]);
}

/** Installs what the package in `folder` needs to run. Install scripts are not run. */
export async function installDependencies(folder: string): Promise<void> {
  await npm(folder, ['install', '--omit=dev']);
}

async function npm(cwd: string, args: readonly string[]): Promise<void> {
  const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn('npm', all, { cwd, shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', data => {
    errors += data;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new Error(
      `npm ${args.join(' ')} failed (exit code ${code}); can the npm registry be reached?\n${errors.trim().split('\n', 4).join('\n')}`,
    );
  }
}
