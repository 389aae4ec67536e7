import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './step.ts';

/** Where the extension's package is made. */
export function vsixFile(): string {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return path.join(root, `${name}-${version}.vsix`);
}
