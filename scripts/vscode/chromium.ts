import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { cached } from './cache.ts';
import { installPackage } from './npm-install.ts';

/** The browser as an npm package, for machines without one: Linux on x64, with the shared libraries that it needs. */
const BROWSER_PACKAGE = '@sparticuz/chromium@153.0.0';
const FONT_PACKAGE = 'dejavu-fonts-ttf@2.37.3';

const FLAGS = [
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-background-networking',
  'disable-component-update',
  'disable-sync',
];

export class NoBrowser extends Error {}

/**
 * How to launch Chromium: $CHROMIUM_PATH, else one that is installed on this machine, else the one from npm.
 * Throws NoBrowser where none can be had.
 */
export async function chromiumLaunch(say: (line: string) => void): Promise<LaunchOptions> {
  const args = FLAGS.map(flag => `--${flag}`);
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new NoBrowser(`CHROMIUM_PATH names ${named}, which does not exist`);
  const installed = named || places().find(existsSync);
  if (installed) return { executablePath: installed, args };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new NoBrowser('no Chromium or Chrome was found; install one, or set CHROMIUM_PATH to its program');
  }
  const folder = await packaged(say);
  const env = {
    ...definedEnvironment(),
    LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
  };
  return { executablePath: path.join(folder, 'chromium'), args, env };
}

function places(): string[] {
  const programs = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap(folder =>
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(name => path.join(folder, name)),
    );
  const { ProgramFiles = 'C:\\Program Files' } = process.env;
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        chromium.executablePath(),
      ];
    case 'win32':
      return [path.join(ProgramFiles, 'Google', 'Chrome', 'Application', 'chrome.exe'), chromium.executablePath()];
    default:
      return [...programs, chromium.executablePath()];
  }
}

async function packaged(say: (line: string) => void): Promise<string> {
  return cached(BROWSER_PACKAGE.replace(/^.*\/(.*)@/, '$1-'), async folder => {
    say('no Chromium on this machine; installing one from npm, once for all checkouts');
    const packages = path.join(folder, 'packages');
    mkdirSync(packages);
    await installPackage(packages, BROWSER_PACKAGE);
    await unpack(packages, folder);
    rmSync(packages, { recursive: true, force: true });
    await installPackage(folder, FONT_PACKAGE);
    writeFileSync(path.join(folder, 'fonts.conf'), FONTS);
  });
}

/** The package unpacks into the system's temporary folder, and its libraries only on the service that it was made for. */
async function unpack(packages: string, folder: string): Promise<void> {
  const script = path.join(packages, 'unpack.mjs');
  writeFileSync(script, "import chromium from '@sparticuz/chromium';\nawait chromium.executablePath();\n");
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${BROWSER_PACKAGE} could not be unpacked (exit code ${code})`);
}

/** The machine's fonts, and ours where it has none. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="relative">node_modules/dejavu-fonts-ttf/ttf</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
</fontconfig>
`;

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
