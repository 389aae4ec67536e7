import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/** Bundles the suites for either extension host; returns the bundle's file. */
export async function bundleSuites(source = 'test/vscode/suites/index.ts'): Promise<string> {
  const outfile = path.join(root, 'dist', 'test', `suites-${path.basename(source, '.ts')}.js`);
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  return outfile;
}
