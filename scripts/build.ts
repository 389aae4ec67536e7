// Bundles the entry points into dist/. --minify: small and without source maps, as packaged; --watch: again at every change.
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, build, context } from 'esbuild';
import { thirdPartyNotices } from './third-party-notices.ts';

const root = path.dirname(import.meta.dirname);

interface EntryPoint {
  readonly source: string;
  readonly bundle: string;
  readonly platform: 'node' | 'browser';
  /** Started as a program, by name. */
  readonly program?: boolean;
}

const ENTRY_POINTS: readonly EntryPoint[] = [
  { source: 'client/src/node.ts', bundle: 'client', platform: 'node' },
  { source: 'client/src/browser.ts', bundle: 'client.browser', platform: 'browser' },
  { source: 'server/src/node.ts', bundle: 'server', platform: 'node', program: true },
  { source: 'server/src/browser.ts', bundle: 'server.browser', platform: 'browser' },
  { source: 'server/src/cli.ts', bundle: 'cli', platform: 'node', program: true },
];

const { values } = parseArgs({ options: { minify: { type: 'boolean' }, watch: { type: 'boolean' } } });
if (values.watch) await watchAll();
else await buildAll();

async function watchAll(): Promise<void> {
  for (const options of ENTRY_POINTS.map(buildOptions)) await (await context(options)).watch();
  console.error('build: watching; Ctrl-C ends');
}

async function buildAll(): Promise<void> {
  const started = performance.now();
  // esbuild says by itself what is wrong, and where.
  const fail = () => process.exit(1);
  const built = await Promise.all(ENTRY_POINTS.map(each => build({ ...buildOptions(each), metafile: true }))).catch(
    fail,
  );
  const notices = thirdPartyNotices(
    root,
    built.map(({ metafile }) => metafile),
  );
  writeFileSync(path.join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), notices);
  for (const { bundle, program } of ENTRY_POINTS) if (program) chmodSync(bundlePath(bundle), 0o755);
  console.error(`build: ${ENTRY_POINTS.length} bundles in ${Math.round(performance.now() - started)} ms`);
}

function buildOptions({ source, bundle, platform, program }: EntryPoint): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: [source],
    outfile: bundlePath(bundle),
    bundle: true,
    platform,
    // The oldest VS Code that `engines` admits runs Node 20.
    target: platform === 'node' ? 'node20' : 'es2022',
    // A web worker runs a script; VS Code and Node load the others with require.
    format: bundle === 'server.browser' ? 'iife' : 'cjs',
    external: ['vscode'],
    banner: program ? { js: '#!/usr/bin/env node' } : {},
    minify: values.minify ?? false,
    sourcemap: values.minify ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
  };
}

function bundlePath(bundle: string): string {
  return path.join(root, 'dist', `${bundle}.js`);
}
