// Makes the extension's package, copydesk-VERSION.vsix, from a minified build.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vsce from '@vscode/vsce';

const LIMIT = 500_000;

const root = path.dirname(import.meta.dirname);
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const vsix = path.join(root, `copydesk-${version}.vsix`);

// Bundled, so that no package is to be shipped beside the bundles.
await vsce.createVSIX({
  cwd: root,
  packagePath: vsix,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const { size } = statSync(vsix);
if (size > LIMIT) {
  console.error(
    `package: ${path.basename(vsix)} has ${size} bytes, more than ${LIMIT}; has a bundle taken in what it should not?`,
  );
  process.exit(1);
}
