import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** The licences of the packages that have gone into bundles, as they ask to be passed on. */
export function thirdPartyNotices(root: string, metafiles: readonly Metafile[]): string {
  const packages = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap(packageFolder));
  const notices = [...packages].sort().map(folder => notice(path.join(root, folder)));
  return ['Copydesk contains the following packages.', ...new Set(notices)].join(`\n\n${'-'.repeat(80)}\n\n`);
}

const packageFolder = (file: string): string[] => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.slice(0, 1) ?? [];

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} ${version} is bundled and has no licence file in ${folder}`);
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}`;
}
