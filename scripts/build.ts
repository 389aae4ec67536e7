// Bundles the entry points into dist/. --minify: small and without source maps, as packaged; --watch: again at every change.
import { chmodSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, build, context } from 'esbuild';
import { CLIENT, sharedProtocol } from './bundles/sharedProtocol.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

const root = path.dirname(import.meta.dirname);

interface EntryPoint {
  readonly source: string;
  readonly bundle: string;
  /** Started as a program, by name. */
  readonly program?: boolean;
  readonly options: BuildOptions;
}

/**
 * Runs in Node and in a browser's worker, which knows no modules: both halves are in the bundle, and one is never run.
 * Neutral, since packages with a half for Node and one for browsers are imported by the half's own name.
 */
const EVERYWHERE: BuildOptions = {
  platform: 'neutral',
  mainFields: ['main'],
  conditions: ['node', 'browser'],
  format: 'iife',
};

const ALIASES = {
  // Its main file is in a form (UMD) whose imports esbuild does not see.
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  // The language client's: a fifth of its weight, for what VS Code does itself.
  minimatch: './client/src/inPlaceOf/minimatch.ts',
  'semver/functions/parse': './client/src/inPlaceOf/semver.cts',
  'semver/functions/satisfies': './client/src/inPlaceOf/semver.cts',
};

const PROGRAM = '#!/usr/bin/env node';

const ENTRY_POINTS: readonly EntryPoint[] = [
  {
    source: 'scripts/bundles/client.ts',
    bundle: 'client',
    options: {
      ...EVERYWHERE,
      globalName: CLIENT,
      footer: { js: `if(typeof module=="object")module.exports=${CLIENT};` },
    },
  },
  {
    source: 'server/src/main.ts',
    bundle: 'server',
    program: true,
    options: {
      ...EVERYWHERE,
      plugins: [sharedProtocol],
      banner: { js: `${PROGRAM}\nvar ${CLIENT}=typeof ${CLIENT}=="undefined"?require("./client.js"):${CLIENT};` },
    },
  },
  {
    source: 'server/src/cli.ts',
    bundle: 'cli',
    program: true,
    options: { platform: 'node', format: 'cjs', banner: { js: PROGRAM } },
  },
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

function buildOptions({ source, bundle, options }: EntryPoint): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: [source],
    outfile: bundlePath(bundle),
    bundle: true,
    // The oldest VS Code that `engines` admits runs Node 20.
    target: ['node20', 'es2022'],
    // They are of ES2018. Where esbuild does not believe in them, it makes each expression anew whenever its function runs.
    supported: { 'regexp-unicode-property-escapes': true },
    define: { 'import.meta.filename': '__filename' },
    alias: ALIASES,
    external: ['vscode', ...builtinModules, 'node:*'],
    minify: values.minify ?? false,
    sourcemap: values.minify ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  };
}

function bundlePath(bundle: string): string {
  return path.join(root, 'dist', `${bundle}.js`);
}
